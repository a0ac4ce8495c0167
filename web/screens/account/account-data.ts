import type { OutputOf } from '../../api/operation-types.ts'

export type Account = OutputOf<'account show'>
export type AccountField = Account['fields'][number]
export type Person = NonNullable<Account['people']>['rows'][number]
export type Deal = NonNullable<Account['deals']>['rows'][number]
export type SegmentAnswer = OutputOf<'segment of'>['segments'][number]
export type Timeline = OutputOf<'account timeline'>
export type TimelineEvent = Timeline['events'][number]

/** A person's name by their id or e-mail, as touches and answers spell them. */
export function namesOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, email, name } of people) {
    if (name === null) continue
    if (id !== null) names.set(id, name)
    if (email !== null) names.set(email.toLowerCase(), name)
  }
  return names
}

/** What a field says, if it says anything. */
export function fieldOf(account: Account, name: string): AccountField | undefined {
  return account.fields.find((field) => field.field === name && !field.custom)
}

export function isKnown({ value }: AccountField): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}
