import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { moveReasons } from '../move-reasons.ts'
import { movedAccounts } from '../moved-accounts.ts'
import { namedSchema, pageFields } from './page-schema.ts'

const REASONS = { rule: 'the rule changed', data: 'its data changed', unknown: 'cannot be told' } as const

export const moved = defineOperation<Market>()({
  name: 'segment moved',
  summary: 'Who entered a segment and who left it, when it was found, and whether the rule changed or the data.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({
    name: z.string().describe('Name of the segment; of a deleted one, too.'),
    since: z.iso
      .date()
      .optional()
      .describe('What refreshes on that day and after it found; without it, the last refresh.'),
    direction: z.enum(['both', 'entered', 'left']).default('both').describe('Only those that entered, or left.'),
    ...pageFields,
  }),
  output: z.object({
    name: z.string(),
    keptSince: z.string().nullable().describe('The first refresh that is looked at; nothing: there is none.'),
    keptUntil: z.string().nullable().describe('The last refresh.'),
    refreshes: z.number().describe('How many refreshes are looked at.'),
    entered: z.number(),
    left: z.number(),
    enteredByRule: z.number().describe('Of those that entered: because the rule changed.'),
    leftByRule: z.number().describe('Of those that left: because the rule changed.'),
    untold: z.number().describe('Moves for which it cannot be told: the old rule can no longer be asked.'),
    moves: z
      .array(
        namedSchema.extend({
          direction: z.enum(['entered', 'left']),
          refresh: z.number(),
          at: z.string().describe('When it was found.'),
          version: z.number().describe('Of the rule, at that refresh.'),
          reason: z.enum(['rule', 'data', 'unknown']),
          because: z
            .array(z.object({ rule: z.string(), sentence: z.string().nullable() }))
            .describe(
              'The conditions that it turned on: for one that left, those that it no longer meets; for one that entered, those that it did not meet before, or that the old rule asked of it. Empty where this cannot be told.',
            ),
        }),
      )
      .describe('The newest first; an account that came and went again is there twice.'),
  }),
  run: async (market, input, { signal }) => {
    const { past, refreshes, page } = await movedAccounts(market, input, signal)
    const because = await moveReasons(market, past, page, signal)
    const sum = (of: (compared: NonNullable<(typeof refreshes)[number]['compared']>) => number): number =>
      refreshes.reduce((total, { compared }) => total + (compared === null ? 0 : of(compared)), 0)
    return {
      name: input.name,
      keptSince: refreshes.at(-1)?.at.toISOString() ?? null,
      keptUntil: refreshes[0]?.at.toISOString() ?? null,
      refreshes: refreshes.length,
      entered: sum((each) => each.entered),
      left: sum((each) => each.left),
      enteredByRule: sum((each) => each.enteredByRule ?? 0),
      leftByRule: sum((each) => each.leftByRule ?? 0),
      untold: sum((each) => (each.enteredByRule === null ? each.entered + each.left : 0)),
      moves: page.map(({ account, name, domain, here, direction, found, reason }, index) => ({
        account,
        name,
        domain,
        here,
        direction,
        reason,
        refresh: found.refresh,
        at: found.at.toISOString(),
        version: found.version,
        because: [...(because[index] ?? [])],
      })),
    }
  },
  print: (shown, { offset, direction }) => {
    if (shown.keptUntil === null)
      return `Nothing is kept of ${shown.name} for that time. Begin with: brushwork segment refresh`
    const part = (count: number, verb: string, byRule: number): string =>
      byRule === 0
        ? `${formatNumber(count)} ${verb}`
        : `${formatNumber(count)} ${verb}, ${formatNumber(byRule)} of them because the rule changed`
    const lines = [
      `${shown.name}: ${part(shown.entered, 'entered', shown.enteredByRule)}; ${part(shown.left, 'left', shown.leftByRule)} (${formatNumber(shown.refreshes)} ${shown.refreshes === 1 ? 'refresh' : 'refreshes'}, until ${shown.keptUntil.slice(0, 16).replace('T', ' ')}).`,
    ]
    if (shown.moves.length === 0) return lines.join('\n')
    const table = terminalTable(
      [
        { title: 'found', value: (row: (typeof shown.moves)[number]) => row.at.slice(0, 10) },
        { title: 'what', value: (row) => row.direction },
        {
          title: 'account',
          value: (row) =>
            row.here ? (row.name ?? row.domain ?? `#${row.account}`) : `#${row.account}, no longer here`,
        },
        { title: 'because', value: (row) => REASONS[row.reason] },
        { title: 'of', value: (row) => row.because.map(({ rule }) => rule).join(', ') },
      ],
      shown.moves,
    )
    const all = direction === 'both' ? shown.entered + shown.left : shown[direction]
    const last = offset + shown.moves.length
    const more = last < all ? [`${formatNumber(last)} of ${formatNumber(all)}; on with --offset ${last}`] : []
    return [...lines, '', table, ...more].join('\n')
  },
})
