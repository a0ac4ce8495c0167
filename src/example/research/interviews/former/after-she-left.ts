import type { InterviewScript } from '../interview-script.ts'

export const afterSheLeft: InterviewScript = {
  file: 'after-she-left',
  format: 'txt',
  relation: 'former',
  jobRole: 'creative manager',
  buyingRole: 'end user',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "former" && contacts.exists(c, has(c.left_company))',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "former"',
  ],
  mode: 'phone',
  daysBefore: 26,
  consent: { scope: 'company' },
  labels: { Q: 'Proofwren', A: '{first} {last}' },
  text: `
Q: You were a customer for a good two years. I would like to hear how it was, and how it ended. You can be as frank as you like.

A: Then I should say first that I was not the one who bought it. That was Ellen, who had my job before me. I was her number two. Everything I know about it I know from her.

Q: How did it come into the house?

A: Ellen brought it. [[She did all of it, the comparison, the pilot, the arguing with purchasing, and then she trained each department herself with biscuits. It was her thing from beginning to end|operations carries it]]. People would say, put it in Ellen's tool. Not Proofwren. Ellen's tool.

Q: What was it like before?

A: I was a designer then, so I saw it from below. [[The same poster came back four, five times, and every time it was somebody else's taste|too many review rounds]]. And [[the wishes came by mail, by phone, on a note on my screen while I was at lunch|feedback in too many places]]. You made a pile and began at the top.

Q: And with it?

A: With it, it was good. I want to say that, because you will think that we left since it was bad. [[We were down to two rounds, sometimes one. I had not seen that before and I have not seen it since|fewer review rounds]]. As a designer what I liked was that [[the note sat on the thing itself in the design file, so you fixed it and went on|comments inside the design file]].

Q: What else do you remember as good?

A: [[That the whole floor could see what was released and what was not. You did not need to ask, you could look|approvals everyone can see]]. And [[on some afternoons we just drew. I remember that, it was a bit like at college|time for the work itself]].

Q: So what happened?

A: Ellen left. She got an offer in spring and by June she was gone. [[From that day on no one asked for it. Nobody invited the new people, nobody answered when somebody could not log in. In autumn there were four of us using it, out of thirty|the champion left]]. I think that is the whole story, if I am honest. The rest is bookkeeping.

Q: You took over her job. Did you take over the tool as well?

A: On paper. I had to learn planning, budgets, everything, and [[I did not have the weight she had. When Ellen said, we do this in the tool, they did. When I said it, they sent me a mail saying good idea. No one above me made it their business either|1: nobody inside carries it]].

Q: Did we notice? Did somebody from our side get in touch?

A: There was a mail in August, a nice one, that our use had gone down. I meant to answer it. It went to Ellen's address first, I think, and came to me through IT some weeks later. So no, not really.

Q: What did the end look like?

A: The renewal came to finance and they looked up how many people had logged in. Seven, in a quarter. They asked me if I wanted to defend it. [[Our planning is in Workfront, and all jobs had to be typed in twice, once there and once in yours. I could not explain to the team any more why they should do that without Ellen|no Workfront integration]]. So I did not defend it.

Q: What do you use now?

A: Mail. And [[a list in Excel, I made it after her old one. I am quite ashamed of it, she would be too|a spreadsheet as tracker]]. We are back at five rounds. It took about three months to get back there.

Q: How is that for you?

A: It is what people here see me do. [[I am the one who moves dates around. I had hoped to build something in this job, to be asked about how we work, as she was. At the moment they ask me where the file is|to be more than traffic]].

Q: Would you bring it back?

A: I have thought about it. What holds me is that [[I saw how quickly it empties. If I buy something and it is used as long as I pull, then it is not the house that has a tool, it is me|one more tool nobody opens; 2: the champion left]]. And I am not sure that I want to pull for the next five years.

Q: What would have kept you?

A: A second person from the first day. I mean that seriously. If marketing had had somebody who can do it as well as Ellen, they would have asked where it is when she was gone. And the connection to Workfront, but that only came up because there was no one to say, do it anyway.

Q: Did the price play any part in it?

A: It stood in the letter of cancellation. Finance wrote that. I would not read too much into it. For {company} it was a small amount, and we spent more on the farewell party.

Q: Is there a thing we could have done in that June?

A: Ring me. Not the address, me. And say, {first}, you are the one now, what do you need. I would probably have cried. But I would have stayed, I think.
`,
}
