/** What a code, and a statement of a persona, can be about, in the order in which they are shown. */
export const CODE_TYPES = [
  'goal',
  'hope',
  'fear',
  'pain',
  'motivation',
  'belief',
  'value',
  'attitude',
  'trigger',
  'success factor',
  'barrier',
  'decision criterion',
  'journey step',
  'channel',
  'keyword',
  'objection',
  'push',
  'pull',
  'anxiety',
  'habit',
  'reason chosen',
  'reason left',
] as const

export type CodeType = (typeof CODE_TYPES)[number]

/** What the participant's company is to us, with the words for people. */
export const RELATIONS = {
  customer: 'customer',
  prospect: 'prospect',
  lost: 'chose somebody else',
  no_decision: 'decided nothing',
  former: 'former customer',
} as const

export type Relation = keyof typeof RELATIONS

/** How it was asked. */
export const MODES = {
  in_person: 'in person',
  phone: 'by phone',
  video: 'by video',
  email: 'by e-mail',
} as const

export type Mode = keyof typeof MODES

/** How far a quote may travel: within the research only, within the company, or anywhere. */
export const CONSENT_SCOPES = ['research', 'company', 'public'] as const

export type ConsentScope = (typeof CONSENT_SCOPES)[number]
