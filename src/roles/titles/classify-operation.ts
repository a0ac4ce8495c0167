import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { type ListedTitle, readListedTitles } from './read-listed-titles.ts'
import { BUYING_ROLES, CONFIDENCES, DEPARTMENTS, SENIORITIES } from './words.ts'

const confidence = z.enum(CONFIDENCES)

const titleSchema = z.object({
  title: z.string(),
  department: z.enum(DEPARTMENTS),
  seniority: z.enum(SENIORITIES),
  roles: z
    .array(z.enum(BUYING_ROLES))
    .readonly()
    .describe('Guessed from the title alone, unless somebody settled it.'),
  confidence: z
    .object({ department: confidence, seniority: confidence, roles: confidence })
    .describe('none: the title does not say it.'),
  because: z.array(z.string()).readonly().describe('The words of the title that decided.'),
})

/** Rows shown at a terminal; JSON has all. */
const MOST_ROWS = 50

export const roleClassify = defineOperation<Market>()({
  name: 'role classify',
  summary:
    'What job titles say: department, seniority and a likely buying role, each with its confidence and the words that decided.',
  access: 'read',
  positional: ['titles'],
  input: z.strictObject({
    titles: z.array(z.string()).optional().describe('Job titles, e.g. "Leiterin Einkauf".'),
    file: z.string().optional().describe('A text file with one title a line.').meta(fileField('read')),
  }),
  output: z.array(titleSchema).describe('A reading for each title, in the order given.'),
  run: async (market, input, context) => {
    if ((input.titles ?? []).length === 0 && input.file === undefined) {
      refuse('title_missing', 'There is no title to read.', {
        at: { field: 'titles' },
        hint: 'Give titles, or --file with one title a line.',
      })
    }
    return readListedTitles(market, input, context)
  },
  print: (titles) => {
    const [only] = titles
    const unknown = (of: 'department' | 'seniority'): string =>
      formatNumber(titles.filter((row) => row[of] === 'unknown').length)
    if (only !== undefined && titles.length === 1) return inWords(only)
    const table = terminalTable(
      [
        { title: 'Title', value: (row: ListedTitle) => row.title },
        { title: 'Department', value: (row) => told(row.department) },
        { title: 'Sure', value: (row) => told(row.confidence.department) },
        { title: 'Seniority', value: (row) => told(row.seniority) },
        { title: 'Sure', value: (row) => told(row.confidence.seniority) },
        { title: 'Perhaps', value: (row) => row.roles.join(', ') },
      ],
      titles.slice(0, MOST_ROWS),
    )
    const more =
      titles.length > MOST_ROWS ? `\n… and ${formatNumber(titles.length - MOST_ROWS)} more; --json has all.` : ''
    return `${table}${more}\n\n${formatNumber(titles.length)} titles: ${unknown('department')} do not say their department, ${unknown('seniority')} not their seniority.`
  },
})

function inWords({ title, department, seniority, roles, confidence: sure, because }: ListedTitle): string {
  return [
    title,
    `  Department  ${department}${department === 'unknown' ? '' : ` (${sure.department} confidence)`}`,
    `  Seniority   ${seniority}${seniority === 'unknown' ? '' : ` (${sure.seniority} confidence)`}`,
    ...(roles.length === 0
      ? []
      : [
          `  Perhaps     ${roles.join(', ')} (${sure.roles} confidence${sure.roles === 'low' ? ': from the title alone' : ''})`,
        ]),
    ...(because.length === 0 ? [] : [`  Because     ${because.join('; ')}`]),
  ].join('\n')
}

function told(word: string): string | undefined {
  return word === 'unknown' || word === 'none' ? undefined : word
}
