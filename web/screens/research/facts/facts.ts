import type { BuyingRole } from '../../../look/buying-roles.ts'
import type { Conversation } from '../research-data.ts'
import type { Relation } from '../research-words.ts'

/** What is known of a conversation, as a form holds it: an empty text is not known. */
export interface Facts {
  readonly title: string
  readonly relation: Relation | null
  readonly role: string
  readonly buyingRole: BuyingRole | null
  readonly mode: NonNullable<Conversation['mode']> | null
  readonly guide: string
  readonly guideVersion: string
  readonly on: string
}

export const NO_FACTS: Facts = {
  title: '',
  relation: null,
  role: '',
  buyingRole: null,
  mode: null,
  guide: '',
  guideVersion: '',
  on: '',
}

export function factsOf({
  title,
  relation,
  jobRole,
  buyingRole,
  mode,
  guide,
  guideVersion,
  day,
}: Conversation): Facts {
  return {
    title,
    relation,
    role: jobRole ?? '',
    buyingRole: buyingRole as BuyingRole | null,
    mode,
    guide: guide ?? '',
    guideVersion: guideVersion ?? '',
    on: day ?? '',
  }
}

type Told = { -readonly [K in keyof Facts]?: NonNullable<Facts[K]> }

/** What is filled in, and nothing else. */
export function toldOf(facts: Facts): Told {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([field, value]: [string, string | null]) => [field, value?.trim() ?? ''])
      .filter(([, value]) => value !== ''),
  ) as Told
}

/** What was filled in before and is not any more. */
export function clearedOf(before: Facts, after: Facts): Exclude<keyof Facts, 'title'>[] {
  const told = toldOf(after)
  return (Object.keys(toldOf(before)) as (keyof Facts)[]).filter(
    (field): field is Exclude<keyof Facts, 'title'> => field !== 'title' && told[field] === undefined,
  )
}
