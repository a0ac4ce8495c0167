import type { OutputOf } from '../../../api/operation-types.ts'

export type Group = OutputOf<'account duplicates'>['groups'][number]
export type GroupField = Group['fields'][number]

/** The same records are the same group, whatever else changes. */
export function groupKey({ records }: Group): string {
  return records.map(({ account }) => account).join(' ')
}

/** What a person calls a record. */
export function recordTitle(record: {
  readonly account: number
  readonly id: string | null
  readonly name: string | null
  readonly domain: string | null
}): string {
  return record.name ?? record.domain ?? record.id ?? `Record #${record.account}`
}

export function groupTitle({ records }: Group): string {
  return records.map(recordTitle).join(' and ')
}

/** The first letter large: reasons are clauses. */
export function inSentence(reasons: readonly string[]): string {
  const text = reasons.join(', ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
