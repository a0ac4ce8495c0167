import type { PreparedColumn } from '../sources/prepared-file.ts'
import { headerKey } from './header-key.ts'
import type { MapPart } from './map-file.ts'
import type { WideQuestion } from './resolved-mapping.ts'

/** Columns that survey tools add and nobody answered. */
const TECHNICAL = new Set([
  'startdate',
  'enddate',
  'status',
  'ipaddress',
  'progress',
  'durationinseconds',
  'finished',
  'recordeddate',
  'responseid',
  'respondentid',
  'collectorid',
  'datecreated',
  'datemodified',
  'recipientlastname',
  'recipientfirstname',
  'recipientemail',
  'externalreference',
  'externaldatareference',
  'locationlatitude',
  'locationlongitude',
  'distributionchannel',
  'userlanguage',
  'emailaddress',
  'firstname',
  'lastname',
  'customdata1',
])

/**
 * The questions of a survey whose answers stand side by side, one column each: all but the columns that are fields and
 * those that the survey tool added, or the ones a person named. The wording comes from the header rows.
 */
export function wideQuestions(
  columns: readonly PreparedColumn[],
  used: ReadonlySet<string>,
  questions: MapPart['questions'],
  find: (name: string) => PreparedColumn | undefined,
): WideQuestion[] {
  if (questions === undefined || questions === 'all') {
    return columns
      .filter((column) => !used.has(column.staged) && !TECHNICAL.has(headerKey(column.name)))
      .map((column) => wide(column, undefined))
  }
  return questions.flatMap((written) => {
    const column = find(written.name)
    return column === undefined ? [] : [wide(column, written.wording)]
  })
}

/** A survey that no column names is named after its file. */
export function surveyName(fileName: string): string {
  return fileName.replace(/\.gz$/i, '').replace(/\.[a-z]+$/i, '')
}

function wide(column: PreparedColumn, wording: string | undefined): WideQuestion {
  const reading = { staged: column.staged, column: column.name }
  return { question: column.name, wording: wording ?? headingWords(column), reading }
}

/** The longest heading is the question as it was asked; headings such as `Q4` or `{"ImportId":…}` are not. */
function headingWords(column: PreparedColumn): string {
  const texts = column.headings.filter((heading) => heading !== '' && !heading.startsWith('{"ImportId"'))
  if (texts.length < 2) return texts[0] ?? column.name
  const [first = '', second = ''] = texts
  if (/^(open-ended )?response$/i.test(second)) return first
  // A short code over the wording (Qualtrics), or a question over one of its options.
  if (!/\s/.test(first)) return second
  return column.name
}
