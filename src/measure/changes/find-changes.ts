import type { Market } from '../../market-data/index.ts'
import {
  bookRule,
  dayOf,
  marketMoney,
  momentOf,
  outcomeFields,
  type RuleBook,
  type Run,
} from '../../segments/index.ts'
import { activityCandidates } from './activity-candidates.ts'
import type { Candidate } from './candidate.ts'
import type { Changes, Finding } from './changes-schema.ts'
import { type ComparedQuarters, chooseQuarters, missing, refusedSeries } from './compared-quarters.ts'
import { findingWords } from './finding-words.ts'
import { judgeChanges, type Tested } from './judge-changes.ts'
import { readActivity } from './read-activity.ts'
import { readAnswers } from './read-answers.ts'
import { DAY, readSpans, type Span } from './read-spans.ts'
import { readStock } from './read-stock.ts'
import { readValues } from './read-values.ts'
import { type StockRule, stockCandidates, technologyRules } from './stock-candidates.ts'
import { valueCandidates } from './value-candidates.ts'

/** A customer who pauses for longer than that would be counted as new. */
const LOOK_BACK = 365

/** What changed in the market between two quarters, everything tested corrected together. A handful of statements, linear. */
export async function findChanges(
  market: Market,
  book: RuleBook,
  run: Run,
  asked: string | undefined,
  signal: AbortSignal,
): Promise<Changes> {
  const [spans, money] = await Promise.all([readSpans(market, run, signal), marketMoney(market, run, signal)])
  const quarters = chooseQuarters(run, spans, asked)
  const refusals = new Map<string, string>()
  const comparable = comparableFigures(run, spans, quarters, money, refusals)
  const named = book.segments.flatMap((segment): StockRule[] => {
    const booked = bookRule(book, segment.rule)
    const isOfCompanies = !('problems' in booked) && booked.rule.subject === 'account'
    return isOfCompanies ? [{ about: 'segment', name: segment.name, rule: booked.rule }] : []
  })
  // What came in from a segment that asks what came in follows from its rule.
  const circular = new Map(named.map(({ name, rule }) => [name, outcomeFields(rule)] as const))
  const compared = named.filter(({ name }) => (circular.get(name) ?? []).length === 0)
  for (const [name, fields] of circular) {
    if (fields.length > 0) {
      refusals.set(
        `${name}: customers, revenue, deals`,
        `The segment asks for ${fields.join(', ')} itself: they would follow from its rule.`,
      )
    }
  }
  const aside = spans.flatMap((span) => {
    if (span.series !== 'touches' || span.name === '' || comparable.of.channel !== undefined) return []
    const reason = missing(span, [quarters.before, quarters.after], run)
    return reason === undefined ? [] : [{ name: span.name, reason }]
  })
  for (const { name, reason } of aside) {
    refusals.set(`channel ${name}`, `What is on record of it ${reason}: its touches are left out of both quarters.`)
  }
  const channelsAside = aside.map(({ name }) => name)
  const [activity, values, answers] = await Promise.all([
    readActivity(market, run, { rules: compared.map(({ rule }) => rule), quarters, money }, signal),
    readValues(market, run, { quarters, money, channelsAside }, signal),
    comparable.of.channel === undefined ? readAnswers(market, run, { quarters, channelsAside }, signal) : [],
  ])
  const rules = [...named, ...technologyRules(book, activity)]
  const stock = stockCandidates(rules, await readStock(market, run, { rules, quarters }, signal), quarters)
  const byValue = valueCandidates(run.catalog.settings, quarters, values, comparable.of, comparable.of.revenue)
  for (const [what, reason] of [...byValue.refused, ...stock.refused]) refusals.set(what, reason)
  const names = compared.map(({ name }) => name)
  const candidates = [
    ...activityCandidates(activity, names, comparable),
    ...stock.candidates,
    ...byValue.candidates,
    ...answers,
  ]
  return answer(run, {
    quarters,
    candidates,
    refusals,
    basis: money.source,
    notes: notesOf(activity, candidates, book.segments.length - named.length),
  })
}

function answer(
  run: Run,
  {
    quarters,
    candidates,
    refusals,
    basis,
    notes,
  }: {
    readonly quarters: ComparedQuarters
    readonly candidates: readonly Candidate[]
    readonly refusals: ReadonlyMap<string, string>
    readonly basis: Changes['basis']
    readonly notes: readonly string[]
  },
): Changes {
  const { before, after, seasonal } = quarters
  const { findings, quiet, tooFew, tested } = judgeChanges(candidates)
  const beside = {
    against: seasonal ? 'a year before' : 'the quarter before',
    currency: run.catalog.settings.currency,
  }
  const market = new Map(
    [...findings, ...quiet].flatMap((each) => (each.about === 'market' ? [[each.what, each.change]] : [])),
  )
  const worded = (change: Tested): Finding => {
    const { of: _, ...figures } = change
    const isPart = change.about === 'segment' || change.about === 'product'
    const along = isPart ? (market.get(change.what) ?? null) : null
    const apart = along === null ? null : along < (change.lo ?? -1) || along > (change.hi ?? Number.POSITIVE_INFINITY)
    return { ...figures, market: along, apart, words: findingWords(change, along, beside) }
  }
  const days = ({ key, firstDay, lastDay }: ComparedQuarters['after']) => ({ key, firstDay, lastDay })
  return {
    quarter: days(after),
    against: {
      ...days(before),
      is: seasonal ? 'the same quarter a year before' : 'the quarter before',
      why: quarters.why,
    },
    asOf: dayOf(momentOf(run), run),
    recordsEnd: quarters.recordsEnd,
    currency: beside.currency,
    basis,
    tested,
    findings: findings.map(worded),
    quiet: quiet.map(worded),
    tooFew: [...tooFew],
    refused: [...refusals].map(([what, reason]) => ({ what, reason })),
    notes: [...notes],
  }
}

function comparableFigures(
  run: Run,
  spans: readonly Span[],
  quarters: ComparedQuarters,
  money: Awaited<ReturnType<typeof marketMoney>>,
  refusals: Map<string, string>,
) {
  const series = money.source === 'orders' ? 'orders' : 'closings'
  const bought = refusedSeries(run, spans, quarters, series, series === 'orders' ? 'orders' : 'closed deals')
  const closed = refusedSeries(run, spans, quarters, 'closings', 'closed deals')
  const opened = refusedSeries(run, spans, quarters, 'openings', 'deals opened')
  const first = spans.find((span) => span.series === series && span.name === '')?.first ?? 0
  const early =
    quarters.before.from - first < LOOK_BACK * DAY
      ? `Purchases are on record from ${dayOf(new Date(first), run)}, less than a year before ${quarters.before.key}: who had bought before that would count as new.`
      : undefined
  // Why the last twelve months have none says nothing of these quarters.
  const isSummed = money.money.some((name) => name === 'revenue' || name === 'amount')
  const revenue = bought ?? (isSummed ? undefined : money.refused.revenue)
  const reasons = [
    ['revenue', revenue],
    ['buyers', bought],
    ['new customers', bought ?? early],
    ['wins', closed],
    ['deals opened', opened],
  ] as const
  for (const [what, reason] of reasons) if (reason !== undefined) refusals.set(what, reason)
  const touched = refusedSeries(run, spans, quarters, 'touches', 'touches')
  return {
    of: {
      source: opened,
      'reason lost': closed,
      competitor: closed,
      product: bought,
      channel: touched,
      revenue,
    },
    purchases: bought === undefined,
    revenue: revenue === undefined,
    newCustomers: (bought ?? early) === undefined,
    wins: closed === undefined,
    opened: opened === undefined,
  }
}

function notesOf(
  activity: Awaited<ReturnType<typeof readActivity>>,
  candidates: readonly Candidate[],
  people: number,
): readonly string[] {
  const strays = activity.filter(({ aid }) => aid === 0).reduce((sum, row) => sum + row.purchases + row.opened, 0)
  return [
    ...(strays === 0
      ? []
      : [
          `${new Intl.NumberFormat('en-US').format(strays)} rows of orders and deals in the two quarters name no known company and are left out.`,
        ]),
    ...(candidates.some(({ about, what }) => about === 'technology' && what === 'accounts')
      ? ['Technologies are as they are recorded: a fuller record looks like companies that took them up.']
      : []),
    ...(people === 0 ? [] : [`${people} segments of people are left out: these figures are of companies.`]),
  ]
}
