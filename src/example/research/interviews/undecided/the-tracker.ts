import type { InterviewScript } from '../interview-script.ts'

export const theTracker: InterviewScript = {
  file: 'the-tracker',
  format: 'txt',
  relation: 'prospect',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && !deals.exists(d, d.status == "won" || d.status == "lost")',
  ],
  mode: 'video',
  daysBefore: 44,
  consent: { scope: 'company' },
  labels: { Q: 'IV', A: 'CR' },
  text: `
Q: You do not use any product for reviewing today. Could you take me through how it works without one?

A: Sure. So at {company} it starts well. We have a brief, we have a kick-off. Then the first draft goes round and from there it is weather. [[Comments come in the chat, in the mail, in the comments of the slide deck that somebody made out of it, and then marketing has a meeting and tells me the result on the phone|feedback in too many places]].

Q: What do you do with it?

A: I have my tracker. [[It is a spreadsheet with one hundred and forty columns, I am a little bit proud of it and I hate it. When I am ill, nothing moves|a spreadsheet as tracker; 2: chasing people]]. Somebody once sorted one column and not the others. That was a bad day.

Q: What is in those columns?

A: Status, mostly. Who has seen what. And it is always out of date, because [[people approve in a corridor. I find out days later that it was fine, or that it was fine except for one thing, and that the one thing was important|nobody knows who approved]].

Q: How often does a piece go round?

A: I would say four or five times. [[The record is eleven, for an e-mail header. An e-mail header! I could have painted it|too many review rounds]].

Q: Did anything happen lately that made this more urgent?

A: In March we launched the app campaign in two countries and [[in one of them the old price was in the video. It ran over a weekend. We took it down on the Monday and I had to write the explanation|a launch that went wrong]]. I wrote it so that no one looked bad. Which means that nobody learnt anything.

Q: And after that?

A: After that [[our executive creative director said to me, in the lift, this cannot be how grown-ups work, go and look at what there is. So now I am looking|the creative director starts it]]. She has not asked since. But she will.

Q: So you are the one who looks. What have you done so far?

A: [[I made a comparison, I talked to two studios, I booked demos, and I will be the person who writes the proposal. It is not in my job description, but if I do not pull it nobody will|operations carries it]]. I am at the point where I have seen too many demos. They are all the same demo.

Q: Where do you look for advice?

A: There is a group of people in my role, we meet every other month. And [[I sit in on webinars, if they show a real file from a real team and somebody like me talks. Your clinic was one. I was the person asking about retouchers|webinars with peers]]. If it is a product manager with slides, I close it.

Q: What would it have to do?

A: Well. I have a theory. [[A good process is a fence round the playground. The kids run further out when there is a fence. My creatives do not see it yet, but I am convinced of it|process protects the work]]. So it has to be a fence that you do not bump into all the time.

Q: What does that mean in practice?

A: That [[the comments are in the Figma file. If my people have to leave it and go to another website to read what somebody wants, they will not go|comments inside the design file]]. I know them. I was one of them.

Q: What worries you about buying something?

A: That in half a year I sit there with a licence and we are back in the chat. [[We have bought three tools since I am here, and there is one we use. I do not want to be the one with the fourth|2: one more tool nobody opens]]. Also my standing. I get one go at this.

Q: Who else has to be in it?

A: We work with five agencies and they change. [[If every retoucher needs a paid seat, it is dead before it starts. They look at one picture, once. Let them in through a link|guests without a seat]]. That is the question nobody could answer in the demos, not properly.

Q: And the time you spend on this today, what is it made of?

A: Following up. [[I follow up with people all day. Did you see it, can you look, is this a yes. My partner says that I do it at home as well|chasing people]]. I made a joke of it at first.

Q: Is money a topic?

A: It will be. It always is, at the end. But nobody ever asked me what the eleven rounds cost. I could tell them. It is all in the columns.

Q: When do you think you will decide?

A: I would like to have it before the Christmas season. Which means now, really. But it hangs on me finding two quiet days for the proposal, and you can guess what I do on quiet days.

Q: You follow up.

A: I follow up.
`,
}
