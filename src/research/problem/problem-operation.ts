import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { listSegments } from '../../segments/index.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { peopleInSegment } from '../evidence/people-in-segment.ts'
import { readEvidence } from '../evidence/read-evidence.ts'
import { namingOf, problemOf } from './problem-of.ts'

/** More saved segments are not asked one by one. */
const MOST_SEGMENTS = 50

const naming = z.object({
  asked: z.number().describe('People asked.'),
  naming: z.number().describe('Of them, people who name the problem.'),
  accounts: z.number(),
  share: z.number(),
  lo95: z.number().describe('95% limits of the share (Wilson).'),
  hi95: z.number(),
})

const output = z.object({
  segment: z.string().nullable(),
  asOf: z.string(),
  codes: z.array(z.string()).describe('Codes that say that somebody names the problem: `solves` in the codebook.'),
  all: naming,
  roles: z
    .array(
      naming.extend({
        role: z.string().nullable(),
        words: z.string(),
        difference: z
          .object({ value: z.number(), lo95: z.number(), hi95: z.number() })
          .nullable()
          .describe('Share − that of everybody else asked (Newcombe).'),
        more: z.boolean().describe('Clearly more than everybody else: q among the roles is at most .05.'),
      }),
    )
    .describe('The most impacted first.'),
  segments: z.array(naming.extend({ segment: z.string() })).describe('The same by saved segment; segments overlap.'),
  notes: z.array(z.string()),
})

export const researchProblem = defineOperation<Market>()({
  name: 'research problem',
  summary: 'How many of the people asked name the problem that we solve, by role and segment: who is most impacted.',
  access: 'read',
  input: z.strictObject({
    segment: z.string().optional().describe('Name of a saved segment, or a rule: only people of these companies.'),
  }),
  output,
  run: async (market, { segment }) => {
    const evidence = await readEvidence(market)
    const inside = segment === undefined ? undefined : await peopleInSegment(market, evidence, segment)
    const people = evidence.people.filter(({ person }) => inside === undefined || inside.has(person))
    const { codes, all, roles } = problemOf(evidence, people)
    const solving = new Set(codes.map(({ id }) => id))
    const named = new Set(
      evidence.quotes.filter((quote) => quote.codes.some(({ id }) => solving.has(id))).map(({ person }) => person),
    )
    const saved = segment === undefined ? await listSegments(market.state.db) : []
    const segments: z.input<typeof output>['segments'] = []
    for (const { name } of saved.length > MOST_SEGMENTS ? [] : saved) {
      const there = await peopleInSegment(market, evidence, name)
      const some = people.filter(({ person }) => there.has(person))
      if (some.length > 0) segments.push({ segment: name, ...namingOf(some, named) })
    }
    const notes: string[] = []
    if (codes.length === 0) {
      notes.push('No code is marked as naming the problem that we solve: brushwork code edit NAME --solves.')
    }
    if (saved.length > MOST_SEGMENTS) notes.push('By segment: ask for one with --segment, there are many.')
    notes.push(
      'Whoever never named it may not have been asked about it: an interview guide that asks everybody helps.',
    )
    return {
      segment: segment ?? null,
      asOf: evidence.day,
      codes: codes.map(({ name }) => name),
      all,
      roles: roles.map(({ difference, ...role }) => ({
        ...role,
        words: role.role === null ? 'Role not known' : jobRoleWords(role.role),
        difference:
          difference === null ? null : { value: difference.difference, lo95: difference.low, hi95: difference.high },
      })),
      segments: segments.sort((one, other) => other.share - one.share || other.asked - one.asked),
      notes,
    }
  },
  print: ({ segment, asOf, codes, all, roles, segments, notes }) => {
    const percent = (share: number): string => `${Math.round(share * 100)}%`
    const columns = <R extends z.output<typeof naming>>(title: string, words: (row: R) => string) => [
      { title, value: words },
      { title: 'asked', value: (row: R) => row.asked },
      { title: 'name it', value: (row: R) => row.naming },
      { title: 'share', value: (row: R) => percent(row.share) },
      { title: '95%', value: (row: R) => `${percent(row.lo95)} to ${percent(row.hi95)}` },
    ]
    const lines = [
      `Who names the problem that we solve${segment === null ? '' : ` in ${segment}`}: ${formatNumber(all.naming)} of ${formatNumber(all.asked)} people asked, as of ${asOf}.`,
    ]
    if (codes.length > 0) lines.push(`Named by the codes ${codes.join(', ')}.`)
    if (roles.length > 0) {
      const most = {
        title: '',
        value: (row: (typeof roles)[number]) => (row.more ? 'clearly more than the others' : null),
      }
      lines.push('', terminalTable([...columns<(typeof roles)[number]>('role', (row) => row.words), most], roles))
    }
    if (segments.length > 0) {
      lines.push(
        '',
        terminalTable(
          columns<(typeof segments)[number]>('segment', (row) => row.segment),
          segments,
        ),
      )
    }
    return [...lines, '', ...notes].join('\n')
  },
})
