import type { InterviewScript } from '../interview-script.ts'

export const oneWall: InterviewScript = {
  file: 'one-wall',
  format: 'md',
  relation: 'customer',
  jobRole: 'creative executive',
  buyingRole: 'executive sponsor',
  account: ['inSegment("creative-teams-on-figma") && account.lifecycle == "customer"'],
  mode: 'in_person',
  daysBefore: 29,
  consent: { scope: 'company' },
  labels: { Q: 'Interviewer', A: 'ECD' },
  text: `
Q: There is a large screen behind you with a lot of small pictures. Is that it?

A: That is the wall. Everything that is on its way through the house. Visitors think that it is decoration. I have had my coffee in front of it every day for a year and a half.

Q: What do you see when you look at it?

A: Whether we are honest. [[Every piece has its names, green or grey, and it hangs where the cleaners can see it too. If it is grey on the evening before, then we do not have it, whatever anybody says|approvals everyone can see]].

Q: How was that before?

A: We had the same wall, out of paper. In my first studio we pinned it up. Then we became sixty people, and half of them at home, and the wall was gone, and with it everything I knew about what we were doing. [[For three years I walked round and asked, is that approved, and people looked at each other|nobody knows who approved]].

Q: So you were looking for the wall.

A: I would never have put it like that, but yes. [[I told them, I want my wall back, find out how one does that today. It was the only brief I gave|the creative director starts it]].

Q: Whom did you tell?

A: The person who does studio operations here. Who is the opposite of me and reads manuals. [[Four weeks later I had a paper with three names and a recommendation, with a plan for who is trained when. I only said yes|operations carries it]].

Q: Was there any discussion about it?

A: With the designers, about comments. They did not want other people to write into their file. Now they do not want anything else. I cannot remember why it was such a big thing.

Q: And with the management?

A: There is always a discussion about money, for about a quarter of an hour. [[Then the chief marketing officer signed, because it was less than one reprint, and we had just had a reprint|the CMO signs]].

Q: What was that reprint?

A: A yearbook, with two pages swapped. Somebody had corrected it and somebody else had sent the file from before. I do not want to know who it was. That is just what happens when you have [[seven versions and no wall. Each of the seven had been a round, and in every round we made it a bit more average|too many review rounds; 1: the wrong version goes out]].

Q: Is it different now?

A: It is two versions now, three at most. [[The first round is the real one, everybody has to look, and after that we only correct. I like to fight early and then be left in peace|fewer review rounds]].

Q: How did the wall change the people?

A: They help each other more. That surprised me. If someone is grey, then the person at the next desk says, shall I show you what it is about? Before, nobody knew who was stuck, so nobody could help. I had expected a bit of shame and got a bit of kindness. Not always.

Q: What do you not like?

A: The typeface. And that one cannot draw on it with a finger. I have a pen and a screen of that size, and I am allowed to write in a small box. That is a joke, for people like us.

Q: Have you told us?

A: I have told everyone who came in here from your company, and that was two people. They took a photo of it.

Q: Where did you hear about Proofwren in the first place?

A: I did not. The studio manager had been to one of your online things. I knew the wall, not the name.

Q: What would you say is the point of it, for you?

A: I want to walk through the studio and see people making something that I have not seen before. That is the only thing which I am paid for, really. [[The less they have to explain and forward and look for, the more of the day is left for that|2: time for the work itself]].

Q: And can you tell that it is more?

A: I believe so. Last month a young man built a whole campaign out of torn paper, by hand, in five days. Two years ago he would have spent three of these days on mails.

Q: Is there something that could make you give it up?

A: If the wall were only for bosses. If there were levels, this one may see it and that one may not. Then I would go back to pins.

Q: I think we would not dare. Thank you for your time, and for the coffee.

A: Come again at {company} when the new screen is here. It is even bigger.
`,
}
