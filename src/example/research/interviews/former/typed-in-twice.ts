import type { InterviewScript } from '../interview-script.ts'

export const typedInTwice: InterviewScript = {
  file: 'typed-in-twice',
  format: 'md',
  relation: 'former',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "former" && "Workfront" in account.technologies',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "former"',
  ],
  mode: 'video',
  daysBefore: 22,
  consent: { scope: 'company' },
  labels: { Q: 'Interviewer', A: '{first} {last}' },
  text: `
Q: You cancelled last year. What do you think I will find in our system as the reason?

A: Too expensive. I wrote it myself, there was a list and one had to tick something. [[Price was the first on the list. The true reason was not on the list|price, said politely]].

Q: What was the true reason?

A: Workfront. We plan everything in it, every job, every hour. It was there before me and it will be there after me. [[Yours did not talk to it. So each job was opened in Workfront, then again in Proofwren, and when the date moved it had to be moved twice. After a year I had a working student who did nothing else|no Workfront integration]].

Q: Did you know that when you bought it?

A: I was told that it was on the road map. I have a good memory for road maps.

Q: What made you buy it in spite of that?

A: Because the pain was real. [[Nobody was able to say which of the managers had approved a piece, and for which market. We once had two people who both believed that the other one had|nobody knows who approved]]. And in the trial the thing that got everybody was the overview. [[A wall that the whole company could look at, this is released, this is not, this is stuck with legal. We even put it on a screen in the kitchen|approvals everyone can see]].

Q: In the kitchen?

A: Yes. People waited for coffee and saw their name in red. It worked better than anything I have ever sent out. Before that [[I was chasing eleven approvers by phone, I had their holidays in my calendar|chasing people]].

Q: How did you keep track before?

A: [[In a workbook. A sheet for every market, nineteen sheets. And now I have it again, I only had to find it|a spreadsheet as tracker]].

Q: You said that it worked. When did it begin to go wrong?

A: When the studio grew. At first there were fifty jobs a month and you can type fifty jobs twice. At two hundred you cannot. And then the two of them disagreed. [[Workfront said the final date is Thursday, Proofwren said Tuesday, and one of the markets printed the file from Tuesday. It was the wrong one, of course|the wrong version goes out; 1: no Workfront integration]].

Q: What did that cost?

A: A reprint. But mostly trust. From then on they asked me, which one is right? And if people have to ask which one is right, you have to switch one off. I could not switch off Workfront.

Q: Was there anything else?

A: The outside people. We have photographers and translators by the dozen. [[They should have been able to look without a seat and a password, and they were not. So they got a PDF by mail, and the comment came by mail, and somebody typed it in. Again twice, you see|guests without a seat]].

Q: Who at your company was behind it, apart from you?

A: In the beginning there were two of us. [[My colleague in brand operations, who had really built it up with me, went to another firm the winter before. After that it was just my voice, and when the reprint happened there was no second one|the champion left]]. I do not think she would have saved it. But it would have taken longer.

Q: Were there stages you missed in the approval? Some customers mention that.

A: [[Yes, markets first, then legal, then us. We faked it with three projects for each job, which made six in two systems|1: no approval workflow]]. I had nearly forgotten that. It shows you what the bigger problem was.

Q: What happened in the last weeks?

A: I wrote a paper with three options. Build a connection ourselves, wait for yours, or stop. IT wanted forty thousand for the connection. You said third quarter. We stopped. It took one meeting.

Q: What did people miss?

A: The screen in the kitchen. I had colleagues at my desk who had never said a nice word about it, and they asked when the screen comes back. [[So I tell them, ask me and I will tell you who has approved. And then I go and phone|nobody knows who approved]].

Q: Would you come back?

A: If the connection existed and somebody showed it to me with our fields, yes. I would not even ask for a discount. Look, I liked it. I was a reference of yours, you had me on a stage in Cologne. I would rather not have had to do this.

Q: I am sorry about the road map.

A: It is fine. But say it as it is next time. At {company} we can plan with a no. We cannot plan with soon.

Q: That is a sentence I will take with me.

A: Please do, that one you may also print.
`,
}
