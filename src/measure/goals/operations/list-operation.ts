import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { ProblemError } from '../../../problem.ts'
import { listSegments, noSuchSegment } from '../../../segments/index.ts'
import { terminalTable } from '../../../terminal-table.ts'
import { type GoalShown, goalsSchema } from '../goal-schema.ts'
import { showGoals, shows } from '../standing/show-goals.ts'
import { readGoals } from '../store/goal-store.ts'

export const goalList = defineOperation<Market>()({
  name: 'goal list',
  summary: 'Every goal with where it stands: so far, what has passed, what is likely at the end, and what was spent.',
  access: 'read',
  input: z.strictObject({
    segment: z.string().trim().min(1).optional().describe('Only of this segment.'),
    owner: z.string().trim().min(1).optional().describe('Only of this owner.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
    likely: z.boolean().default(true).describe('Also what is likely at the end; takes a moment for each segment.'),
  }),
  output: goalsSchema,
  run: async (market, { segment, owner, asOf, likely }, { signal }) => {
    const all = await readGoals(market.state.db)
    if (segment !== undefined && !all.some((goal) => goal.segmentName === segment)) {
      const segments = await listSegments(market.state.db)
      if (!segments.some(({ name }) => name === segment)) {
        throw new ProblemError([noSuchSegment(segments, segment, 'segment')])
      }
    }
    const goals = all.filter(
      (goal) =>
        (segment === undefined || goal.segmentName === segment) && (owner === undefined || goal.owner === owner),
    )
    return showGoals(market, goals, { asOf, likely }, signal)
  },
  print: ({ goals, notes, recordsEnd }) => {
    if (goals.length === 0) {
      return 'No goal is set. Set one with: brushwork goal set SEGMENT --measure revenue --period 2026-Q1 --target 100000'
    }
    const shown = (row: GoalShown, amount: number | null | undefined): string | null =>
      amount === null || amount === undefined ? null : shows(row.unit, row.currency)(amount)
    const table = terminalTable<GoalShown>(
      [
        { title: '#', value: ({ id }) => id },
        { title: 'Segment', value: ({ segment }) => segment ?? 'The whole market' },
        { title: 'Goal', value: ({ words }) => words },
        { title: 'Period', value: ({ period }) => period.key },
        { title: 'Owner', value: ({ owner }) => owner },
        { title: 'Target', value: (row) => shown(row, row.target) },
        { title: 'So far', value: (row) => shown(row, row.actual) },
        { title: 'Passed', value: ({ elapsed }) => (elapsed === null ? null : `${Math.round(elapsed * 100)}%`) },
        { title: 'Likely', value: (row) => shown(row, row.expected.likely?.mean) },
        { title: 'State', value: ({ state }) => state },
      ],
      goals,
    )
    const why = goals.map(({ id, why: words, money }) => `#${id}: ${[words, money?.words].filter(Boolean).join(' ')}`)
    const end = recordsEnd === null ? [] : [`The records end on ${recordsEnd}.`]
    return [table, '', ...why, ...end, ...notes].join('\n')
  },
})
