import type { TimelineEvent } from '../account-data.ts'

/** A deal from its opening to its closing, or to today. Milliseconds. */
export interface DealSpan {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly status: 'open' | 'won' | 'lost' | 'closed'
  /** Spans that overlap stand in rows one under the other. */
  readonly row: number
}

/** One row of marks. */
export interface Lane {
  readonly key: string
  readonly label: string
  readonly events: readonly TimelineEvent[]
}

/** The kinds of touches that get a lane each; what is rarer shares the last one. */
const TOUCH_LANES = 5
const DEAL_ROWS = 4

/** The moment of an event, as milliseconds of the workspace's wall clock. */
export function momentOf(at: string): number {
  return Date.parse(at.length === 10 ? `${at}T00:00:00Z` : `${at}Z`)
}

/** Touches by kind, the most frequent first, then answers and use. Orders and deals are drawn otherwise. */
export function lanesOf(events: readonly TimelineEvent[]): readonly Lane[] {
  const touches = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    if (event.kind !== 'touch') continue
    const kind = event.what ?? 'other'
    touches.set(kind, [...(touches.get(kind) ?? []), event])
  }
  const kinds = [...touches].sort((left, right) => right[1].length - left[1].length)
  const own = kinds.length <= TOUCH_LANES ? kinds : kinds.slice(0, TOUCH_LANES - 1)
  const rest = kinds.slice(own.length).flatMap(([, some]) => some)
  const others = events.filter(({ kind }) => kind === 'answer' || kind === 'usage' || kind === 'created')
  return [
    ...own.map(([kind, some]) => ({ key: kind, label: kind.replaceAll('_', ' '), events: some })),
    ...(rest.length === 0 ? [] : [{ key: '(other touches)', label: 'other touches', events: rest }]),
    ...(others.length === 0 ? [] : [{ key: '(others)', label: othersLabel(others), events: others }]),
  ]
}

const OTHER_LABELS = [
  ['answer', 'answers'],
  ['usage', 'use'],
  ['created', 'record'],
] as const

function othersLabel(events: readonly TimelineEvent[]): string {
  const labels = OTHER_LABELS.filter(([kind]) => events.some((event) => event.kind === kind)).map(
    ([, label]) => label,
  )
  return labels.join(', ')
}

/** Deals as spans; a deal whose opening is not dated is a point where it was closed. */
export function dealSpans(events: readonly TimelineEvent[], now: number): readonly DealSpan[] {
  const found = new Map<string, { name: string; from?: number; to?: number; status: string | null }>()
  for (const event of events) {
    if (event.kind !== 'deal_opened' && event.kind !== 'deal_closed') continue
    const key = event.deal ?? event.what ?? event.at
    const known = found.get(key) ?? { name: event.what ?? 'a deal', status: event.status }
    found.set(key, { ...known, [event.kind === 'deal_opened' ? 'from' : 'to']: momentOf(event.at) })
  }
  const ends: number[] = []
  return [...found.values()]
    .map(({ name, from, to, status }) => ({
      name,
      from: from ?? to ?? now,
      to: to ?? Math.max(from ?? now, now),
      status,
    }))
    .sort((left, right) => left.from - right.from)
    .map(({ name, from, to, status }): DealSpan => {
      const free = ends.findIndex((end) => end < from)
      const row = free >= 0 ? free : ends.length < DEAL_ROWS ? ends.length : ends.indexOf(Math.min(...ends))
      ends[row] = to
      const how = status === 'open' || status === 'won' || status === 'lost' ? status : 'closed'
      return { name, from, to, status: how, row }
    })
}
