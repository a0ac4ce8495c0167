import type { InterviewScript } from '../interview-script.ts'

/** The time for which consent was given is over: nothing of it may be shown or counted. */
export const tenMinutes: InterviewScript = {
  file: 'ten-minutes',
  format: 'txt',
  relation: 'customer',
  jobRole: 'marketing executive',
  buyingRole: 'economic buyer',
  account: ['account.lifecycle == "customer"'],
  sameAccountAs: 'two-rounds',
  mode: 'video',
  daysBefore: 54,
  consent: { scope: 'company', expiredBefore: 10 },
  labels: { Q: '[00:00:05] Interviewer', A: '[00:00:20] {last}' },
  text: `
Q: I know that your time is short. You signed the contract for Proofwren. I would like to understand what that looked like from your chair.

A: It looked like item six of nine. I sign about thirty such things a year, and I will be honest with you, I remember perhaps ten of them. This one I remember because it was well prepared.

Q: What was prepared?

A: One page. What it costs us today, what it will cost, who will use it, who is against it. [[The creative operations manager had done it. I did not look at the product, I looked at that person, and I thought, yes, that will be seen through|operations carries it]].

Q: Where did it come from, do you know?

A: From the creative director. [[She had been asking for it since spring, in every round, with a different example each time|the creative director starts it]]. But she asks for many things. It only became serious when there was a page.

Q: So what was your part?

A: To say yes or no and to find the money. [[I have the budget, so it is my signature. It took about ten minutes, and five of them were about the notice period|the CMO signs]].

Q: What did you ask in the other five?

A: Who else has it, and what happens if the person who wants it leaves. I have signed software that nobody used after a year, because its one friend had gone. The answer was that two people had been trained. I liked that answer. I am not sure that it is still true.

Q: Did price matter?

A: It always matters a little. I asked for eight per cent off and I got five. If the page had been bad, I would have said that it is too expensive. [[That is what one says. It saves explaining to somebody that you do not trust the plan|price, said politely]].

Q: Do you say that often?

A: Once a week, I suppose. It is the one reason that nobody takes personally.

Q: Do you feel any of the problems yourself, the reviewing, the rounds?

A: I am one of the people they wait for. [[I used to get a piece four times and I never knew what had become of my remarks, so I made them again|too many review rounds]]. Now I get it once, perhaps twice. And I can see the others' names. If legal is through with it, I look less closely. I should perhaps not tell you that.

Q: How do you judge whether it was worth it?

A: I have two numbers that I look at. The cost of reprints and of things that had to be taken down, which was a six-figure sum in a bad year, and the time from brief to publication. The first is down to nearly nothing. The second is down by about a third. I do not say that it was all your product. In the same year we hired two good people.

Q: Who would notice first if it were gone?

A: The studio, in an hour. I would notice in a month, when the first thing goes out with a mistake in it.

Q: Have you been contacted by us since you signed?

A: By a machine, I believe, for a satisfaction score. I gave an eight. I do not know what for.

Q: What would be useful for you?

A: Once a year, one page. The same page as then, with the real numbers beside the promised ones. If you send me that, I do not have to ask anybody and the renewal takes ten minutes as well.

Q: And if it is not good?

A: Then I would like to know that even more. There are people here who would hide it from me, out of kindness. You would have an interest in hiding it too, of course. But if you showed me a bad number yourself, I would believe you the next one.

Q: How do you hear about new products, generally?

A: I do not. They are brought to me. There is a great deal of advertising that is meant for me, and I do not see it. If you wish to sell to {company}, then find the one who will write the page. That would be my advice, and it is free.

Q: One last question. May we keep and use this conversation?

A: For now, yes, within your company. Please put an end date on it. I may have another job by then and I would not like to be quoted as what I was.

Q: I will put down the end of the month.

A: Then it is settled. You see, ten minutes. Well, twenty.
`,
}
