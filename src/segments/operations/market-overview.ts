import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { readAsOf } from '../as-of.ts'
import type { Amount } from '../market/market-figures.ts'
import { marketOverview as overview } from '../market/market-overview.ts'
import { openRuleBook } from '../rule-book.ts'
import { closeRateSchema, limitSchema, rateWords, reasonSchema } from './close-rate-schema.ts'
import { problemSchema } from './problem-schema.ts'

const amount = z.object({
  perAccount: z.number().nullable().describe('Total ÷ all accounts, those that bought nothing included.'),
  total: z.number().nullable(),
  buyers: z.number().describe('Accounts with an order that gives the amount.'),
  low: limitSchema,
  high: limitSchema,
  reason: reasonSchema,
})

const money = z.object({ lastYear: amount.describe('The last 12 months.'), allTime: amount })
const figures = { accounts: z.number(), closeRate: closeRateSchema, revenue: money, profit: money }
const drawn = { name: z.string(), colour: z.number(), rule: z.string(), sentence: z.string() }

export const marketOverview = defineOperation<Market>()({
  name: 'market overview',
  summary: 'The whole market in its saved segments: sizes, close rate, revenue, profit, overlap, accounts in none.',
  access: 'read',
  input: z.strictObject({
    asOf: z.iso.date().optional().describe('See the market as it stood at the end of that day.'),
  }),
  output: z.object({
    at: z.string().describe('The moment the market is seen at.'),
    currency: z.string().describe('Of every amount.'),
    basis: z.object({
      closedDeals: z.number(),
      closedFrom: z.string().nullable(),
      closedTo: z.string().nullable(),
      orderLines: z.number(),
      ordersFrom: z.string().nullable(),
      ordersTo: z.string().nullable(),
      notes: z.array(z.string()).describe('What the figures leave out, in words.'),
    }),
    market: z.object(figures).describe('All accounts.'),
    segments: z.array(
      z.object({
        ...drawn,
        ...figures,
        unknown: z.number().describe('Accounts for which the rule is neither true nor false.'),
        alone: z.number().describe('Accounts that are in no other segment.'),
        asksOutcome: z
          .array(z.string())
          .describe('What the rule itself asks of deals and orders: then its figures follow from the rule.'),
      }),
    ),
    none: z.object({
      ...figures,
      undecided: z.number().describe('Of these, accounts for which at least one rule is unknown.'),
      rule: z.string().nullable().describe('Keeps those in none that are decided.'),
    }),
    overlaps: z.array(z.object({ left: z.string(), right: z.string(), accounts: z.number(), jaccard: z.number() })),
    combinations: z
      .array(z.object({ segments: z.array(z.string()), accounts: z.number() }))
      .describe('Accounts in exactly these segments, the largest first, at most 24.'),
    people: z
      .array(z.object({ ...drawn, people: z.number(), accounts: z.number(), unknown: z.number(), total: z.number() }))
      .describe('Segments about people.'),
    broken: z.array(z.object({ name: z.string(), colour: z.number(), problem: problemSchema })),
  }),
  run: async (market, input, context) => {
    const book = await openRuleBook(market)
    context.progress({ message: 'Counting the market' })
    return overview(market, book, readAsOf(input.asOf, book.catalog), context.signal)
  },
  print: (seen) => {
    if (seen.market.accounts === 0) {
      return 'There are no accounts in this workspace. Import a file: brushwork import FILE'
    }
    const rows = [
      ...seen.segments,
      ...(seen.segments.length === 0 ? [] : [{ name: '(in none)', unknown: undefined, ...seen.none }]),
      { name: '(all accounts)', unknown: undefined, ...seen.market },
    ]
    const table = terminalTable(
      [
        { title: 'Segment', value: (row: (typeof rows)[number]) => row.name },
        { title: 'Accounts', value: (row) => row.accounts },
        { title: 'Unknown', value: (row) => row.unknown },
        { title: 'Close rate', value: (row) => rateWords(row.closeRate) },
        { title: 'Deals closed', value: (row) => row.closeRate.closed },
        { title: `Revenue/account, 12 months (${seen.currency})`, value: (row) => amountWords(row.revenue.lastYear) },
      ],
      rows,
    )
    const overlaps = seen.overlaps
      .slice(0, 5)
      .map(
        (each) =>
          `${each.left} and ${each.right} share ${formatNumber(each.accounts)} accounts (${Math.round(each.jaccard * 100)}% of both together).`,
      )
    const people = seen.people.map(
      (each) => `${each.name}: ${formatNumber(each.people)} of ${formatNumber(each.total)} people.`,
    )
    const circular = seen.segments
      .filter((each) => each.asksOutcome.length > 0)
      .map((each) => `${each.name} asks for ${each.asksOutcome.join(', ')} itself: its figures follow from its rule.`)
    const broken = seen.broken.map((each) => `${each.name}: no longer valid: ${each.problem.message}`)
    const reasons = [seen.market.closeRate.reason, seen.market.revenue.lastYear.reason].flatMap((each) => each ?? [])
    const { closedDeals, closedFrom, closedTo } = seen.basis
    const over =
      closedFrom === null || closedTo === null
        ? []
        : [`Close rates are of the ${formatNumber(closedDeals)} deals closed from ${closedFrom} to ${closedTo}.`]
    const rest = [...over, ...circular, ...overlaps, ...people, ...broken, ...new Set(reasons), ...seen.basis.notes]
    return rest.length === 0 ? table : `${table}\n\n${rest.join('\n')}`
  },
})

function amountWords({ perAccount }: Amount): number | undefined {
  return perAccount === null ? undefined : Math.round(perAccount)
}
