import { z } from 'zod'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { problemSchema } from '../../operations/problem-schema.ts'
import { colourSchema } from '../../segment-colour.ts'
import type { Refreshed, RefreshedSegment } from '../refresh-segments.ts'
import { comparedSchema, comparedWords, shownCompared } from './compared-schema.ts'

/** What a refresh found. */
export const refreshedSchema = z.object({
  refresh: z.number().nullable().describe('Its number; nothing where there was no segment to refresh.'),
  at: z.string(),
  segments: z.array(
    z.object({
      name: z.string(),
      subject: z.enum(['account', 'contact']),
      colour: colourSchema,
      version: z.number(),
      accounts: z.number().describe('Accounts in it now.'),
      people: z.number().nullable().describe('Only for a rule about people.'),
      unknown: z.number().describe('Accounts (people) for which it cannot be told.'),
      total: z.number().describe('All accounts (people).'),
      since: comparedSchema.nullable().describe('Against the refresh before; nothing for the first.'),
    }),
  ),
  skipped: z
    .array(z.object({ name: z.string(), problems: z.array(problemSchema) }))
    .describe('Segments whose rules are no longer valid: nothing is kept of them.'),
})

export function shownRefresh(done: Refreshed): z.output<typeof refreshedSchema> {
  return {
    refresh: done.refresh ?? null,
    at: done.at.toISOString(),
    segments: done.segments.map(shownSegment),
    skipped: done.skipped.map(({ name, problems }) => ({ name, problems: [...problems] })),
  }
}

/** A table of the segments, and in words what the table cannot say. */
export function refreshWords({ segments, skipped }: z.output<typeof refreshedSchema>): string {
  const lines = skipped.map(({ name, problems }) => `${name} is no longer valid: ${problems[0]?.message ?? ''}`)
  if (segments.length === 0) {
    return [...lines, 'There is no segment to refresh. Save one with: brushwork segment save NAME RULE'].join('\n')
  }
  const table = terminalTable(
    [
      { title: 'Segment', value: (row: (typeof segments)[number]) => row.name },
      { title: 'Accounts', value: (row) => row.accounts },
      { title: 'Entered', value: (row) => row.since?.entered },
      { title: 'Left', value: (row) => row.since?.left },
      { title: 'Unknown', value: (row) => row.unknown },
    ],
    segments,
  )
  const changed = segments.flatMap(({ name, since }) =>
    since?.ruleChanged === true ? [`${name}: ${comparedWords(since)}`] : [],
  )
  const first = segments.filter(({ since }) => since === null).length
  const words = first === 0 ? [] : [`${formatNumber(first)} of them for the first time: history is kept from now on.`]
  return [table, ...words, ...changed, ...lines].join('\n')
}

function shownSegment(done: RefreshedSegment) {
  const { name, subject, colour, version, accounts, people, unknown, total, compared, through } = done
  return { name, subject, colour, version, accounts, people, unknown, total, since: shownCompared(compared, through) }
}
