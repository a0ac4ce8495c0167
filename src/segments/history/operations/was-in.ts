import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { membershipOn } from '../membership-on.ts'
import { namedSchema, pageFields } from './page-schema.ts'

export const wasIn = defineOperation<Market>()({
  name: 'segment was-in',
  summary: 'The accounts that were in a segment at the end of a day, and under which version of its rule.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({
    name: z.string().describe('Name of the segment; of a deleted one, too.'),
    on: z.iso.date().describe('The day.'),
    recompute: z.boolean().default(false).describe('Compute it as of that day, although a refresh kept who was in.'),
    ...pageFields,
  }),
  output: z.object({
    name: z.string(),
    on: z.string(),
    basis: z
      .enum(['kept', 'recomputed'])
      .describe(
        '`kept`: as a refresh found it then. `recomputed`: nothing was kept by then, so the rule of that day was asked of the market as of that day; rows that were imported since count by their own dates.',
      ),
    refresh: z
      .object({ refresh: z.number(), at: z.string() })
      .nullable()
      .describe('The last refresh until the end of that day, which it is taken from.'),
    version: z.number().describe('Of the rule, under which these accounts were in.'),
    rule: z.string(),
    sentence: z.string().nullable(),
    versionOnDay: z
      .number()
      .describe('The version that held at the end of that day: later where the rule changed after the refresh.'),
    accounts: z.number().describe('Accounts that were in, as they were counted then.'),
    listed: z.number().describe('Of these in the list: accounts that were merged since are one.'),
    people: z.number().nullable().describe('Only for a rule about people.'),
    unknown: z.number(),
    total: z.number(),
    page: z.array(namedSchema).describe('By name; those that are no longer in the workspace last.'),
  }),
  run: async (market, input, { signal }) => {
    const found = await membershipOn(market, input, signal)
    const { accounts, shown, people, unknown, total, version, versionOnDay, sentence, kept } = found
    return {
      name: input.name,
      on: input.on,
      basis: kept === undefined ? ('recomputed' as const) : ('kept' as const),
      refresh: kept === undefined ? null : { refresh: kept.refresh, at: kept.at.toISOString() },
      version: version.version,
      rule: version.rule,
      sentence,
      versionOnDay: versionOnDay.version,
      accounts,
      listed: shown,
      people,
      unknown,
      total,
      page: [...found.page],
    }
  },
  print: (shown, { offset }) => {
    const source =
      shown.refresh === null
        ? `recomputed: nothing was kept until then, so version ${shown.version} was asked of the market as of that day`
        : `kept by the refresh of ${shown.refresh.at.slice(0, 16).replace('T', ' ')}, under version ${shown.version}`
    const lines = [
      `${formatNumber(shown.accounts)} of ${formatNumber(shown.total)} ${shown.people === null ? 'accounts' : 'people’s accounts'} were in ${shown.name} on ${shown.on} (${source}).`,
      shown.sentence ?? shown.rule,
    ]
    if (shown.versionOnDay !== shown.version) {
      lines.push(`Later that day, or until then, version ${shown.versionOnDay} took its place.`)
    }
    if (shown.unknown > 0) lines.push(`For ${formatNumber(shown.unknown)} it could not be told.`)
    if (shown.listed !== shown.accounts) {
      lines.push(`Accounts were merged or taken apart since: the list shows ${formatNumber(shown.listed)}.`)
    }
    if (shown.page.length === 0) return lines.join('\n')
    const table = terminalTable(
      [
        { title: 'account', value: (row: (typeof shown.page)[number]) => `#${row.account}` },
        { title: 'name', value: (row) => (row.here ? row.name : 'no longer in this workspace') },
        { title: 'domain', value: (row) => row.domain },
      ],
      shown.page,
    )
    const last = offset + shown.page.length
    const more =
      last < shown.listed ? [`${formatNumber(last)} of ${formatNumber(shown.listed)}; on with --offset ${last}`] : []
    return [...lines, '', table, ...more].join('\n')
  },
})
