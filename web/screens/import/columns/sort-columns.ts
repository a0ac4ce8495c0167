import type { FilePreview, PreviewColumn, PreviewProblem } from '../desk/preview.ts'
import { SURE } from './sure.ts'

export interface ColumnEntry {
  readonly column: PreviewColumn
  readonly problems: readonly PreviewProblem[]
  readonly questions: readonly PreviewProblem[]
  /** As it was recognised, 0 to 1; undefined where it becomes nothing. */
  readonly confidence: number | undefined
  readonly chosen: boolean
}

export interface ColumnGroup {
  readonly title: string
  readonly entries: readonly ColumnEntry[]
}

/** The columns of a file, those that need a look first, each group in the order of the file. */
export function sortColumns(
  preview: FilePreview,
  first: FilePreview | undefined,
  chosen: readonly string[],
): ColumnGroup[] {
  const recognised = new Map(first?.columns.map((column) => [column.column, column] as const))
  const entries = preview.columns.map((column): ColumnEntry => {
    const mine = (problem: PreviewProblem): boolean => problem.column === column.column
    const before = recognised.get(column.column)
    const decided = chosen.includes(column.column)
    // A mapping that goes back settles what was a guess before; the question stays until a person has answered it.
    const open =
      !decided && before !== undefined && sameUses(before, column) ? (first?.questions ?? []).filter(mine) : []
    const use = column.uses[0]
    return {
      column,
      problems: preview.problems.filter(mine),
      questions: unique([...open, ...preview.questions.filter(mine)]),
      confidence: use === undefined ? undefined : (before?.uses[0]?.confidence ?? use.confidence),
      chosen: decided,
    }
  })
  const look = entries.filter(needsLook)
  const rest = entries.filter((entry) => !needsLook(entry))
  const as = (...kinds: readonly string[]) =>
    rest.filter((one) => kinds.includes(one.column.uses[0]?.as ?? 'nothing'))
  return [
    { title: 'Needs a look', entries: look },
    { title: 'Recognised', entries: as('field', 'date of change') },
    { title: 'Questions of the survey', entries: as('question') },
    { title: 'Kept as your own fields', entries: as('own field') },
    { title: 'Left out', entries: as('nothing') },
  ].filter((group) => group.entries.length > 0)
}

/** The first columns of the groups, as many as are to be drawn; `total` tells how many a group has in all. */
export function firstColumns(
  groups: readonly ColumnGroup[],
  most: number,
): { readonly shown: readonly (ColumnGroup & { readonly total: number })[]; readonly left: number } {
  const shown = []
  let room = most
  for (const { title, entries } of groups) {
    if (room > 0) shown.push({ title, entries: entries.slice(0, room), total: entries.length })
    room -= entries.length
  }
  return { shown, left: Math.max(-room, 0) }
}

function needsLook({ column, problems, questions, confidence, chosen }: ColumnEntry): boolean {
  if (problems.length > 0) return true
  if (column.uses.some((use) => use.unreadable > 0)) return true
  if (chosen) return false
  return questions.length > 0 || (confidence !== undefined && confidence < SURE)
}

function sameUses(left: PreviewColumn, right: PreviewColumn): boolean {
  const words = ({ uses }: PreviewColumn): string =>
    uses.map((use) => `${use.kind} ${use.as} ${use.field}`).join(', ')
  return words(left) === words(right)
}

function unique(questions: readonly PreviewProblem[]): PreviewProblem[] {
  return questions.filter((one, at) => questions.findIndex((other) => other.message === one.message) === at)
}
