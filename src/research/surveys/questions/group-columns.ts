import type { ColumnFacts } from './column-facts.ts'

/** Columns that are parts of one question. */
export interface ColumnGroup {
  /** Short name of the question as a whole. */
  readonly name: string
  /** The question as it was asked, without the part. */
  readonly wording: string
  readonly parts: readonly ColumnPart[]
}

export interface ColumnPart {
  /** The option or the line of a grid; the whole wording where the question has one column. */
  readonly label: string
  readonly column: ColumnFacts
  /** The question whose part it is: of a best–worst exercise, the set. */
  readonly set: string
  /** Where people who chose "other" wrote what. */
  readonly isOther: boolean
}

const OTHER_TEXT = /(_TEXT$)|(please )?(specify|explain|describe)\)?:?(_\d+)?( [-–] text)?$|[-–] text$/i
/** Qualtrics: `Q4_1`, `Q2_16_TEXT`. */
const NUMBERED = /^(.+?)_(\d+)(_TEXT)?$/i
/** A set of a best–worst exercise with a column for each of both choices: `Set1_best`, `Set1_worst`. */
const CHOICE = /^(.+?)[ _.:-]+(best|worst|most|least)$/i
const SELECTED = /\s[-–]\s*Selected Choice\s*(?=[-–]|$)/i

/**
 * Puts columns together that are parts of one question, by how survey tools name them: a number after the question's
 * (`Q4_1`, `Q4_2`; the texts of "other" as `Q4_9_TEXT`), or the question before each option (`Which tools?: Excel`).
 * In the order in which each question comes first.
 */
export function groupColumns(columns: readonly ColumnFacts[]): ColumnGroup[] {
  const stems = stemsOf(columns)
  const groups = new Map<string, { column: ColumnFacts; isOther: boolean; part: string | undefined }[]>()
  for (const column of columns) {
    const { stem, part } = stems.get(column.question) ?? { stem: column.question, part: undefined }
    const isOther = part !== undefined && (OTHER_TEXT.test(column.question) || OTHER_TEXT.test(column.wording))
    const there = groups.get(stem)
    if (there === undefined) groups.set(stem, [{ column, isOther, part }])
    else there.push({ column, isOther, part })
  }
  return [...groups].map(([name, members]) => {
    const [first] = members
    const wordings = members.filter((each) => !each.isOther).map(({ column }) => withoutChoice(column.wording))
    const shared = members.length === 1 ? (wordings[0] ?? first?.column.wording ?? name) : sharedStart(wordings, name)
    return {
      name,
      wording: shared,
      parts: members.map(({ column, isOther, part }) => ({
        column,
        set: name,
        isOther,
        label:
          members.length === 1 ? shared : labelOf(withoutChoice(column.wording), shared, part ?? column.question),
      })),
    }
  })
}

function stemsOf(columns: readonly ColumnFacts[]): Map<string, { stem: string; part: string }> {
  const names = new Set(columns.map(({ question }) => question))
  const proposed = new Map<string, { stem: string; part: string }[]>()
  const uses = new Map<string, number>()
  for (const { question } of columns) {
    const found: { stem: string; part: string }[] = []
    const numbered = NUMBERED.exec(question)
    if (numbered !== null) found.push({ stem: String(numbered[1]), part: question })
    const choice = CHOICE.exec(question)
    if (choice !== null) found.push({ stem: String(choice[1]), part: question })
    // A question may hold ": " itself: the longest start that others share too.
    for (let at = question.lastIndexOf(': '); at > 0; at = question.lastIndexOf(': ', at - 1)) {
      found.push({ stem: question.slice(0, at), part: question.slice(at + 2) })
    }
    proposed.set(question, found)
    for (const { stem } of found) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  }
  const stems = new Map<string, { stem: string; part: string }>()
  for (const [question, found] of proposed) {
    const shared = found.find(({ stem }) => (uses.get(stem) ?? 0) >= 2 || names.has(stem))
    if (shared !== undefined) stems.set(question, shared)
  }
  return stems
}

function withoutChoice(wording: string): string {
  return wording.replace(SELECTED, ' ').trim()
}

/** The beginning that all wordings share, up to where the parts are set off (` - `, `: `). */
function sharedStart(wordings: readonly string[], name: string): string {
  const [first = name] = wordings
  let length = first.length
  for (const wording of wordings) {
    let same = 0
    while (same < length && wording[same] === first[same]) same += 1
    length = same
  }
  if (length === first.length) return first
  const start = first.slice(0, length)
  const cut = Math.max(
    start.lastIndexOf(' - '),
    start.lastIndexOf(' – '),
    start.lastIndexOf(': '),
    start.lastIndexOf('? '),
  )
  if (cut <= 0) return name
  return first.slice(0, first[cut] === '?' ? cut + 1 : cut).trim()
}

function labelOf(wording: string, shared: string, part: string): string {
  if (!wording.startsWith(shared)) return part
  const rest = wording
    .slice(shared.length)
    .replace(/^[\s:–-]+/, '')
    .trim()
  return rest === '' ? part : rest
}
