import type { InterviewScript } from '../interview-script.ts'

export const nobodySaidNo: InterviewScript = {
  file: 'nobody-said-no',
  format: 'vtt',
  relation: 'no_decision',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && deals.exists(d, d.status == "lost" && d.reason in ["No decision", "Timing"])',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && deals.exists(d, d.status == "lost")',
  ],
  mode: 'video',
  daysBefore: 30,
  consent: { scope: 'company' },
  labels: { Q: 'Interviewer', A: '{first}' },
  text: `
Q: You had a project to choose a review tool, and then it stopped. I would like to hear how it stopped.

A: It did not stop. That would have been a decision. It went to sleep. If you asked around today, half of the people would say that it is still going on.

Q: Take me back to when it was awake. Why did it begin?

A: In January of last year we had [[the campaign for the anniversary, and the film that was on the website for the first two days had the placeholder music in it. With the watermark voice. You could hear it|a launch that went wrong]]. The press wrote about it, kindly.

Q: And who said that something must happen?

A: [[The chief creative officer. She called me from the train and said, I want to see an approval before anything leaves this house, find something|the creative director starts it]]. That was how it got a name and a budget line.

Q: What did it look like day to day?

A: [[We had around five loops for each piece and a lot of loops in the loops|too many review rounds]]. I was in the middle. [[I wrote reminders. On some days I wrote forty. I had text blocks for it, a friendly one, a neutral one, and one for the third time|chasing people]].

Q: Did you have some kind of overview?

A: [[A table in a shared sheet. It was right on the day I made it|a spreadsheet as tracker]]. And the remarks were [[everywhere, chats, mails, voice messages. One colleague only sends voice messages. You cannot search for a voice message|feedback in too many places]].

Q: How did you know that a piece was done?

A: [[I did not know it. I assumed it, if no one had shouted by noon|1: nobody knows who approved]].

Q: What did you do to find a tool?

A: I went to [[two web seminars, one from you, and asked in the forum there. People from other studios answered me the same evening, and that helped more than any comparison site|webinars with peers]]. Then a shortlist of three. Then [[a trial with the social team for a month, and that went well. They did not want to give it back|a pilot with one team]].

Q: So far it sounds as if it worked.

A: It did. And then I went on parental leave for seven months. I made a handover, twelve pages. [[When I came back, the folder had not been opened. My deputy had kept the studio running and that was enough to do. Without somebody who pushes it every week, a thing like that just sinks|nobody inside carries it]].

Q: And the chief creative officer?

A: She had asked twice. But she does not push, she points. When nobody answered she pointed at something else. I do not blame her.

Q: Our records say that the reason was timing.

A: I think I wrote that. Or my deputy. Later, when your colleague called again, [[we told him that there was no money for it this year. It was easier. There was money, it went into chairs|price, said politely]]. There was never a meeting in which someone said no.

Q: What would have had to be different?

A: One more person. If there had been two of us, it would have lived. Or if your people had got to know somebody else here while I was away. I was the only name they had.

Q: What about the person who would have signed?

A: [[Marketing pays, so it would have been our CMO. He was waiting for a piece of paper from me. He told me so at the summer party: I would have signed it, you know|2: the CMO signs]]. That hurt a bit.

Q: What do you still hope for?

A: [[That before a launch I can sleep. That I look once in the evening, everything is green, and I close the laptop|calm before a launch]]. That is all. I do not need a revolution.

Q: Will you try again?

A: I am thinking about it. The film is forgotten, so I would need a new reason, and I am not going to hope for another accident. Maybe the numbers. I read that somebody had counted their rounds and taken the number to the board.

Q: That was in our webinar.

A: Then it was there. You see, I do not remember the brand, I remember the studio manager with the number.

Q: Is there anything that you would tell us to do differently?

A: Ask who else. In every call. Who else at {company} would miss this. If I had had to answer that in February I would have noticed that I had no answer.

Q: Thank you, {first}. That is a very good question to end on.

A: It is a bit late for it, but you are welcome.
`,
}
