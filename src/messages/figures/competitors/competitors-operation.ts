import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { openRuleBook } from '../../../segments/index.ts'
import { clusteredInterval } from '../../../statistics/index.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { intervalWords } from '../figure-words.ts'
import { dealsAgainst } from './deals-against.ts'

const competitor = z.object({
  competitor: z.string(),
  closed: z.number().describe('Closed deals that name it.'),
  won: z.number(),
  lost: z.number(),
  open: z.number(),
  accounts: z.number().describe('Accounts that the closed ones are of.'),
  share: z
    .object({ value: z.number(), lo: z.number(), hi: z.number() })
    .nullable()
    .describe('Won ÷ closed, with 95% limits: deals of one account together.'),
})

export const messageCompetitors = defineOperation<Market>()({
  name: 'message competitors',
  summary: 'Which competitors are named in deals, and how those deals ended.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().trim().min(1).optional().describe('A saved segment or a rule; the whole market without one.'),
  }),
  output: z.object({
    segment: z.string().nullable(),
    asOf: z.string(),
    competitors: z.array(competitor).describe('The most often named first.'),
    unnamed: z.number().describe('Closed deals that name nobody.'),
    notes: z.array(z.string()),
  }),
  run: async (market, { segment }, { signal }) => {
    const { against, unnamed, asOf } = await dealsAgainst(market, await openRuleBook(market), segment, signal)
    return {
      segment: segment ?? null,
      asOf,
      competitors: against.map(({ competitor: name, sums, open }) => {
        const limits = clusteredInterval(sums)
        const { size: closed, hits: won, clusters: accounts } = sums
        const share = limits === undefined ? null : { value: won / closed, lo: limits.low, hi: limits.high }
        return { competitor: name, closed, won, lost: closed - won, open, accounts, share }
      }),
      unnamed,
      notes: [NAMED_LATE],
    }
  },
  print: ({ competitors, unnamed, asOf, notes }) =>
    competitors.length === 0
      ? `No deal names a competitor, as of ${asOf}.`
      : [
          terminalTable(
            [
              { title: 'Competitor', value: (row: z.output<typeof competitor>) => row.competitor },
              { title: 'Closed', value: (row) => row.closed },
              { title: 'Won', value: (row) => row.won },
              { title: 'Lost', value: (row) => row.lost },
              { title: 'Open', value: (row) => row.open },
              { title: 'Accounts', value: (row) => row.accounts },
              {
                title: 'Won of closed',
                value: ({ share }) =>
                  share === null ? null : intervalWords({ ...share, level: 0.95, unit: 'share', currency: null }),
              },
            ],
            competitors,
          ),
          '',
          `${formatNumber(unnamed)} closed deals name nobody. As of ${asOf}.`,
          ...notes,
        ].join('\n'),
})

const NAMED_LATE =
  'Sellers often name a competitor only once a deal is lost: the share of deals won against it may in truth be higher.'
