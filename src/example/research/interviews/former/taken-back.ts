import type { InterviewScript } from '../interview-script.ts'

/** Consent was withdrawn afterwards: nothing of it may be shown or counted. */
export const takenBack: InterviewScript = {
  file: 'taken-back',
  format: 'txt',
  relation: 'former',
  jobRole: 'creative manager',
  buyingRole: 'end user',
  account: ['inSegment("creative-teams-on-figma") && account.lifecycle == "former"'],
  mode: 'phone',
  daysBefore: 18,
  consent: { scope: 'research', withdrawnBefore: 6 },
  labels: { Q: 'Interviewer', A: 'Interviewee' },
  text: `
Q: Thank you for calling back. You left Proofwren in the winter. How did you work with it?

A: Not very much towards the end, to be fair. At the start we used it for everything that left the studio. There were eight of us in creative, and marketing, and two agencies.

Q: What had been the reason to begin?

A: [[We had lost count of the rounds. A brochure took six, and I could not have told you why it was not four|too many review rounds]]. And [[you never knew who had given the go. There was a lot of, I thought you had|nobody knows who approved]].

Q: Did it help with that?

A: With the second, yes, straight away. [[You opened the page and there it was, for anyone, even for the managing director, who opened it more often than we liked|approvals everyone can see]]. With the rounds it took a little longer.

Q: And then?

A: Then the person who had introduced it went. She was the head of creative operations and I was her assistant, more or less. [[When she had gone, there was nobody whose tool it was. It did not break, it was just not anybody's any more|the champion left]].

Q: Did someone take over?

A: It was supposed to be me. But I had her work on my table and mine. I did not know that one could add reviewers in a group, for instance. I found out on the day we cancelled. I had been adding them one by one for five months.

Q: Did you ask anybody for help?

A: I looked at the help pages. I did not want to ring, because I felt that I should know it by then. That is perhaps silly.

Q: I do not think so. What did the others do?

A: They went back to mail. One after another. First sales, then the agencies. [[I went after them for a while, I wrote to them that it has to be in the tool. You can only do that so often|chasing people]].

Q: How did you keep track in those months?

A: I kept a paper list. I am not proud of it. [[And a table for the managing director, since he wanted to see something green|a spreadsheet as tracker]].

Q: Who decided to cancel?

A: The CFO asked in a round if we need it, and it went quiet. I should have said something. I did not, because I was new in that round. It was over in half a minute. Later they wrote that it was a cost measure.

Q: Was it one?

A: It was the quiet. If one person had said, wait, we need this, he would have gone on to the next item. It was not a large sum.

Q: What is it like now?

A: We are at five or six rounds again, I would guess. I do not count them. [[My fear is that we send out something old. There was nearly a price list from last year in a mailing, the trainee saw it|the wrong version goes out]].

Q: What would you have needed?

A: Somebody to sit with me for two hours. Not a film, not a page. A person who says, this is what she did on Mondays, and this is what she did before a launch. Because it was not the tool that I did not know. It was what she did with it.

Q: That is very well put.

A: I have had a while to think about it.

Q: Would you consider using it again, here or somewhere else?

A: Somewhere else, perhaps. I may not stay here, between the two of us. That is why I would like to be careful with this conversation. Could you send me what you write down?

Q: Of course. You will get it, and you can take back your consent at any time, also later. Then nothing from it will be used.

A: Good. I may do that. It depends a little on what happens here in summer. The people at {company} would recognise me from the sentence with the CFO.

Q: I understand. Then I will leave it at that. Is there anything you would like to add?

A: Only that I did not want it to end like this. It was a good thing, and it went because one person went. That should not be possible, should it? With a thing that one pays for.

Q: We ask ourselves that too.

A: Then that is something.
`,
}
