import type { InterviewScript } from '../interview-script.ts'

/** The one who contradicts: remarks in the design file are what the others praise, and what does not work here. */
export const notInTheFile: InterviewScript = {
  file: 'not-in-the-file',
  format: 'srt',
  relation: 'customer',
  jobRole: 'creative manager',
  buyingRole: 'end user',
  account: ['inSegment("creative-teams-on-figma") && account.lifecycle == "customer"'],
  mode: 'video',
  daysBefore: 47,
  consent: { scope: 'company' },
  labels: { Q: 'Research', A: '{first} {last}' },
  text: `
Q: You wrote in the invitation that you are not sure you are the right person to ask. Why is that?

A: Because I am not a fan. I did not choose it, I inherited it. I came to {company} fourteen months ago and it was here. So if you want somebody who tells you it is wonderful, ask my predecessor.

Q: I would much rather hear it from you. What do you use it for?

A: Packaging and everything that has a legal text on it. Which is most of it. Food claims, allergens, nine languages. I have six people in the studio and about thirty who have to look at things, and of those thirty, twenty-six have never opened a design tool in their life.

Q: Tell me about the last piece that went through.

A: A cereal box. [[Two years ago, before me, a box went to print without the allergen line in Dutch. They pulped it. People here still say the number of pallets when they want to scare each other|a launch that went wrong]]. So everybody is careful. Careful means slow.

Q: How does reviewing it work, step by step?

A: My designers put it in Figma, and Proofwren shows the comments there. And this is where I disagree with your brochure. [[Inside the design file is exactly the wrong place for a comment. My reviewers are lawyers and food chemists. They open that canvas, they see forty frames, and they send me an e-mail|comments away from the design file]].

Q: What would be the right place?

A: A flat page. One picture, one list, one button. [[Take the remarks out of the file, put them where people who do not design can find them. For us the file is the workshop, and I do not want visitors in the workshop|comments away from the design file]]. I know that designers love it the other way round. I am not asking the designers.

Q: And for the designers in your team?

A: They would probably tell you the opposite. They are six. I need the thirty.

Q: Is there something in it that does work?

A: Yes. I will be fair. [[The one page with all names on it, who said yes and who has not, that everybody can open. That I would miss. That is the reason we are still here|approvals everyone can see]]. Before, [[nobody could have told you if the chemist had signed off this version or the one before it. We had approvals without knowing for what|nobody knows who approved]].

Q: You said slow before. Where is it slow?

A: You cannot make it go in order. Legal must not look before the recipe is final, else they look twice, and the brand team has to come last. [[It has one step, approve, and all at once. We need stages, one after the other, and a second pair of eyes on claims. There is no workflow in it, there is a button|no approval workflow]]. I have described it to your support in March with a drawing.

Q: What did they say?

A: That it is an interesting use case. I have been in this business long enough to know what that means.

Q: What do you do instead?

A: I open the gates by hand. I invite legal when the recipe is done, then I invite brand when legal is done. If I forget, it stands still. So I am the workflow, if you like.

Q: What are you most afraid of?

A: The pallets. [[That the old box goes to the printer again. There are three printers, they all keep files, and one of them still had a version from before the relaunch in May|the wrong version goes out]]. It was caught. By the printer. I sent him a bottle of wine.

Q: What would legal say if I asked them?

A: They would say, show me who released this text, on which date, and what exactly was on the screen. [[In an audit I have to hand over a record that our lawyers accept, with the version in it. A screenshot is not a record|a record legal accepts]]. Your export has the names and the dates. It does not have the picture. So they keep their own folder, and I cannot blame them.

Q: Who would decide about keeping it?

A: [[It is in the marketing budget, so the CMO signs, and she asks me once a year whether we still need it|the CMO signs]]. Last time I said yes, because of the page with the names. This time I do not know yet.

Q: Did anybody mention money?

A: She did. I did not. It is not expensive for what it should do. It is expensive for what we use.

Q: Imagine it is the end of next year and you are glad you stayed. What happened?

A: The stages came. And [[in the week before a launch I did one walk through the office and everyone was just working. No phone calls with the printer at seven in the evening|calm before a launch]]. I have had that once, in my old job, with paper folders. So it can be done. It does not even need software, it needs an order.

Q: Thank you. That was very clear.

A: I hope it was not too rude. I do not dislike it. I would only like it to be made for the people who approve, and not for the people who draw.
`,
}
