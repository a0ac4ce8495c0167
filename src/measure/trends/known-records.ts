import type { Market } from '../../market-data/index.ts'
import { dayOf, momentOf, type Run } from '../../segments/index.ts'
import { type KnownUntil, knownUntil } from '../periods/known-until.ts'
import { lastPeriods } from '../periods/list-periods.ts'
import type { Grain, Period } from '../periods/period.ts'

const KINDS = ['orders', 'deals', 'touches'] as const
export type RecordKind = (typeof KINDS)[number]

/** From when until when each kind of records tells what happened, and the periods to show for it. */
interface KnownRecords {
  readonly of: Readonly<Record<RecordKind, KnownUntil>>
  /** Oldest first; partial where any kind of records ends within it. */
  readonly periods: readonly Period[]
  /** The last day of all records, where they end before the run's date. */
  readonly recordsEnd: string | null
  readonly shown: readonly { readonly kind: RecordKind; readonly from: string; readonly to: string }[]
}

/** The last `count` periods of which any records tell; none that ended before the first of them. Three statements. */
export async function knownRecords(
  market: Market,
  run: Run,
  { by, count }: { readonly by: Grain; readonly count: number },
  signal: AbortSignal,
): Promise<KnownRecords> {
  const found = await Promise.all(KINDS.map((kind) => knownUntil(market, run, { kind, grain: by }, signal)))
  const entries = KINDS.map((kind, place) => [kind, found[place] as KnownUntil] as const)
  const there = entries.filter(([, { first }]) => first !== null)
  const now = momentOf(run).getTime()
  const known = there.length === 0 ? now : Math.max(...there.map(([, each]) => each.known))
  const first = Math.min(...there.map(([, each]) => each.first ?? now))
  const periods = lastPeriods(run.catalog.settings, by, known, count).filter(
    ({ until }) => there.length === 0 || until > first,
  )
  const ends = there.flatMap(([, { recordsEnd }]) => (recordsEnd === null ? [] : [recordsEnd]))
  const latest = ends.reduce<string | null>((last, each) => (last === null || each > last ? each : last), null)
  return {
    of: Object.fromEntries(entries) as Record<RecordKind, KnownUntil>,
    periods: periods.map((period) => ({
      ...period,
      partial: period.partial || there.some(([, each]) => each.known >= period.from && each.known < period.until - 1),
    })),
    recordsEnd: ends.length === there.length ? latest : null,
    shown: there.map(([kind, { first: from, recordsEnd }]) => ({
      kind,
      from: dayOf(new Date(from ?? now), run),
      to: recordsEnd ?? dayOf(new Date(now), run),
    })),
  }
}

/** Whether a kind of records tells of a period at all. */
export function tellsOf({ first, known }: KnownUntil, { from, until }: Period): boolean {
  return first !== null && first < until && known >= from
}
