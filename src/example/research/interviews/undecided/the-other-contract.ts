import type { InterviewScript } from '../interview-script.ts'

export const theOtherContract: InterviewScript = {
  file: 'the-other-contract',
  format: 'md',
  relation: 'lost',
  jobRole: 'creative manager',
  buyingRole: 'influencer',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && deals.exists(d, d.status == "lost" && d.competitor in ["Quillgate", "Markvane", "Pinnoro"])',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && deals.exists(d, d.status == "lost")',
  ],
  mode: 'video',
  daysBefore: 33,
  consent: { scope: 'research' },
  labels: { Q: 'Q', A: 'A' },
  text: `
Q: Before we talk about tools: what does a campaign look like when it passes through your hands?

A: Like a suitcase on a belt. I see it come in, I see it go out, and in between it goes through rooms I am not in. I coordinate the studio, ten people, and about forty colleagues who have an opinion.

Q: Where do those opinions arrive?

A: [[In four systems. Marketing writes in the project tool, product writes mails, the countries use a shared drive, and the board writes on paper. I am not joking, in pencil|feedback in too many places]].

Q: And how many times does it go round?

A: Until they are tired. [[Seven rounds is normal here. We do not plan for less because nobody would believe us|2: too many review rounds]].

Q: How do you keep an overview?

A: With a sheet. [[Everybody in my role has a sheet, I think. Mine has macros by somebody who has left, and I am afraid to touch it|a spreadsheet as tracker]].

Q: What do you worry about?

A: That a country takes an old picture. [[The rights for a model ran out and Spain had it on posters, because their folder was from January. That can happen every day, and I would not know|the wrong version goes out]]. Legal sends me a letter each year about it. A letter, from the second floor.

Q: You evaluated Proofwren two years ago, and again last year. How did that start?

A: The first time, I saw [[one of your webinars, with a studio manager from a shoe company, and I recognised all of it. I watched it again with two of my designers|webinars with peers]]. So I asked for a trial. It was my idea, and that was the trouble.

Q: Why was that the trouble?

A: Because I was on my own with it. [[My director was about to leave, marketing had other things to do, and I do not have the kind of position where I can put something on an agenda. There was nobody who wanted it apart from me|nobody inside carries it]]. You can have the best tool. It needs somebody who is in the room when I am not.

Q: And the second time?

A: The second time there was a project, from the top, with a consultant. And there were requirements. [[Number one was approval in steps, with deputies when somebody is away. You had a row of names, and it looked good, but there were no steps in it and no deputies, so you lost sixteen points at once|no approval workflow]].

Q: So that is what it came down to?

A: On the score sheet, yes. In the letter you got, it was the budget. [[I know because I drafted that letter. One writes budget. Your rival was within two hundred euros of you|price, said politely]]. I am sorry if that was not useful.

Q: It is useful now. What else was on the sheet?

A: [[The lawyers wanted an archive of approvals that cannot be changed afterwards, kept for ten years|a record legal accepts]]. Both of you could nearly do that.

Q: How does it work with the new contract?

A: It has been live since February. The steps are there. People use it because they have to. But [[the studio hardly opens it. They do their comments in chat as before and I copy the result into the tool, so it is the fourth thing that somebody bought and I look after|one more tool nobody opens]].

Q: Do you know when something is approved now?

A: I know when it has been clicked. [[Whether the person had really looked, and whether it was the file that went out in the end, that I know as little as before|nobody knows who approved; 1: the wrong version goes out]]. It is a different sort of not knowing.

Q: If you could start again, what would you do?

A: I would find the person first, and the product second. Somebody who has the director's ear and the patience for the details. In my opinion that is the creative operations role when it sits high enough. Here it does not. {company} is a house where the sheet is mine and the decisions are not.

Q: What would you have needed from us?

A: Help with the inside. You sent me feature lists. I had to explain to a finance director why this is not a toy, and I had nothing in my hands for that. A page I could have forwarded would have been worth more than the third demo.

Q: Is there anything you liked?

A: That the demo was with a person who had worked in a studio. And the price was clear. Honestly, the price was the only thing that everybody understood, which is maybe why it ended up in the letter.
`,
}
