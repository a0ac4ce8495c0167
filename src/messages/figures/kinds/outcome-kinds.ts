import { figure } from '../../../paper/index.ts'
import { chooseRule, readAsOf, type SegmentOutcomes, segmentOutcomes } from '../../../segments/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import type { FigureAnswer, FigureKind, FigureScope } from '../figure-kind.ts'
import type { FigureReadings } from '../figure-readings.ts'
import { intervalWords, segmentWords } from '../figure-words.ts'
import { recordsOf } from '../records-end.ts'

type Difference = SegmentOutcomes['differences'][number]

interface OutcomeKind {
  readonly name: string
  readonly measure: Difference['measure']
  readonly audience: FigureKind['audience']
  readonly label: string
  readonly about: string
  readonly unit: 'share' | 'days' | 'money'
  /** The whole of it; those for buyers name no segment of ours. */
  readonly say: (told: {
    readonly value: string
    readonly n: string
    readonly of: string
    readonly in: string
  }) => string
}

const KINDS: readonly OutcomeKind[] = [
  {
    name: 'bought again',
    measure: 'retention',
    audience: 'buyer',
    label: 'Bought again',
    about:
      'Of the companies that ordered in the twelve months before, the share that ordered again in the next twelve.',
    unit: 'share',
    say: ({ value, n }) =>
      `${value} of ${n} companies of this kind that ordered in the twelve months before ordered again in the next twelve.`,
  },
  {
    name: 'days to decide',
    measure: 'cycle',
    audience: 'buyer',
    label: 'How long deciding took',
    about: 'Mean days from the first talk about a deal to the signature, of those who bought.',
    unit: 'days',
    say: ({ value, n, of }) =>
      `From opening the talks to signing took ${value} on average, over ${n} purchases of ${of} companies of this kind.`,
  },
  {
    name: 'win rate',
    measure: 'win-rate',
    audience: 'company',
    label: 'Win rate',
    about: 'Deals won ÷ deals opened long enough ago to have ended, those still open counted as not won.',
    unit: 'share',
    say: ({ value, n, of, in: place }) =>
      `We won ${value} of ${n} deals${place} that were opened long enough ago, at ${of} companies.`,
  },
  {
    name: 'deal size',
    measure: 'deal-size',
    audience: 'company',
    label: 'Deal size',
    about: 'Mean amount of the deals won.',
    unit: 'money',
    say: ({ value, n, of, in: place }) =>
      `A deal won${place} is ${value} on average, over ${n} deals of ${of} companies.`,
  },
  {
    name: 'revenue per account',
    measure: 'revenue',
    audience: 'company',
    label: 'Revenue per account',
    about: 'Of twelve months, over all accounts, those that bought nothing included.',
    unit: 'money',
    say: ({ value, n, in: place }) => `An account${place} brought ${value} in twelve months, over all ${n} of them.`,
  },
]

/** Figures of a segment's scorecard: what came of its deals and of its customers. */
export const outcomeKinds: readonly FigureKind[] = KINDS.map((kind) => ({
  name: kind.name,
  audience: kind.audience,
  about: kind.about,
  asks: null,
  compute: (readings, scope) => outcomeFigure(readings, scope, kind),
}))

async function outcomeFigure(readings: FigureReadings, scope: FigureScope, kind: OutcomeKind): Promise<FigureAnswer> {
  const rule = scope.segment?.name ?? EVERYBODY
  const { recordsEnd: asOf } = await recordsOf(readings)
  const { refused, differences, currency, day } = await outcomesOf(readings, rule, asOf)
  if (refused !== null) return { why: refused }
  const found = differences.find(({ measure }) => measure === kind.measure)
  if (found === undefined) throw new Error(`a scorecard without ${kind.measure}`)
  const { value, n, accounts, low, high, largest } = found.inside
  if (value === null) return { why: found.reason ?? `No ${found.nOf} are on record${segmentWords(scope.segment)}.` }
  const told = { value, lo: low, hi: high, level: low === null ? null : 0.95, unit: kind.unit } as const
  const of = kind.unit === 'money' ? currency : null
  const { from, to } = found.window ?? { from: null, to: day }
  return {
    companies: accounts,
    largest,
    figure: figure({
      key: kind.name,
      label: kind.label,
      ...told,
      currency: of,
      n,
      of: found.nOf,
      asOf: day,
      words: `${kind.say({
        value: intervalWords({ ...told, currency: of }),
        n: formatNumber(n),
        of: formatNumber(accounts),
        in: segmentWords(scope.segment),
      })} ${from === null ? `Until ${to}.` : `${from} to ${to}.`}`,
      trace: {
        operation: 'segment score',
        input: { name: rule, ...(asOf === null ? {} : { asOf }) },
        words: `the scorecard${segmentWords(scope.segment)}, “different”: ${found.label}`,
      },
    }),
  }
}

/** A rule that keeps every account. */
const EVERYBODY = 'true'

function outcomesOf(
  { market, signal, book, once }: FigureReadings,
  rule: string,
  asOf: string | null,
): Promise<SegmentOutcomes> {
  return once(`outcomes ${rule}`, async () => {
    const opened = await book()
    const chosen = chooseRule(opened, rule, 'segment')
    if (chosen.rule.subject === 'contact') {
      const refused = 'The segment is a rule about people: what came of companies cannot be told of it.'
      return { refused, differences: [], currency: '', day: '' }
    }
    return segmentOutcomes(market, opened, chosen, readAsOf(asOf ?? undefined, opened.catalog), signal)
  })
}
