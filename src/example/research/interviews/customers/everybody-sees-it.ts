import type { InterviewScript } from '../interview-script.ts'

export const everybodySeesIt: InterviewScript = {
  file: 'everybody-sees-it',
  format: 'vtt',
  relation: 'customer',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "customer" && contacts.exists(c, c.job_role == "creative executive")',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "customer"',
  ],
  mode: 'video',
  daysBefore: 58,
  consent: { scope: 'public' },
  labels: { Q: 'Research', A: '{first} {last}' },
  text: `
Q: Thank you for making time. I will not ask what you think of the product. I would like to hear the story from before you had it. When did you first think that something had to change?

A: Oh, I can tell you the week. It was an autumn campaign, and [[a banner went live with last year's claim on it, because the person who had the say thought somebody else had looked|a launch that went wrong; 2: the wrong version goes out]]. Nobody had done anything stupid. That was the frightening part. Everybody had done their job and it still went out.

Q: What did an ordinary week look like then?

A: I ran creative operations for nine people, so in theory I planned. In practice [[I was the reminder. I wrote to people, I stood at desks, I wrote again on Thursday to ask about the thing I had written about on Tuesday|chasing people]]. I had a list of names in my notebook and I crossed them off by hand.

Q: What were you reminding them of?

A: To look, mostly. And then to look again. [[We had five, six rounds on things that should have had two. Round four would bring back a comment that round two had already settled|too many review rounds]]. The designers stopped arguing and just moved the logo back and forth.

Q: Where did the comments come from?

A: Ha. Where did they not. [[Mail, chat, a PDF with sticky notes in it, and our brand lead liked to call|feedback in too many places]]. I once got feedback as a photo of a print-out. So half of my work was turning other people's remarks into one list.

Q: And when it was finished, how did you know?

A: That is the thing, I didn't. [[There was no moment when anybody could say, this is approved, by her, on this date. You felt it more than you knew it|nobody knows who approved]]. If somebody was on holiday you felt it a bit less.

Q: How did looking for something begin? Whose idea was it?

A: Not mine, honestly. [[Our executive creative director came back from the banner meeting with the board and said, find us something, I do not want to sit in that room again|the creative director starts it]]. What, that was left to me. All I got was a link to a clinic you run.

Q: The webinar?

A: The review clinic, yes. [[I trust those, because it is two people who do my job and they show their own mess. I had been in one on intake the year before|webinars with peers]]. I do not read white papers. I have never finished one.

Q: Then what happened?

A: Then it was me. [[I wrote the list of what we need, I ran the trial, I sat with IT, I made the slides. I had the director behind me, but it was me who carried it through the building|2: operations carries it]]. It took about eleven weeks. In the end [[our chief marketing officer signed it in a meeting that lasted ten minutes, she asked what it costs and who will use it|the CMO signs]].

Q: What decided it for you? There were others on your list.

A: On paper we compared prices and a feature list. But I remember the moment. In the trial the brand lead opened a piece and said, oh, legal is still missing, I will wait. [[She could see it. I did not have to tell her. The whole row of faces, who is done and who is not, and everybody looks at the same row|approvals everyone can see]]. That was when I stopped looking at the other two.

Q: Anything else that mattered?

A: For the team it was that [[the remarks sit on the artboard, in Figma, where they work. They do not have to translate anything any more|comments inside the design file]]. They would have rioted over another window.

Q: What has changed since?

A: We measured it for the renewal. [[It was five point something rounds before, it is a little over two now|fewer review rounds]]. I would have stayed for less than that. What I notice is different. [[My designers get whole mornings back. Somebody made a type specimen last month, for no reason, because there was time|time for the work itself]].

Q: And for you?

A: For me. Well. [[People used to think of me as the traffic warden. Now the director asks me what we should take on next quarter. I am in the room where it is decided|1: to be more than traffic]]. I do not know whether that is the software. It is partly that I am not running around any more.

Q: Is there anything that does not work?

A: The search. I can never find a piece from spring. And the agency people sometimes get lost in the invitation mail. But I would not go back. If you took the row of faces away, I would have to buy a new notebook.

Q: If a friend in your job asked you, what would you tell them?

A: I would say, count your rounds first. Just count them for two weeks. At {company} no one believed me until I had the number, and then no one asked me again whether we need it.
`,
}
