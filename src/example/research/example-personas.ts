import type { CodeType } from '../../research/index.ts'

/** What is computed: in full, as a file of the persona would say it. */
type Fact =
  | {
      readonly kind: 'answers'
      readonly instrument: string
      readonly question: string
      readonly atLeast: number
      readonly claim: 'most'
    }
  | {
      readonly kind: 'behaviour'
      readonly measure: 'channel'
      readonly value: string
      readonly claim: 'more'
      readonly months: number
    }

/** A statement of a persona of the example, and what it rests on. */
export interface ExampleStatement {
  readonly type: CodeType
  readonly text: string
  /** What people said: names of codes. */
  readonly code: readonly string[]
  /** What speaks against it. */
  readonly against?: readonly string[]
  /** What is computed from answers or behaviour. */
  readonly fact?: readonly Fact[]
  /** It never leaves the company. */
  readonly internal?: true
}

/** A text that somebody wrote around what people said: `[1]` is the quote that contains the first of these words. */
export interface ExampleText {
  readonly kind: 'story' | 'day' | 'scenario' | 'journey'
  readonly text: string
  readonly quotes: readonly string[]
}

export interface ExamplePersona {
  readonly name: string
  readonly role: string
  readonly buyingRole: string
  readonly segments: readonly string[]
  readonly summary: string
  readonly statements: readonly ExampleStatement[]
  readonly texts: readonly ExampleText[]
}

const SURVEY = 'customer-survey'

/** Carries the purchase: enough people of every relation were heard. */
const CHAMPION: ExamplePersona = {
  name: 'Olive Trackwell',
  role: 'creative manager',
  buyingRole: 'champion',
  segments: ['creative-teams-on-figma'],
  summary: 'Runs the studio without designing in it. Knows who has not looked yet, and would like not to have to.',
  statements: [
    {
      type: 'pain',
      text: 'Nobody can say who approved what, or which version.',
      code: ['nobody knows who approved'],
    },
    {
      type: 'pain',
      text: 'A piece goes round five times where two would do.',
      code: ['too many review rounds'],
    },
    {
      type: 'pain',
      text: 'I am the reminder: I ring round so that people look.',
      code: ['chasing people'],
      fact: [{ kind: 'answers', instrument: SURVEY, question: 'reminding', atLeast: 4, claim: 'most' }],
    },
    {
      type: 'pain',
      text: 'Remarks come from everywhere, and I make one list of them.',
      code: ['feedback in too many places'],
    },
    { type: 'fear', text: 'The wrong version goes out.', code: ['the wrong version goes out'] },
    {
      type: 'trigger',
      text: 'Something went live that should not have, and everybody saw it.',
      code: ['a launch that went wrong'],
    },
    { type: 'goal', text: 'Time for the work itself, for my people and for me.', code: ['time for the work itself'] },
    { type: 'hope', text: 'A quiet week before a launch.', code: ['calm before a launch'] },
    {
      type: 'motivation',
      text: 'To be asked how we work, and not only where the file is.',
      code: ['to be more than traffic'],
    },
    { type: 'belief', text: 'A fixed way through protects the work.', code: ['process protects the work'] },
    {
      type: 'habit',
      text: 'Keeps a spreadsheet that is right on the day it is made.',
      code: ['a spreadsheet as tracker'],
    },
    { type: 'anxiety', text: 'That it becomes one more tool nobody opens.', code: ['one more tool nobody opens'] },
    {
      type: 'reason chosen',
      text: 'Everybody can see whose approval is missing.',
      code: ['approvals everyone can see'],
    },
    { type: 'reason chosen', text: 'Fewer rounds, and a number to show for it.', code: ['fewer review rounds'] },
    {
      type: 'reason chosen',
      text: 'Comments belong inside the design file.',
      code: ['comments inside the design file'],
      against: ['comments away from the design file'],
    },
    {
      type: 'objection',
      text: 'Asked for a reason, says price.',
      code: ['price, said politely'],
      fact: [{ kind: 'answers', instrument: SURVEY, question: 'stated_3', atLeast: 4, claim: 'most' }],
      internal: true,
    },
    { type: 'barrier', text: 'No approval in steps: legal, then brand, then us.', code: ['no approval workflow'] },
    {
      type: 'barrier',
      text: 'Without somebody inside who pushes it every week, it goes to sleep.',
      code: ['nobody inside carries it'],
      internal: true,
    },
    {
      type: 'decision criterion',
      text: 'A record of approvals that legal accepts.',
      code: ['a record legal accepts'],
    },
    { type: 'decision criterion', text: 'Freelancers look without a paid seat.', code: ['guests without a seat'] },
    { type: 'success factor', text: 'A pilot with one team, until the others ask.', code: ['a pilot with one team'] },
    { type: 'reason left', text: 'The one whose tool it was has left.', code: ['the champion left'] },
    { type: 'reason left', text: 'Every job was typed in twice: no Workfront.', code: ['no Workfront integration'] },
    {
      type: 'channel',
      text: 'Webinars in which somebody of the same job shows a real file.',
      code: ['webinars with peers'],
      fact: [{ kind: 'behaviour', measure: 'channel', value: 'webinar', claim: 'more', months: 24 }],
    },
    {
      type: 'journey step',
      text: 'The creative director starts it, after something went wrong.',
      code: ['the creative director starts it'],
    },
    { type: 'journey step', text: 'I carry it: list, trial, slides, training.', code: ['operations carries it'] },
    { type: 'journey step', text: 'The CMO signs, in ten minutes.', code: ['the CMO signs'] },
  ],
  texts: [
    {
      kind: 'story',
      text: 'Olive used to design and now keeps ten people designing. She plans, she briefs, and most of all she asks after others: [1] What stands where is in a list of hers. [2] Then something goes live that should not have, and the creative director wants an end of it without saying how. Olive looks around, tries something with one team and writes the page that the CMO signs. She does not want a tool. She wants to be asked how they work: [3]',
      quotes: ['I was the reminder', 'It was right on the day I made it', 'I am in the room where it is decided'],
    },
    {
      kind: 'day',
      text: 'In the morning she makes one list of what came in overnight: [1] At ten somebody asks if the banner is approved. [2] Until lunch she rings round. In the afternoon a piece is back for the fifth time: [3] At night she checks the file name once more, from the sofa.',
      quotes: ['our brand lead liked to call', 'I assumed it, if no one had shouted', 'Round four would bring back'],
    },
    {
      kind: 'journey',
      text: 'It begins with something that goes wrong in public: [1] The creative director gives the push: [2] From there on it is Olive: [3] She learns from people who do her job, in webinars and forums. A pilot with one team runs until the others ask for it. One page goes to the CMO, who signs. Where nobody but Olive pushes, it goes to sleep: [4] And where she leaves, it ends.',
      quotes: [
        "a banner went live with last year's claim",
        'go and look at what there is',
        'if I do not pull it nobody will',
        'a thing like that just sinks',
      ],
    },
  ],
}

/** Starts the purchase: three happy customers were heard and nobody else, so it is not ready. */
const INITIATOR: ExamplePersona = {
  name: 'Magnus Brightwater',
  role: 'creative executive',
  buyingRole: 'executive sponsor',
  segments: ['creative-teams-on-figma'],
  summary: 'Says that a thing has to exist, and leaves the rest to others.',
  statements: [
    {
      type: 'journey step',
      text: 'I start it, and somebody else carries it.',
      code: ['the creative director starts it', 'operations carries it'],
    },
    {
      type: 'reason chosen',
      text: 'I see in a minute what waits, and for whom.',
      code: ['approvals everyone can see'],
    },
    { type: 'goal', text: 'That my people make things I did not expect.', code: ['time for the work itself'] },
    { type: 'reason chosen', text: 'We fight early and are then left in peace.', code: ['fewer review rounds'] },
  ],
  texts: [],
}

export const EXAMPLE_PERSONAS: readonly ExamplePersona[] = [CHAMPION, INITIATOR]
