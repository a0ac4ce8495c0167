import type { CodeType } from '../../research/index.ts'

/** A code of the example's codebook. */
export interface ExampleCode {
  readonly name: string
  readonly type: CodeType
  /** When it is given, and when not. */
  readonly definition: string
  /** Whoever says it names the problem that the vendor solves. */
  readonly solves?: true
}

/** What the two coders agreed on before they read. The names are those that the passages of the interviews carry. */
export const CODEBOOK: readonly ExampleCode[] = [
  {
    name: 'too many review rounds',
    type: 'pain',
    definition: 'A piece goes round more often than it should; numbers of rounds. Not: that somebody is slow.',
    solves: true,
  },
  {
    name: 'nobody knows who approved',
    type: 'pain',
    definition: 'Nobody can say who released what, or which version. Not: that approving takes long.',
    solves: true,
  },
  {
    name: 'feedback in too many places',
    type: 'pain',
    definition: 'Remarks arrive by several ways and somebody has to bring them together.',
    solves: true,
  },
  {
    name: 'chasing people',
    type: 'pain',
    definition: 'They remind, ring and ask after others so that these look at a piece.',
    solves: true,
  },
  {
    name: 'the wrong version goes out',
    type: 'fear',
    definition: 'That an old or wrong file is used; also where it did happen and is told as a worry.',
  },
  {
    name: 'a launch that went wrong',
    type: 'trigger',
    definition: 'One event after which they began to look for something. Not: a state that lasted.',
  },
  { name: 'time for the work itself', type: 'goal', definition: 'Time to design, for themselves or the team.' },
  {
    name: 'calm before a launch',
    type: 'hope',
    definition: 'A quiet last week or evening before something goes out.',
  },
  {
    name: 'to be more than traffic',
    type: 'motivation',
    definition: 'How others see their job, and how they want it to be seen.',
  },
  {
    name: 'process protects the work',
    type: 'belief',
    definition: 'A fixed way through makes the work better or bolder.',
  },
  {
    name: 'a spreadsheet as tracker',
    type: 'habit',
    definition: 'A list that they keep by hand of what stands where. Not: other files.',
  },
  { name: 'one more tool nobody opens', type: 'anxiety', definition: 'That what is bought will not be used.' },
  {
    name: 'approvals everyone can see',
    type: 'reason chosen',
    definition: 'That all, and not only the studio, see who has approved. Not: that approvals exist.',
  },
  {
    name: 'fewer review rounds',
    type: 'reason chosen',
    definition: 'That a piece comes back less often than before.',
  },
  {
    name: 'comments inside the design file',
    type: 'reason chosen',
    definition: 'That remarks stand in the design file, told as good or wanted.',
  },
  {
    name: 'comments away from the design file',
    type: 'attitude',
    definition: 'That remarks should not stand in the design file. The opposite of the code above.',
  },
  {
    name: 'no approval workflow',
    type: 'barrier',
    definition: 'Steps in an order, deputies, gates that cannot be skipped: missing with us.',
  },
  { name: 'nobody inside carries it', type: 'barrier', definition: 'It has no friend in the house, or only one.' },
  {
    name: 'price, said politely',
    type: 'objection',
    definition: 'They wrote or said price, and tell that it was something else.',
  },
  {
    name: 'the champion left',
    type: 'reason left',
    definition: 'It ended, or began to, when its friend left the house.',
  },
  {
    name: 'no Workfront integration',
    type: 'reason left',
    definition: 'It ended because it did not talk to Workfront.',
  },
  {
    name: 'webinars with peers',
    type: 'channel',
    definition: 'They heard of it, or learn, where somebody of their job shows.',
  },
  { name: 'the creative director starts it', type: 'journey step', definition: 'The first push comes from there.' },
  {
    name: 'operations carries it',
    type: 'journey step',
    definition: 'Creative operations does the choosing and bringing in.',
  },
  { name: 'the CMO signs', type: 'journey step', definition: 'The money and the name under it come from marketing.' },
  { name: 'a pilot with one team', type: 'success factor', definition: 'One team first, others when they ask.' },
  {
    name: 'a record legal accepts',
    type: 'decision criterion',
    definition: 'Proof of what was released, for lawyers or auditors.',
  },
  {
    name: 'guests without a seat',
    type: 'decision criterion',
    definition: 'People from outside look without a paid seat.',
  },
  { name: 'data kept in Europe', type: 'decision criterion', definition: 'Where the data is kept.' },
  { name: 'notifications that are too loud', type: 'pain', definition: 'Too many mails by the tool itself.' },
]
