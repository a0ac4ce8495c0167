import type { InputOf } from '../../api/operation-types.ts'

type Facts = InputOf<'interview add'>
export type Relation = NonNullable<Facts['relation']>
type Mode = NonNullable<Facts['mode']>
export type ConsentScope = NonNullable<Facts['consentScope']>
export type CodeType = InputOf<'code add'>['type']

/** What their company was to us when they were asked; the compiler sees that none is missing. */
const RELATIONS: Readonly<Record<Relation, string>> = {
  customer: 'Customer',
  prospect: 'Prospect',
  lost: 'Chose somebody else',
  no_decision: 'Decided nothing',
  former: 'Former customer',
}

const MODES: Readonly<Record<Mode, string>> = {
  in_person: 'In person',
  phone: 'By phone',
  video: 'By video',
  email: 'By e-mail',
}

const SCOPES: Readonly<Record<ConsentScope, string>> = {
  research: 'Within the research only',
  company: 'Within the company',
  public: 'Anywhere',
}

/** Every type of a code in the order of the codebook, with what it gathers. */
const CODE_TYPES: Readonly<Record<CodeType, string>> = {
  goal: 'Goals',
  hope: 'Hopes',
  fear: 'Fears',
  pain: 'Pains',
  motivation: 'Motivations',
  belief: 'Beliefs',
  value: 'Values',
  attitude: 'Attitudes',
  trigger: 'Triggers',
  'success factor': 'Success factors',
  barrier: 'Barriers',
  'decision criterion': 'Decision criteria',
  'journey step': 'Steps of the journey',
  channel: 'Channels',
  keyword: 'Keywords',
  objection: 'Objections',
  push: 'Pushes',
  pull: 'Pulls',
  anxiety: 'Anxieties',
  habit: 'Habits',
  'reason chosen': 'Reasons chosen',
  'reason left': 'Reasons left',
}

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

export const RELATION_CHOICES = choicesOf(RELATIONS)
export const MODE_CHOICES = choicesOf(MODES)
export const SCOPE_CHOICES = choicesOf(SCOPES)
export const CODE_TYPE_CHOICES = (Object.keys(CODE_TYPES) as CodeType[]).map((type) => ({
  value: type,
  label: type.charAt(0).toUpperCase() + type.slice(1),
}))
export const TYPES_IN_ORDER = Object.keys(CODE_TYPES) as readonly CodeType[]

function choicesOf<Value extends string>(words: Readonly<Record<Value, string>>): Choice<Value>[] {
  return (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }))
}

export function relationWords(relation: Relation | null): string {
  return relation === null ? 'Relation not known' : RELATIONS[relation]
}

/** The codes of one type, as a heading. */
export function typeHeading(type: CodeType): string {
  return CODE_TYPES[type]
}
