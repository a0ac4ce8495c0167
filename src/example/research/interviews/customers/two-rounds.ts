import type { InterviewScript } from '../interview-script.ts'

export const twoRounds: InterviewScript = {
  file: 'two-rounds',
  format: 'txt',
  relation: 'customer',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "customer" && contacts.exists(c, c.job_role == "marketing executive")',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "customer"',
  ],
  mode: 'phone',
  daysBefore: 55,
  consent: { scope: 'public' },
  labels: { Q: 'Interviewer', A: 'Interviewee' },
  text: `
Q: Is it all right that I record this?

A: Yes, that is fine. You can use it. Just not my name in an advert, please.

Q: Of course. Could you begin with what you are responsible for?

A: I look after studio operations at {company}. Seven designers, two writers, and whatever freelancers we have in the busy months. I do briefs, planning, who does what. I do not design, although I used to.

Q: Think of the last piece before you changed how you review. How did it go through the house?

A: The spring catalogue. I still have the mails. [[Eight rounds. I counted them afterwards because I could not believe it. Eight, for thirty-two pages, and the last three only undid each other|1: too many review rounds]]. And I kept [[a spreadsheet, a row for each page, green for done, and I was the only person who ever opened it|a spreadsheet as tracker]].

Q: What happened in round seven, say?

A: Somebody from sales wanted the price bubble bigger. In round three the brand manager had wanted it smaller. [[When I asked who had the last word, three people said that they had already approved it, and none of them could say which version that was|nobody knows who approved]].

Q: How did you feel about that?

A: Tired. I am not a shouty person. What bothered me was that [[we printed from the wrong file once, two years earlier, twelve thousand copies, and I thought every single time: it will be that again|the wrong version goes out]]. I would check the file name at night, from my sofa.

Q: So what made you do something at that point and not a year before?

A: It was not the catalogue. It was that [[the creative director, she is on the management board, said in our Monday round that she wants half of the rounds gone by autumn and would somebody please find out how others do it|the creative director starts it]]. And somebody was me, because [[everything that has a process in it ends up with me. I did the calls, the shortlist, the pilot, the training. I still do the training|operations carries it]].

Q: How did you go about it?

A: Slowly. I have seen tools being thrown over the wall before. [[We took one team, packaging, for six weeks, and nobody else was allowed in. When the others started to ask for it, I knew it would hold|a pilot with one team]].

Q: What did you look for in those six weeks?

A: I had a list of fourteen things. In truth I looked at one, how often a file came back. [[With packaging it went from six times to twice, and it stayed at twice. That was the whole business case, one line|fewer review rounds]].

Q: Why does it come back less often, do you think?

A: Two reasons. [[The comment is on the layer itself, in the design file. The designer clicks it and is there. Before, you would read, second line, left, and there were four second lines|comments inside the design file]]. And the other reason is plain social pressure. [[If all of us can see that it waits for Martin, it does not wait for Martin very long|approvals everyone can see; 1: chasing people]].

Q: Did that change your own work?

A: I used to spend Wednesday and Thursday on it. [[Ringing round, two days a week, asking grown-up people if they had opened an attachment|chasing people]]. I will not say it is nothing now. Some still need a nudge. But it is an hour.

Q: What do you do with those two days?

A: [[I sit with the designers again. We did a proper library this winter. It is work I was hired for and did not do for four years|time for the work itself]].

Q: Who decided in the end?

A: I recommended it, the creative director said yes, and [[the money came from marketing, so it is our CMO who signed it, after two questions. Neither was about the product|the CMO signs]]. They were about the notice period.

Q: Some creative people say that process kills ideas. What do you say?

A: They have not worked in a place without one. [[A fixed way through is what keeps an idea alive. Without it, the loudest person in the last meeting redesigns it. I have seen lovely things die in round six|process protects the work]].

Q: What would make you leave?

A: If it became slow. Or if you started to hide the approvals behind some dashboard that only managers get. It has to be everybody. And I grumble about the price, I will be honest, every year when the invoice comes I grumble. Then I look at the two days.

Q: When do you notice that it works?

A: In the week before we go to print. [[It used to be pizza and bad moods. This year people went home at six and I kept thinking that we had forgotten something|calm before a launch]].

Q: And had you?

A: No. That was the odd thing. We had not.
`,
}
