import type { InterviewScript } from '../interview-script.ts'

export const theRoomWithTheBoard: InterviewScript = {
  file: 'the-room-with-the-board',
  format: 'txt',
  relation: 'customer',
  jobRole: 'creative executive',
  buyingRole: 'executive sponsor',
  account: ['account.lifecycle == "customer"'],
  sameAccountAs: 'everybody-sees-it',
  mode: 'phone',
  daysBefore: 57,
  consent: { scope: 'public' },
  labels: { Q: 'Interviewer', A: 'Interviewee' },
  text: `
Q: I have spoken to a colleague of yours already. I would like to hear your side of the same story. How did it begin for you?

A: In a room with the board, with a banner on the wall that had the wrong sentence on it. I am the executive creative director, so when a sentence is wrong it is my sentence. I had no explanation. That is a feeling that I do not want again.

Q: What did you do?

A: [[I came out and said, we need something for this, go and find it. I did not say what. I am good at saying that a thing has to exist|the creative director starts it]]. And I had seen an invitation to one of those clinics, so I sent it on.

Q: Why did you send it on and not go yourself?

A: Because I would have been excited for a day and then forgotten it. I know myself. [[It needs somebody who stays with it, and that is our operations manager. I lit the match and the fire was somebody else's work|operations carries it]].

Q: What did you see of the selection?

A: Three slides. I asked which one the designers would not hate. I was told, this one, because the comments are in the file. That was enough for me.

Q: Did you have a view on price?

A: No. I do not know what it costs. [[That went to our CMO, who has the budget, and she signed it. I believe that she asked about the users|the CMO signs]].

Q: What has changed for you since?

A: I look at the wall in the morning. It takes a minute. I see what is waiting and for whom, and it is sometimes me, which is embarrassing and healthy. [[Everybody in the company can see that I am the bottleneck. I used to be able to hide that|approvals everyone can see]].

Q: Is that comfortable?

A: Not at all. But it is fair. I cannot ask a junior to be on time when my own name is red.

Q: And in the work itself?

A: There are fewer meetings in which people discuss commas. [[We have two rounds, and in the first one we are allowed to be rude, about the idea. In the old days the idea was discussed in round five, when it was too late|fewer review rounds]]. So I think the work is bolder. I could not prove that.

Q: What did the team say?

A: The usual. They do not like anything that has a log-in. After three weeks they stopped talking about it, and that is the highest praise you can get from designers.

Q: Was there a time when you doubted it?

A: In the beginning. I thought, now we will be administrators. I have seen agencies die of their own process, and I did not want to have one more place in which people tick things. It did not turn out like that, mostly since our operations manager is strict about what has to go in and what does not.

Q: What would happen if that person left?

A: I do not want to think about it. I suppose that I would have to learn how it works. No, seriously, it would be a problem. I have said that we need a second one who knows it. So far it is a wish.

Q: What do you hope for, in your role?

A: [[That my people spend their time on making things. It is so simple that it sounds stupid. I count it a good week when I have seen three ideas that I did not expect|time for the work itself]].

Q: Where do you yourself hear about new things?

A: At juries. In conversations, late. I am not a reader of newsletters. And if another creative director says, we do this now, then I will want it by Monday, which my team knows and fears.

Q: What should we do better?

A: The phone. I approve in taxis, and on the phone I can see the picture but not the remarks beside it. I have told everybody. And perhaps less mail.

Q: If you had to give it up, what would you miss?

A: The minute in the morning. The feeling that nothing is hidden from me, and nothing is hidden by me. And I would miss not being in that room with the board. We have not had a wrong sentence since, at {company}, and I have touched wood while saying that.

Q: Thank you very much.

A: With pleasure. Please give my regards to whoever invented the red names. I hate them.
`,
}
