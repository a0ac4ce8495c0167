import type { InterviewScript } from '../interview-script.ts'

export const weSaidPrice: InterviewScript = {
  file: 'we-said-price',
  format: 'txt',
  relation: 'lost',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && deals.exists(d, d.status == "lost" && d.reason == "Price")',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && deals.exists(d, d.status == "lost")',
  ],
  mode: 'phone',
  daysBefore: 37,
  consent: { scope: 'company' },
  labels: { Q: 'Interviewer', A: 'Participant' },
  text: `
Q: You decided against us last year. I am not here to change that. I would like to understand how it went. Where did it begin?

A: It began with a trade fair. [[We had a six-metre wall printed with a product that had been renamed the week before. It stood there for three days, and our people stood in front of it|a launch that went wrong]]. I can laugh about it now.

Q: Who reacted, and how?

A: [[The creative director, who reports to the board, wrote to the three of us the same evening: we need a proper way of signing things off, please start on Monday|the creative director starts it]]. And on Monday it was a task in my list.

Q: What did your reviews look like at that time?

A: Long. [[We were at six or seven rounds for anything that sales had to see. Towards the end nobody read the piece any more, they read each other's comments|too many review rounds]]. And I had [[an Excel list with a tab for each campaign, and a colour code that I had to explain to everybody twice|1: a spreadsheet as tracker]].

Q: What was the hardest part of it for you?

A: The begging. [[I spent my Fridays going from door to door for signatures, I knew which of them liked chocolate|chasing people]]. And then you have it, and then somebody says, I have never released that. [[There was no way of proving who had released what. It was my word and a mail thread|nobody knows who approved]].

Q: So you looked at us, and at others?

A: Three of you. We did a trial with two. I was for you at the start. The designers were for you to the end.

Q: What happened?

A: I have to be careful here. In the mail that we sent you it said that the price did not fit. [[We said price because it is a sentence that nobody argues with. You do not get a follow-up call about price, or at least a shorter one|price, said politely]].

Q: And what would the longer sentence have been?

A: That you had no stages. We are in medical devices, partly. [[A claim has to go from us to product, from product to regulatory, from regulatory to legal, and only in that order, and it must not be possible to skip one. Yours had approve and request changes. That is a chat, that is not a workflow|no approval workflow]].

Q: Did you tell anybody at Proofwren?

A: In the trial, yes. The gentleman said that we could do it with naming conventions. I passed that on to legal word for word. I think that was the end of it.

Q: What did legal need to see?

A: [[A log that you can put in front of an auditor. Which version, which person, what time, locked. They do not care if it is pretty|a record legal accepts]]. The other one had it. It was ugly as sin, and it had it.

Q: You said that the designers liked ours. What about the comments in the design file?

A: They liked it a lot. I was less convinced, to tell the truth. [[With us the people who matter for the approval do not have the design program. When the remarks live in there, half of the house is shut out. I would rather keep them outside|comments away from the design file]]. But it was not what decided it.

Q: Who made the decision, formally?

A: [[Our chief marketing officer signs everything above ten thousand. She read my one page, she read the page from legal, and she signed the other contract|the CMO signs]]. She never saw either product. I do not think that is unusual.

Q: Was the other one cheaper?

A: No. That is what I find funny. It was a little more expensive in the first year. So if your system says that we were lost on price, I would not build a strategy on that.

Q: How is it going with the other product?

A: So so. The stages work. Everything else is a form. My designers call it the tax office. But [[I have learnt that they do better work when the way through is fixed. They complain about it and they rely on it, both|process protects the work]]. In the trial with yours they were happier, and we were no safer.

Q: Would you look at us again?

A: If somebody showed me the stages. Really showed me, with a file that gets stuck because product has not released it. Then I would look, because the contract ends in spring. But I would have to fight legal for it, and I would only do that once.

Q: Is there a question I should have asked?

A: You should have asked me then. Somebody should have called in the week after we said no. At {company} I waited for it, actually. I had the long sentence ready.
`,
}
