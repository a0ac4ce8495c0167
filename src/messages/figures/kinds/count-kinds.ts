import { figure } from '../../../paper/index.ts'
import { chooseRule, dayOf, readAsOf, runOf, segmentSize } from '../../../segments/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import type { FigureAnswer, FigureKind, FigureScope } from '../figure-kind.ts'
import type { FigureReadings } from '../figure-readings.ts'
import { segmentWords } from '../figure-words.ts'
import { recordsOf } from '../records-end.ts'

interface CountKind {
  readonly name: string
  readonly label: string
  readonly about: string
  /** What is counted, as a rule. */
  readonly rule: (from: 'orders' | 'deals') => string
  readonly say: (count: string) => string
}

const KINDS: readonly CountKind[] = [
  {
    name: 'customers',
    label: 'Customers of this kind',
    about: 'Companies that bought within 365 days.',
    rule: (from) =>
      from === 'orders'
        ? 'orders.exists(o, o.at > ago("365d"))'
        : 'deals.exists(d, d.status == "won" && d.closed_at > ago("365d"))',
    say: (count) => `${count} companies of this kind bought from us within 365 days.`,
  },
  {
    name: 'companies that use it',
    label: 'Companies of this kind that use it',
    about: 'Companies of which use was recorded within 90 days.',
    rule: () => 'usage.exists(u, u.at > ago("90d"))',
    say: (count) => `${count} companies of this kind used it within 90 days.`,
  },
]

/** Everybody is counted and nobody drawn: counts have no interval. */
export const countKinds: readonly FigureKind[] = KINDS.map((kind) => ({
  name: kind.name,
  audience: 'buyer',
  about: kind.about,
  asks: null,
  compute: (readings, scope) => countFigure(readings, scope, kind),
}))

async function countFigure(
  readings: FigureReadings,
  { segment }: FigureScope,
  kind: CountKind,
): Promise<FigureAnswer> {
  const { market, signal } = readings
  const { source, recordsEnd } = await recordsOf(readings)
  const book = await readings.book()
  const rule = kind.rule(source ?? 'orders')
  const expr = segment === null ? rule : `inSegment(${JSON.stringify(segment.name)}) && ${rule}`
  const asOf = readAsOf(recordsEnd ?? undefined, book.catalog)
  const { accounts } = await segmentSize(market, book, chooseRule(book, expr).rule, asOf, signal)
  if (accounts === 0) return { why: `None is on record${segmentWords(segment)}.` }
  const run = runOf(market, book, asOf)
  const day = recordsEnd ?? dayOf(run.now, run)
  return {
    companies: accounts,
    largest: 1 / accounts,
    figure: figure({
      key: kind.name,
      label: kind.label,
      value: accounts,
      unit: 'count',
      currency: null,
      lo: null,
      hi: null,
      level: null,
      n: accounts,
      of: 'companies',
      asOf: day,
      words: `${kind.say(formatNumber(accounts))} As of ${day}.`,
      trace: {
        operation: 'segment size',
        input: { expr, ...(recordsEnd === null ? {} : { asOf: recordsEnd }) },
        words: `how many companies${segmentWords(segment)} this rule keeps`,
      },
    }),
  }
}
