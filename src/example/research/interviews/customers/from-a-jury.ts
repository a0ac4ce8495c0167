import type { InterviewScript } from '../interview-script.ts'

export const fromAJury: InterviewScript = {
  file: 'from-a-jury',
  format: 'srt',
  relation: 'customer',
  jobRole: 'creative executive',
  buyingRole: 'executive sponsor',
  account: ['inSegment("creative-teams-on-figma") && account.lifecycle == "customer"'],
  mode: 'video',
  daysBefore: 36,
  consent: { scope: 'company' },
  labels: { Q: 'Research', A: '{first} {last}' },
  text: `
Q: You lead the creative side of the house. How did Proofwren get on your screen for the first time?

A: In a jury. There were nine of us and in a break somebody showed his studio on a tablet, with all the work in one place and everyone's yes or no beside it. I thought, I have forty people and I could not show you that.

Q: What did you do with the thought?

A: I took it home. [[On the Monday I told my operations people that I want this, or something like this, and that they should tell me by the end of the month what it takes|the creative director starts it]]. That is my part in it. I start things.

Q: What was wrong with how it was?

A: From where I sit, mostly noise. I would get a mail with eleven people in copy and a subject that had been answered so many times that it began with four colons. [[And I could not tell if a piece was mine to release or had been released for weeks. Twice I approved something that was already in print|nobody knows who approved]].

Q: How did that come about?

A: Because I am last in the line, and there was no line. I was simply the person they asked when they were afraid.

Q: How did you follow the selection?

A: From a distance. [[Our creative operations manager ran it, with a sheet of criteria and a test group, and came to me when there was something to decide. I think I was needed for two hours in total|operations carries it]].

Q: What did you decide in those two hours?

A: That we do not make it an option. If half of a studio uses a thing, it is worse than none. I said that in the all-hands. That was, I believe, the most useful thing I did.

Q: And who paid?

A: Marketing. [[I asked the CMO for it over lunch and she signed within the week. She owed me one|1: the CMO signs]]. That is not in any process chart, I am afraid.

Q: What is it like today?

A: Calm. I look at things when they are ready, not when someone is nervous. [[I can see, and so can the whole company, who has said yes. I do not get called any more to say a yes that I have already said|approvals everyone can see]].

Q: Does it change the work?

A: I am careful with that claim. What I can say is that [[we go round twice now and it was four or five times, and the time that we save goes into the first draft|fewer review rounds; 2: time for the work itself]]. Whether that makes it good is still up to us.

Q: Was anybody against it?

A: Two art directors. They wanted to keep talking at the desk, and I told them that they can talk as much as they want as long as the result stands in there. They are fine now. One of them has become a sort of evangelist, which I find more tiring than the resistance.

Q: Do the comments in the design file matter to you?

A: To me, no. I draw on a tablet and send a photograph, I am a lost case. My people put it in for me. I know that I should not do that.

Q: What would you want from us?

A: A view for somebody like me. I do not need the tree, I need the five things that wait for me today, big, with a yes and a no. I think that you have built it for the people who run it, and rightly so, but I look in as well.

Q: Have you seen a situation in which it did not help?

A: In a pitch. We have four days then, and everybody is in one room. Nobody opens it, and I would not want them to. It is for the long work.

Q: What do you tell other creative directors?

A: I say, do not buy it, have it bought. Find the person in your studio who keeps the lists and ask what they need. If you choose it yourself you will choose the prettiest one, and it will be dead in May.

Q: Is there a risk you see for the next year?

A: Growth. We take over a small agency in autumn and they work in their own way. I hope that [[there will be time left for the work and not only for teaching everyone how we work. That is what I am here for, in the end|time for the work itself]].

Q: If I asked the team at {company}, would they tell me the same?

A: They would tell you that I am the one whose name is red. It is true. But they would also tell you that they know it now, and before they only suspected it.

Q: Thank you, that was a pleasure.

A: For me too. If you speak to the others, tell them to be frank.
`,
}
