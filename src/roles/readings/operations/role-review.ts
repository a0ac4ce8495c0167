import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { BUYING_ROLES, CONFIDENCES, DEPARTMENTS, SENIORITIES } from '../../titles/words.ts'
import { titlesToReview } from '../titles-to-review.ts'

const output = z.object({
  titles: z.array(
    z.object({
      title: z.string().describe('The spelling that most people have.'),
      spellings: z.number().describe('Spellings that differ only in capitals and spacing: one answer settles all.'),
      people: z.number(),
      accounts: z.number(),
      unknownRole: z
        .number()
        .describe('People among them whose job role is unknown: the CRM does not say it either.'),
      department: z.enum(DEPARTMENTS),
      seniority: z.enum(SENIORITIES),
      roles: z.array(z.enum(BUYING_ROLES)),
      confidence: z.object({ department: z.enum(CONFIDENCES), seniority: z.enum(CONFIDENCES) }),
      because: z.array(z.string()).describe('The words that were read.'),
    }),
  ),
  left: z.number().describe('All titles that are left to review.'),
  leftPeople: z.number().describe('People who have one of them.'),
  people: z.number().describe('People with an account.'),
  titled: z.number().describe('Of these, those with a title.'),
  known: z.number().describe('Of these, those whose job role (department and level) is known.'),
})

export const roleReview = defineOperation<Market>()({
  name: 'role review',
  summary: 'Job titles that are unknown or only guessed, the most frequent first, with what was read and why.',
  access: 'read',
  input: z.strictObject({
    limit: z.number().int().min(1).max(1000).default(20).describe('How many, at most.'),
    offset: z.number().int().min(0).default(0).describe('How many to pass over.'),
  }),
  output,
  run: async (market, page, { signal }) => {
    const { titles, ...counts } = await titlesToReview(market, page, signal)
    const mutable = titles.map(({ roles, because, ...title }) => ({
      ...title,
      roles: [...roles],
      because: [...because],
    }))
    return { titles: mutable, ...counts }
  },
  print: ({ titles, left, leftPeople, people, titled, known }) => {
    if (people === 0) return 'There are no people with an account in this workspace yet.'
    const share = `The job role of ${formatNumber(known)} of ${formatNumber(people)} people is known (${percent(known, people)}); ${formatNumber(titled)} have a title.`
    if (left === 0) return `${share}\nNo title is left to review.`
    const table = terminalTable(
      [
        { title: 'title', value: (row) => row.title },
        { title: 'people', value: (row) => row.people },
        { title: 'accounts', value: (row) => row.accounts },
        { title: 'department', value: (row) => guessed(row.department, row.confidence.department) },
        { title: 'seniority', value: (row) => guessed(row.seniority, row.confidence.seniority) },
        { title: 'because', value: (row) => row.because.join(', ') },
      ],
      titles,
    )
    const hint = 'To settle one for all who have it: brushwork role settle TITLE --department D --seniority S'
    return `${share}\n${formatNumber(left)} titles of ${formatNumber(leftPeople)} people are unknown or only guessed (?):\n\n${table}\n\n${hint}`
  },
})

function guessed(word: string, confidence: string): string | null {
  if (word === 'unknown') return null
  return confidence === 'low' ? `${word}?` : word
}

function percent(part: number, of: number): string {
  return `${formatNumber(Math.floor((part / Math.max(1, of)) * 1000) / 10)}%`
}
