import type { CodeType } from '../../research/index.ts'

/** What a part rests on. */
export type ExampleProof =
  | { readonly statement: string; readonly type: CodeType }
  /** The quote that contains these words. */
  | { readonly quote: string }
  /** What is computed: `people who say it` of a code. */
  | { readonly saidBy: string }
  | { readonly case: string }

export interface ExamplePoint {
  readonly text: string
  readonly proofs: readonly ExampleProof[]
}

/** A message that somebody wrote by hand, in the words of the interviews. */
export interface ExampleMessage {
  readonly persona: string
  readonly stage: 'first-thought' | 'active-looking' | 'deciding' | 'using'
  readonly groupFrame?: ExamplePoint
  readonly personalFrame: ExamplePoint
  readonly value: ExamplePoint
  readonly nextStep: ExamplePoint
  /** `null`: from doing nothing. */
  readonly differences: readonly (ExamplePoint & { readonly from: string | null })[]
  readonly answers: readonly (ExamplePoint & { readonly statement: string; readonly type: CodeType })[]
  readonly channel: string
  readonly format: string
  readonly keywords: readonly string[]
}

export const PACKAGING = 'Packaging in two rounds'
export const BANNERS = 'No old banner since'

const pain = (statement: string): ExampleProof => ({ statement, type: 'pain' })
const reason = (statement: string): ExampleProof => ({ statement, type: 'reason chosen' })

const NOBODY_CAN_SAY = pain('Nobody can say who approved what, or which version.')
const REMINDER = pain('I am the reminder: I ring round so that people look.')
const EVERYBODY_SEES = reason('Everybody can see whose approval is missing.')
const FEWER_ROUNDS = reason('Fewer rounds, and a number to show for it.')
const PILOT: ExampleProof = { statement: 'A pilot with one team, until the others ask.', type: 'success factor' }
const WEBINARS: ExampleProof = {
  statement: 'Webinars in which somebody of the same job shows a real file.',
  type: 'channel',
}

const FROM_MARKVANE: ExampleMessage['differences'][number] = {
  from: 'Markvane',
  text: 'A packaging studio that compared us with Markvane went for the page on which everybody can see whose approval is missing.',
  proofs: [{ case: PACKAGING }, EVERYBODY_SEES],
}

const ANSWERS: ExampleMessage['answers'] = [
  {
    statement: 'That it becomes one more tool nobody opens.',
    type: 'anxiety',
    text: 'Begin with one team and let nobody else in. When the others ask for it, you know that it will hold.',
    proofs: [PILOT, { quote: 'When the others started to ask for it' }, { case: PACKAGING }],
  },
  {
    statement: 'No approval in steps: legal, then brand, then us.',
    type: 'barrier',
    text: 'That is so today: an approval has one step. What you get is that everybody can see whose approval is missing.',
    proofs: [EVERYBODY_SEES, { quote: 'The one page with all names on it' }],
  },
]

/** To the champion while she looks around: what a marketer makes of the drafts who has read the interviews. */
const LOOKING: ExampleMessage = {
  persona: 'Olive Trackwell',
  stage: 'active-looking',
  groupFrame: {
    text: 'Nobody can say who approved what, so the studio waits, marketing waits, and the director asks. When everybody can see whose approval is missing, the whole house has one question less.',
    proofs: [
      NOBODY_CAN_SAY,
      EVERYBODY_SEES,
      { quote: 'If all of us can see that it waits for Martin' },
      { saidBy: 'nobody knows who approved' },
    ],
  },
  personalFrame: {
    text: 'You are the reminder. The days you spend ringing round were meant for the work itself. You would rather be asked how you work than where the file is.',
    proofs: [
      REMINDER,
      { statement: 'Time for the work itself, for my people and for me.', type: 'goal' },
      { statement: 'To be asked how we work, and not only where the file is.', type: 'motivation' },
      { quote: 'I was the reminder' },
    ],
  },
  value: {
    text: 'Fewer rounds, and a number to show for it. Everybody can see whose approval is missing, and a piece does not wait for somebody very long when all of you can see for whom.',
    proofs: [
      FEWER_ROUNDS,
      EVERYBODY_SEES,
      { quote: 'it does not wait for Martin very long' },
      { case: PACKAGING },
      { saidBy: 'fewer review rounds' },
    ],
  },
  nextStep: {
    text: 'Bring a real file to the next review clinic, the webinar in which somebody of your job shows theirs.',
    proofs: [WEBINARS],
  },
  differences: [
    {
      from: null,
      text: 'If it stays as it is, you stay the reminder, with a spreadsheet that is right on the day it is made.',
      proofs: [
        REMINDER,
        { statement: 'Keeps a spreadsheet that is right on the day it is made.', type: 'habit' },
        { quote: 'It was right on the day I made it' },
      ],
    },
    FROM_MARKVANE,
  ],
  answers: ANSWERS,
  channel: 'webinar',
  format: 'review clinic with a studio manager',
  keywords: ['rounds', 'approved', 'version'],
}

/** To the champion who must win the others over: what a kit for them is made of. */
const DECIDING: ExampleMessage = {
  persona: 'Olive Trackwell',
  stage: 'deciding',
  groupFrame: {
    text: 'Everybody can see whose approval is missing, and not only the studio. Managers and executives in creative both chose us for it.',
    proofs: [
      EVERYBODY_SEES,
      { quote: 'The whole row of faces' },
      { quote: 'I am the bottleneck' },
      { saidBy: 'approvals everyone can see' },
    ],
  },
  personalFrame: {
    text: 'You worry that it becomes one more tool nobody opens. So begin with one team, and let the others ask for it.',
    proofs: [{ statement: 'That it becomes one more tool nobody opens.', type: 'anxiety' }, PILOT],
  },
  value: {
    text: 'Fewer rounds, and a number to show for it. For a packaging studio that number was the whole business case, in one line.',
    proofs: [
      FEWER_ROUNDS,
      { case: PACKAGING },
      { quote: 'With packaging it went from six times to twice' },
      { saidBy: 'fewer review rounds' },
    ],
  },
  nextStep: {
    text: 'Begin with one team, and let nobody else in until the others ask.',
    proofs: [PILOT, { case: PACKAGING }],
  },
  differences: [
    {
      from: null,
      text: 'Nobody can say who approved what, or which version, and somebody stays the reminder.',
      proofs: [NOBODY_CAN_SAY, REMINDER, { saidBy: 'chasing people' }],
    },
    FROM_MARKVANE,
  ],
  answers: ANSWERS,
  channel: 'webinar',
  format: 'a call with a studio manager who has decided',
  keywords: ['rounds', 'team', 'approval'],
}

/** To the champion as a customer. What it rests on has changed since: consent to the case was given for a time. */
const USING: ExampleMessage = {
  persona: 'Olive Trackwell',
  stage: 'using',
  groupFrame: {
    text: 'The whole house looks at the same row of names: who is done, and who is not.',
    proofs: [EVERYBODY_SEES, { quote: 'The whole row of faces' }],
  },
  personalFrame: {
    text: 'You wanted a quiet week before a launch, and time for the work itself.',
    proofs: [
      { statement: 'A quiet week before a launch.', type: 'hope' },
      { statement: 'Time for the work itself, for my people and for me.', type: 'goal' },
    ],
  },
  value: {
    text: 'Count your rounds. A studio like yours had more than five before, and has a little over two now.',
    proofs: [{ case: BANNERS }],
  },
  nextStep: { text: 'Let a second team in when it asks.', proofs: [PILOT] },
  differences: [],
  answers: [],
  channel: 'email',
  format: 'a short letter after six weeks',
  keywords: ['rounds', 'team'],
}

/** To the one who starts it: three happy customers were heard, so it rests on hypotheses. */
const STARTING: ExampleMessage = {
  persona: 'Magnus Brightwater',
  stage: 'first-thought',
  personalFrame: {
    text: 'You want your people to make things that you did not expect.',
    proofs: [{ statement: 'That my people make things I did not expect.', type: 'goal' }],
  },
  value: {
    text: 'You see in a minute what waits, and for whom. You fight early, and are then left in peace.',
    proofs: [
      reason('I see in a minute what waits, and for whom.'),
      reason('We fight early and are then left in peace.'),
    ],
  },
  nextStep: {
    text: 'Ask whoever runs your studio what waits today, and for whom.',
    proofs: [{ statement: 'I start it, and somebody else carries it.', type: 'journey step' }],
  },
  differences: [],
  answers: [],
  channel: 'email',
  format: 'three lines from somebody of the same job',
  keywords: ['ideas'],
}

/** Written by hand; the other messages of the example are drafts, and one is nobody's. */
export const EXAMPLE_MESSAGES: readonly ExampleMessage[] = [LOOKING, DECIDING, USING, STARTING]
