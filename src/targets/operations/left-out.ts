import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { EVIDENCE_BY_REASON } from '../evidence/evidence-by-reason.ts'
import { openList } from '../opened-list.ts'
import { pageRows } from '../page-rows.ts'
import { targetRequest } from '../target-request.ts'
import { offset, pageLimit, rowSchema, searchText } from './page-schemas.ts'

const REASONS = Object.keys(EVIDENCE_BY_REASON) as [string, ...string[]]

export const leftOut = defineOperation<Market>()({
  name: 'target left-out',
  summary: 'The accounts that a target list leaves out for one reason, each with what its records show.',
  access: 'read',
  positional: ['segment', 'reason'],
  input: targetRequest.extend({
    reason: z.enum(REASONS).describe('The reason, as `target page` names it.'),
    search: searchText,
    offset,
    limit: pageLimit,
  }),
  output: z.object({
    sentence: z.string(),
    reason: z.string(),
    because: z.string(),
    /** The same of several accounts: `have an open deal`. */
    becauseOfMany: z.string(),
    /** Accounts for which this is the first reason that holds: those listed here. */
    accounts: z.number(),
    /** All accounts for which it holds; the others are counted under an earlier reason. */
    altogether: z.number(),
    /** Accounts listed here whose name or domain contains the search text. */
    found: z.number(),
    rows: z.array(rowSchema.omit({ cells: true }).extend({ evidence: z.string() })),
  }),
  run: async (market, input, { signal }) => {
    const { reason, search, offset: from, limit, ...request } = input
    const list = await openList(market, request, signal)
    const left = list.order.leftOut.find((each) => each.reason === reason)
    const numbers = list.order.byReason.get(reason)
    // A condition that is switched off leaves nobody out.
    if (left === undefined || numbers === undefined) {
      const none = {
        because: 'leaves nobody out',
        becauseOfMany: 'leave nobody out',
        accounts: 0,
        altogether: 0,
        found: 0,
        rows: [],
      }
      return { sentence: list.chosen.sentence, reason, ...none }
    }
    const found = await list.search(numbers, reason, search, signal)
    const accounts = [...found.subarray(from, from + limit)]
    const evidence = EVIDENCE_BY_REASON[reason]
    if (evidence === undefined) throw new Error(`no evidence for ${reason}`)
    const [rows, words] = await Promise.all([
      pageRows(market, list.query, [], accounts, signal),
      accounts.length === 0
        ? new Map<number, string>()
        : evidence({ market, query: list.query, request, accounts, signal }),
    ])
    return {
      sentence: list.chosen.sentence,
      reason,
      because: left.because,
      becauseOfMany: left.becauseOfMany,
      accounts: left.accounts,
      altogether: left.altogether,
      found: found.length,
      rows: rows.map(({ account, id, name, domain }) => ({
        account,
        id,
        name,
        domain,
        evidence: words.get(account) ?? '',
      })),
    }
  },
  print: ({ sentence, because, becauseOfMany, accounts, rows, found }) => {
    const table = terminalTable(
      [
        { title: 'Account', value: (row: (typeof rows)[number]) => row.name ?? row.domain ?? row.id },
        { title: 'Because', value: (row) => row.evidence },
      ],
      rows,
    )
    const more = found > rows.length ? `\n… and ${formatNumber(found - rows.length)} more.` : ''
    return `${sentence}: ${formatNumber(accounts)} that ${accounts === 1 ? because : becauseOfMany}.\n\n${table}${more}`
  },
})
