import { createHash } from 'node:crypto'
import { QUESTION_WORDS, QUESTIONS, type Question } from '../score-questions.ts'
import type { FormColumns, FormField } from './form-columns.ts'
import { readAnswer } from './read-answer.ts'
import { readDays } from './read-days.ts'

/** One row of a form's export that can be taken. */
export interface FormRow {
  /** As a spreadsheet counts. */
  readonly row: number
  /** Null: the file does not say. */
  readonly message: number | null
  readonly version: number | null
  readonly respondent: string
  /** In small letters. */
  readonly email: string | null
  /** As they write it: a job title, or a role in our words. */
  readonly role: string | null
  readonly colleague: boolean
  readonly answers: Readonly<Record<Question, number | null>>
  readonly comment: string | null
  /** Null: the file does not say. */
  readonly day: string | null
}

export interface RefusedRow {
  readonly row: number
  readonly why: string
}

const LONGEST_COMMENT = 3000

/** Reads the rows of a form's export. Pure, and the same rows give the same respondents, so that a file that comes again changes nothing. */
export function readForm(
  rows: readonly (readonly string[])[],
  columns: FormColumns,
): { readonly taken: readonly FormRow[]; readonly refused: readonly RefusedRow[] } {
  const cell = (cells: readonly string[], field: FormField): string => {
    const place = columns[field]
    return place === undefined ? '' : plainCell(cells[place] ?? '')
  }
  const days = readDays(rows.map((cells) => cell(cells, 'day')))
  const taken: FormRow[] = []
  const refused: RefusedRow[] = []
  const nameless = new Map<string, number>()
  for (const [index, cells] of rows.entries()) {
    const row = index + 2
    const found = readRow((field) => cell(cells, field), days[index])
    if ('why' in found) {
      refused.push({ row, why: found.why })
      continue
    }
    const named = found.respondent ?? nobody(cells, cell(cells, 'response'), nameless)
    taken.push({ row, ...found, respondent: named })
  }
  return { taken, refused }
}

type ReadRow = Omit<FormRow, 'row' | 'respondent'> & { readonly respondent: string | null }

function readRow(cell: (field: FormField) => string, day: string | undefined): ReadRow | { readonly why: string } {
  const why: string[] = []
  const number = (field: 'message' | 'version'): number | null => {
    const text = cell(field)
    if (text === '') return null
    if (/^\d{1,9}(?:\.0)?$/.test(text) && Number(text) > 0) return Number(text)
    why.push(`“${text}” is no number of a ${field}`)
    return null
  }
  const [message, version] = [number('message'), number('version')]
  const answers = { clarity: null, relevance: null, value: null, difference: null } as Record<Question, number | null>
  for (const question of QUESTIONS) {
    const read = readAnswer(cell(question))
    if (typeof read === 'object' && read !== null) why.push(`${question}: ${read.why}`)
    else answers[question] = read
  }
  if (why.length === 0 && QUESTIONS.every((question) => answers[question] === null)) {
    why.push('none of the four questions is answered')
  }
  const date = cell('day')
  if (date !== '' && day === undefined) why.push(`“${date}” tells no day, or day and month cannot be told apart`)
  if (why.length > 0) return { why: `${why.join('; ')}.` }
  const email = cell('email').toLowerCase()
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
  const name = cell('respondent')
  const told = (text: string): string | null => (text === '' ? null : text)
  return {
    message,
    version,
    // Microsoft writes "anonymous" where nobody signed in.
    respondent: told(/^anonym\p{L}*$/iu.test(name) ? '' : name.slice(0, 200)) ?? (isAddress ? email : null),
    email: isAddress ? email : null,
    role: told(cell('role')),
    colleague: /^(?:yes|ja|oui|true|1|x|y)$/i.test(cell('colleague')),
    answers,
    comment: told(cell('comment').slice(0, LONGEST_COMMENT)),
    day: day ?? null,
  }
}

/** Somebody who gave no name, by the number of the response or by what they answered; the second of the same is another. */
function nobody(cells: readonly string[], response: string, seen: Map<string, number>): string {
  const key =
    response === ''
      ? createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 8)
      : response.slice(0, 80)
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  return `nameless ${key}${times === 1 ? '' : `-${times}`}`
}

/** Our own form puts an apostrophe before what a spreadsheet would run; it is none of the answer. */
function plainCell(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '').trim()
}

/** The columns that were read, in words: “How clear is it?” as clarity. */
export function columnWords(
  headers: readonly string[],
  columns: FormColumns,
): readonly { column: string; as: string }[] {
  return Object.entries(columns).map(([field, place]) => ({
    column: headers[place] ?? '',
    as: (QUESTIONS as readonly string[]).includes(field) ? `${field}: ${QUESTION_WORDS[field as Question]}` : field,
  }))
}
