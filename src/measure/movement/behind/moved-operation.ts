import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { movementInput } from '../movement-input.ts'
import { findMoved } from './find-moved.ts'
import { type MovedAccounts, movedSchema } from './moved-schema.ts'

export const measureMoved = defineOperation<Market>()({
  name: 'measure moved',
  summary: 'The accounts behind a movement: who was where, who went from one segment to another, and what turned.',
  access: 'read',
  positional: ['segments'],
  input: z.strictObject({
    ...movementInput,
    stage: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('The period in which they went, such as 2026-Q1; default the last.'),
    fromGroup: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe(
        'Where they were at the end of the period before: a segment of the movement, “in none”, “not there yet” …',
      ),
    toGroup: z.string().trim().min(1).optional().describe('Where they were at the end of the period.'),
    offset: z.int().min(0).default(0).describe('How many accounts to skip.'),
    limit: z.int().min(1).max(500).default(100).describe('At most so many accounts, up to 500.'),
  }),
  output: movedSchema,
  run: (market, input, { signal }) => findMoved(market, input, signal),
  print: ({ stage, since, from, to, total, accounts }, { offset }) => {
    const where = [
      ...(from === null || since === null ? [] : [`at “${from}” on ${since.day}`]),
      ...(to === null ? [] : [`at “${to}” on ${stage.day}`]),
    ]
    const title = `${formatNumber(total)} accounts ${where.length === 0 ? `on record on ${stage.day}` : where.join(' and ')}.`
    if (accounts.length === 0) return title
    const table = terminalTable<MovedAccounts['accounts'][number]>(
      [
        { title: 'account', value: ({ name, domain, account }) => name ?? domain ?? `#${account}` },
        ...(since === null || from !== null
          ? []
          : [{ title: 'from', value: (row: (typeof accounts)[number]) => row.from }]),
        ...(to === null ? [{ title: 'to', value: (row: (typeof accounts)[number]) => row.to }] : []),
        {
          title: 'turned',
          value: ({ changed }) =>
            changed
              .flatMap(({ segment, is, because }) =>
                because.length === 0 ? [`${segment}: ${is}`] : because.map((each) => `${each.rule}: ${each.is}`),
              )
              .join('; '),
        },
      ],
      accounts,
    )
    const last = offset + accounts.length
    const more = last < total ? [`${formatNumber(last)} of ${formatNumber(total)}; on with --offset ${last}`] : []
    return [title, '', table, ...more, '', 'Why one of them: brushwork segment why SEGMENT ACCOUNT --as-of DAY'].join(
      '\n',
    )
  },
})
