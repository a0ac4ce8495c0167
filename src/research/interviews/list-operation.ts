import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { RELATIONS } from '../words.ts'
import { type InterviewShown, interviewSchema, relation } from './interview-schema.ts'
import { readInterviews } from './interview-store.ts'
import { openShowing, showInterview } from './show-interview.ts'

export const interviewList = defineOperation<Market>()({
  name: 'interview list',
  summary:
    'The conversations and sources: who was asked, what their company was to us, when, and what may be quoted.',
  access: 'read',
  input: z.strictObject({
    relation: relation.optional().describe('Only those of this relation.'),
    kind: z.enum(['interview', 'source']).optional().describe('Only conversations, or only documents of others.'),
  }),
  output: z.object({
    interviews: z.array(interviewSchema),
    people: z
      .number()
      .describe('People asked whose words may be used today: each once, however often they were asked.'),
    hidden: z
      .object({ withdrawn: z.number(), expired: z.number(), notQuotable: z.number() })
      .describe('Conversations that are neither shown nor counted elsewhere, by why.'),
  }),
  run: async (market, input) => {
    const all = await readInterviews(market.state.db)
    const showing = await openShowing(
      market,
      all.map(({ participant }) => participant),
    )
    const interviews = all
      .filter(({ interview }) => input.relation === undefined || interview.relation === input.relation)
      .filter(({ interview }) => input.kind === undefined || interview.kind === input.kind)
      .map((each) => showInterview(each, showing))
    const hidden = (why: string): number => interviews.filter(({ consent }) => consent.hidden === why).length
    const shown = interviews.filter(({ kind, consent }) => kind === 'interview' && consent.hidden === null)
    const people = new Set(
      shown.map(({ participant }) => participant?.person ?? `participant:${participant?.id ?? ''}`),
    )
    return {
      interviews,
      people: people.size,
      hidden: { withdrawn: hidden('withdrawn'), expired: hidden('expired'), notQuotable: hidden('not_quotable') },
    }
  },
  print: ({ interviews, people, hidden }) => {
    if (interviews.length === 0) return 'No conversations yet. Bring one in: brushwork interview add FILE'
    const table = terminalTable(
      [
        { title: 'No.', value: (row: InterviewShown) => row.id },
        { title: 'Title', value: (row) => row.title },
        { title: 'Who', value: (row) => (row.kind === 'source' ? 'a source' : row.participant?.pseudonym) },
        { title: 'Role', value: (row) => row.jobRoleWords ?? row.participant?.title ?? undefined },
        { title: 'Company', value: (row) => row.participant?.account?.name ?? undefined },
        { title: 'Relation', value: (row) => (row.relation === null ? undefined : RELATIONS[row.relation]) },
        { title: 'Day', value: (row) => row.day ?? undefined },
        { title: 'Quotes', value: (row) => row.quotes },
        { title: 'Consent', value: (row) => row.consent.words },
      ],
      interviews,
    )
    const left = [
      hidden.withdrawn > 0 ? `${formatNumber(hidden.withdrawn)} because consent was withdrawn` : '',
      hidden.expired > 0 ? `${formatNumber(hidden.expired)} because it expired` : '',
      hidden.notQuotable > 0 ? `${formatNumber(hidden.notQuotable)} because they did not agree to be quoted` : '',
    ].filter((part) => part !== '')
    const out = left.length === 0 ? '' : ` Left out everywhere else: ${left.join(', ')}.`
    return `${table}\n\n${formatNumber(people)} people were asked whose words may be used.${out}`
  },
})
