import type { CodeType } from '../../../research/index.ts'
import type { DraftMaterial, DraftStatement } from '../material.ts'
import { isPersonal } from '../words/said-as.ts'

/** Statements that may be written today: supported or validated, and never what is internal. */
export function mayBeWritten({ internal, status }: DraftStatement): boolean {
  return !internal && (status === 'supported' || status === 'validated')
}

/** What else speaks for a statement, so that the first is the best. */
interface Wish {
  /** Of one who speaks of themselves: for what concerns this person; against what concerns everybody. */
  readonly personal: boolean
  /** How many count, where it is not everybody who says it. */
  readonly count?: (statement: DraftStatement) => number
  /** Those that another part tells already come last. */
  readonly told?: ReadonlySet<number>
}

/**
 * Statements of some types that may be written, the best first: the type in its order; not told yet; without a number (a number asks
 * for a figure behind it); in the person that fits; said by most people.
 */
export function chooseStatements(
  { statements }: Pick<DraftMaterial, 'statements'>,
  types: readonly CodeType[],
  { personal, count = ({ people }) => people.length, told = new Set() }: Wish,
): readonly DraftStatement[] {
  const marks = (each: DraftStatement): readonly number[] => [
    told.has(each.id) ? 1 : 0,
    types.indexOf(each.type),
    hasNumber(each.text) ? 1 : 0,
    isPersonal(each.text) === personal ? 0 : 1,
    -count(each),
  ]
  const marked = statements
    .filter((each) => types.includes(each.type) && mayBeWritten(each))
    .map((each) => ({ each, marks: marks(each) }))
  return marked
    .sort((left, right) => {
      const place = left.marks.findIndex((mark, index) => mark !== right.marks[index])
      return place < 0 ? 0 : (left.marks[place] ?? 0) - (right.marks[place] ?? 0)
    })
    .map(({ each }) => each)
}

const NUMBER =
  /\p{N}|[%€$£¥]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|halves|twice|double|thrice|percent)\b/iu

function hasNumber(text: string): boolean {
  return NUMBER.test(text)
}
