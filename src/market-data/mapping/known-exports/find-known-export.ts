import { HUBSPOT } from './hubspot.ts'
import type { KnownExport } from './known-export.ts'
import { SALESFORCE } from './salesforce.ts'

/** Every export that is recognised. To add one: a record in its maker's file. */
export const KNOWN_EXPORTS: readonly KnownExport[] = [...HUBSPOT, ...SALESFORCE]

/** The export these headers (as `headerKey` writes them) belong to; the one that names most of them where several fit. */
export function findKnownExport(headers: ReadonlySet<string>): KnownExport | undefined {
  const has = (header: string): boolean => headers.has(header)
  const fitting = KNOWN_EXPORTS.filter(
    (one) =>
      one.all.every(has) &&
      !(one.none ?? []).some(has) &&
      (one.some === undefined || one.some.filter(has).length >= (one.least ?? 1)),
  )
  const strength = (one: KnownExport): number => one.all.length + (one.some ?? []).filter(has).length
  return fitting.sort((left, right) => strength(right) - strength(left))[0]
}
