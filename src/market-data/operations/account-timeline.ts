import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { accountTimeline, EVENT_KINDS, type TimelineEvent } from '../accounts/account-timeline.ts'
import { resolveAccount } from '../accounts/resolve-account.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'

const text = z.string().nullable()

export const accountTimelineOperation = defineOperation<Market>()({
  name: 'account timeline',
  summary: 'Everything dated about one account, the newest first: touches, deals, orders, usage, answers.',
  access: 'read',
  positional: ['account'],
  input: z.strictObject({
    account: z.string().trim().min(1).describe('Id, domain, name, or number such as #12.'),
    limit: z.number().int().min(1).max(5000).default(50).describe('How many events, at most.'),
    offset: z.number().int().min(0).default(0).describe('How many to pass over: for the next page.'),
  }),
  output: z.object({
    account: z.number(),
    total: z.number(),
    undated: z.number().describe('Events without a date: they are not on the line.'),
    /** Of the workspace: revenue of months is in it. */
    currency: z.string(),
    events: z.array(
      z.object({
        at: z.string().describe('In the time zone of the workspace; a day where no time is known.'),
        kind: z.enum(EVENT_KINDS).describe('`usage`: the month in which a feature was used most.'),
        what: text.describe('The kind of touch, the deal, the product, the feature, the question.'),
        channel: text,
        campaign: text.describe('Of an answer, the survey.'),
        message: text,
        startedBy: text.describe('Who started a touch: buyer, seller or unknown.'),
        person: text,
        deal: text,
        status: text,
        amount: z.number().nullable(),
        currency: text,
        text: text.describe('Won or lost because; an answer in words.'),
      }),
    ),
    months: z.array(
      z.object({
        month: z.string(),
        touches: z.number(),
        deals: z.number(),
        orders: z.number(),
        revenue: z.number(),
        usage: z.number(),
        answers: z.number(),
      }),
    ),
  }),
  run: async (market, { account, limit, offset }, { signal }) => {
    const catalog = await loadCatalog(market)
    const aid = await resolveAccount(market, catalog, account)
    const reading = { market, catalog, aid, signal }
    const { events, months, ...counts } = await accountTimeline(reading, { limit, offset })
    return {
      account: aid,
      currency: catalog.settings.currency,
      ...counts,
      events: [...events],
      months: [...months],
    }
  },
  print: ({ events, total, undated }) => {
    if (total === 0) return 'Nothing dated is known about this account.'
    const table = terminalTable(
      [
        { title: 'at', value: (row: TimelineEvent) => row.at.replace('T', ' ') },
        { title: 'event', value: (row) => row.kind.replace('_', ' ') },
        { title: 'what', value: (row) => row.what },
        { title: 'who', value: (row) => row.person ?? row.startedBy },
        { title: 'amount', value: (row) => row.amount },
        { title: 'currency', value: (row) => row.currency },
      ],
      events,
    )
    const rest = undated === 0 ? '' : ` ${formatNumber(undated)} more have no date.`
    return `${table}\n\n${formatNumber(events.length)} of ${formatNumber(total)} events.${rest}`
  },
})
