import { join } from 'node:path'
import { loadCatalog, type Market, readTable } from '../../../market-data/index.ts'
import type { RunContext } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { readPeople } from '../../../research/index.ts'
import { jobRoleNamed, jobRoleOf, jobRoleWords, readTitle } from '../../../roles/index.ts'
import { dayOf, runOf } from '../../../segments/index.ts'
import { listMessages, type MessageRecord, numberedIn } from '../../store/message-records.ts'
import { saveScores } from '../save-scores.ts'
import { QUESTIONS } from '../score-questions.ts'
import { type NewScore, readScores, scoreKey } from '../score-records.ts'
import { type FormField, formColumns } from './form-columns.ts'
import { columnWords, type FormRow, type RefusedRow, readForm } from './read-form.ts'

export interface AskedImport {
  readonly file: string
  /** Of rows that do not say. */
  readonly message?: number | undefined
  readonly version?: number | undefined
  /** All of them are of our own house. */
  readonly colleagues: boolean
  readonly columns: ReadonlyMap<FormField, string>
}

/** Brings in answers to a form. Rows that cannot be taken are told, each with its reason; what is on record already stays. */
export async function importScores(market: Market, asked: AskedImport, context: RunContext) {
  const { db } = market.state
  const table = await readTable(asked.file, { ...context, tempFolder: join(market.folder, 'import') })
  const { columns, missing } = formColumns(table.columns, asked.columns)
  refuseMissing(table.name, table.columns, { columns, missing })
  const messages = await listMessages(db)
  if (asked.message !== undefined) numberedIn(messages, asked.message)
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const today = dayOf(market.clock(), run)
  const { taken, refused } = readForm(table.rows, columns)
  const people = await readPeople(
    market,
    run,
    taken.flatMap(({ email }) => (email === null ? [] : [`email:${email}`])),
  )
  const refusedRows: RefusedRow[] = [...refused]
  const notes = new Set<string>()
  const scores = taken.flatMap((row): { row: number; score: NewScore }[] => {
    const found = versionOf(row, asked, messages)
    if ('why' in found) {
      refusedRows.push({ row: row.row, why: found.why })
      return []
    }
    if (row.day !== null && row.day > today) {
      refusedRows.push({ row: row.row, why: `${row.day} is not yet.` })
      return []
    }
    const person = row.email === null ? undefined : people.get(`email:${row.email}`)
    const { respondent, answers, comment } = row
    const jobRole = roleOf(row, person?.jobRole ?? null, notes)
    const colleague = asked.colleagues || row.colleague
    const day = row.day ?? today
    return [
      {
        row: row.row,
        score: { ...found, respondent, person: person?.key ?? null, jobRole, colleague, answers, comment, day },
      },
    ]
  })
  const latest = latestOfEach(scores, notes)
  const fresh = await withoutOlder(market, latest, notes)
  const words = `Imported the scores of ${table.name}`
  const saved = await saveScores(market, { actor: context.actor, action: 'message.scores-import', words }, fresh)
  return {
    file: table.name,
    rows: table.rows.length,
    ...saved,
    unchanged: saved.unchanged + latest.length - fresh.length,
    refused: refusedRows.sort((one, other) => one.row - other.row),
    known: scores.filter(({ score }) => score.person !== null).length,
    columns: [...columnWords(table.columns, columns)],
    messages: [...new Set(scores.map(({ score }) => score.message))].sort((one, other) => one - other),
    notes: [...notes],
  }
}

function refuseMissing(
  file: string,
  headers: readonly string[],
  { columns, missing }: ReturnType<typeof formColumns>,
): void {
  const [first] = missing
  if (first !== undefined) {
    refuse('no_such_column', `${file} has no column of the name that was given for ${first}.`, {
      at: { field: 'column' },
      hint: `Its columns: ${headers.join(', ')}.`,
    })
  }
  if (QUESTIONS.some((question) => columns[question] !== undefined)) return
  refuse('no_answers_in_file', `None of the columns of ${file} looks like one of the four questions.`, {
    at: { file, row: 1 },
    hint: `Say which they are: --column "clarity=HEADER" --column "relevance=HEADER" … Its columns: ${headers.join(', ')}.`,
  })
}

function versionOf(
  { message, version }: FormRow,
  asked: AskedImport,
  messages: readonly MessageRecord[],
): { readonly message: number; readonly version: number } | { readonly why: string } {
  const number = message ?? asked.message
  if (number === undefined) return { why: 'It does not say which message: give it with --message.' }
  const record = messages.find(({ id }) => id === number)
  if (record === undefined) return { why: `There is no message ${number}.` }
  const read = version ?? asked.version ?? record.version
  if (read > record.version) return { why: `Message ${number} has no version ${read}.` }
  return { message: number, version: read }
}

/** The role of the records where they know somebody; else what they say of themselves, as a role or as a job title. */
function roleOf({ respondent, role }: FormRow, recorded: string | null, notes: Set<string>): string | null {
  const said = role === null ? null : roleSaid(role)
  if (recorded === null) {
    if (role !== null && said === null)
      notes.add(`“${role}” says no job role that we know: ${respondent} is among other people.`)
    return said
  }
  if (said !== null && said !== recorded) {
    notes.add(
      `${respondent} says “${role}” (${jobRoleWords(said).toLowerCase()}); the records say ${jobRoleWords(recorded).toLowerCase()}, and were followed.`,
    )
  }
  return recorded
}

function roleSaid(text: string): string | null {
  const named = jobRoleNamed(text, 'role')
  if ('role' in named) return named.role
  const { department, seniority } = readTitle(text)
  const role = jobRoleOf(department, seniority)
  return role === '' ? null : role
}

/** Who answered more than once in the file counts with what they said last. */
function latestOfEach(rows: readonly { row: number; score: NewScore }[], notes: Set<string>): readonly NewScore[] {
  const latest = new Map<string, { row: number; score: NewScore }>()
  for (const each of rows) {
    const key = scoreKey(each.score)
    const before = latest.get(key)
    if (before !== undefined) {
      notes.add(`${each.score.respondent} answered more than once: what they said last counts.`)
      if (before.score.day > each.score.day) continue
    }
    latest.set(key, each)
  }
  return [...latest.values()].map(({ score }) => score)
}

/** What was said before what is on record already is left out. */
async function withoutOlder(
  market: Market,
  scores: readonly NewScore[],
  notes: Set<string>,
): Promise<readonly NewScore[]> {
  const messages = [...new Set(scores.map(({ message }) => message))]
  const there = new Map((await readScores(market.state.db, messages)).map((each) => [scoreKey(each), each]))
  return scores.filter((score) => {
    const before = there.get(scoreKey(score))
    if (before === undefined || before.day <= score.day) return true
    notes.add(`${score.respondent} said something later, on ${before.day}: that stays.`)
    return false
  })
}
