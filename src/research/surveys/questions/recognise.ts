import type { ColumnFacts } from './column-facts.ts'
import { type ColumnGroup, type ColumnPart, groupColumns } from './group-columns.ts'
import { readScaleWords, type ScalePoint, takesNoStance } from './scale-words.ts'
import { findSplit, type Separator } from './split-cell.ts'

export const QUESTION_KINDS = ['scale', 'single', 'multiple', 'best_worst', 'number', 'open'] as const
type QuestionKind = (typeof QUESTION_KINDS)[number]

/** A question with everything that is needed to count its answers. */
export interface Question {
  readonly name: string
  readonly wording: string
  readonly kind: QuestionKind
  /** Said by a person, else read from the answers. */
  readonly settled: boolean
  /** Of a line of a grid: the question above it. */
  readonly grid: string | null
  readonly columns: readonly ColumnPart[]
  /** Where people wrote what "other" is. */
  readonly others: readonly ColumnPart[]
  /** Scale: its words and values; numbers stand for themselves. */
  readonly scale: readonly ScalePoint[] | null
  /** Multiple choice: how a cell is taken apart; null where each option has a column. */
  readonly separator: Separator | null
  /** Best–worst: what the cells of an item's column say; null where a column holds the item chosen best or worst. */
  readonly marks: { readonly best: string; readonly worst: string } | null
}

/** What a person said of a question. */
export interface SettledQuestion {
  readonly kind: QuestionKind
  readonly scale: readonly ScalePoint[] | null
}

const TICKED = /^(1|x|✓|✔|yes|true|selected|checked|ticked|ja|oui)$/i
const UNTICKED = /^(0|no|false|not selected|unchecked|not checked|nein|non)$/i
const BEST = /^(best|most)\b|\b(best|most (important|preferred|appealing|valuable))$/i
const WORST = /^(worst|least)\b|\b(worst|least (important|preferred|appealing|valuable))$/i
const CHOSE_BEST = /[ _:–-](best|most)\)?$|\b(most|best)\b[^:]*$/i
const CHOSE_WORST = /[ _:–-](worst|least)\)?$|\b(least|worst)\b[^:]*$/i

/** Reads from the answers what kind each question is; what a person said of it comes first. Pure. */
export function recogniseQuestions(
  columns: readonly ColumnFacts[],
  settled: ReadonlyMap<string, SettledQuestion>,
): Question[] {
  return joinSets(groupColumns(columns).flatMap((group) => questionsOf(group, settled)))
}

function questionsOf(group: ColumnGroup, settled: ReadonlyMap<string, SettledQuestion>): Question[] {
  const others = group.parts.filter((part) => part.isOther)
  const columns = group.parts.filter((part) => !part.isOther)
  const whole = { name: group.name, wording: group.wording, grid: null, columns, others, settled: false, ...PLAIN }
  const said = settled.get(group.name)
  if (columns.length === 0) return others.map((part) => single(part, group, settled, []))
  if (said !== undefined && columns.length > 1) return [{ ...whole, ...asSaid(said, columns), settled: true }]
  if (columns.length > 1) {
    const marks = marksOf(columns)
    if (marks !== undefined) return [{ ...whole, kind: 'best_worst', marks }]
    if (isPairs(columns)) return [{ ...whole, kind: 'best_worst' }]
    const comments = columns.filter(({ column }) => kindOfColumn(column, false).kind === 'open')
    const answers = columns.filter((part) => !comments.includes(part))
    if (comments.length > 0 && answers.length > 0) {
      const aside = new Set(comments)
      const parts = group.parts.map((part) => (aside.has(part) ? { ...part, isOther: true } : part))
      return questionsOf({ ...group, parts }, settled)
    }
    const ticked = columns.filter(isTickBox).reduce((sum, { column }) => sum + column.answered, 0)
    const all = columns.reduce((sum, { column }) => sum + column.answered, 0)
    if (ticked >= all * 0.9) return [{ ...whole, kind: 'multiple' }]
    // The lines of a grid share one scale, also where a line did not use every word of it.
    const shared = readScaleWords(togetherOf(columns))
    return columns.map((part, at) => {
      const line = single(part, group, settled, at === columns.length - 1 ? others : [])
      return line.settled || shared === undefined
        ? line
        : { ...line, kind: 'scale' as const, scale: shared, separator: null }
    })
  }
  const [only] = columns
  return only === undefined ? [] : [{ ...single(only, group, settled, others), grid: null }]
}

const PLAIN = { scale: null, separator: null, marks: null } as const

function single(
  part: ColumnPart,
  group: ColumnGroup,
  settled: ReadonlyMap<string, SettledQuestion>,
  others: readonly ColumnPart[],
): Question {
  const { column } = part
  const said = settled.get(column.question)
  const read = said === undefined ? kindOfColumn(column, part.isOther) : asSaid(said, [part])
  return {
    name: column.question,
    wording: group.parts.filter((each) => !each.isOther).length <= 1 ? group.wording : part.label,
    grid: group.parts.filter((each) => !each.isOther).length > 1 ? group.wording : null,
    columns: [part],
    others,
    settled: said !== undefined,
    ...PLAIN,
    ...read,
  }
}

function asSaid(
  { kind, scale }: SettledQuestion,
  columns: readonly ColumnPart[],
): Pick<Question, 'kind' | 'scale' | 'separator' | 'marks'> {
  const texts = togetherOf(columns)
  return {
    kind,
    scale: kind === 'scale' ? (scale ?? readScaleWords(texts) ?? null) : null,
    separator: kind === 'multiple' && columns.length === 1 ? (findSplit(texts)?.separator ?? ';') : null,
    marks: kind === 'best_worst' ? (marksOf(columns) ?? null) : null,
  }
}

type Read = Pick<Question, 'kind'> & Partial<Pick<Question, 'scale' | 'separator'>>

function kindOfColumn({ answered, distinct, texts }: ColumnFacts, isOther: boolean): Read {
  if (isOther) return { kind: 'open' }
  const said = texts.filter(({ text }) => !takesNoStance(text))
  if (said.length > 0 && said.every(({ number }) => number !== null)) {
    const numbers = said.map(({ number }) => number ?? 0)
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
    const whole = numbers.every(Number.isInteger)
    if (low === high || (low === 0 && high === 1)) return { kind: 'single' }
    return { kind: whole && low >= 0 && high >= 4 && high <= 10 && high !== 8 ? 'scale' : 'number' }
  }
  const scale = distinct > texts.length ? undefined : readScaleWords(texts)
  if (scale !== undefined) return { kind: 'scale', scale }
  const split = findSplit(texts)
  if (split !== undefined) return { kind: 'multiple', separator: split.separator }
  const again = texts.reduce((sum, { n }) => sum + (n > 1 ? n : 0), 0)
  const longest = Math.max(0, ...said.map(({ text }) => text.length))
  if (distinct <= 100 && again >= answered * 0.8 && answered >= 2) return { kind: 'single' }
  // Few people answered: short words that could be a list are choices, sentences are not.
  return { kind: answered < 8 && longest <= 25 && distinct <= 4 ? 'single' : 'open' }
}

/**
 * Cells say that the option was chosen, or that it was not; the option's own words count as chosen. Hardly any say
 * something else: files that were worked over by hand have a few cells in the wrong column.
 */
function isTickBox({ label, column }: ColumnPart): boolean {
  const told = column.texts.reduce((sum, { text, n }) => sum + (tells(text, label, column.question) ? n : 0), 0)
  return column.answered > 0 && told >= column.answered * 0.95
}

function tells(text: string, label: string, question: string): boolean {
  const one = plainText(text)
  if (TICKED.test(one) || UNTICKED.test(one)) return true
  const whole = [plainText(label), plainText(question)]
  // Survey tools cut long options off, at either end.
  return whole.some(
    (name) =>
      one.length >= 2 && (name.startsWith(one.slice(0, 40)) || name.endsWith(one.slice(-40)) || one.endsWith(name)),
  )
}

/** Whether a cell of an option's column says that it was chosen. */
export function isTicked(text: string): boolean {
  return !UNTICKED.test(text.trim())
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}

/** The two words with which items were marked, where the cells say nothing else. */
function marksOf(columns: readonly ColumnPart[]): Question['marks'] | undefined {
  const texts = togetherOf(columns)
  const best = texts.filter(({ text }) => BEST.test(text.trim()))
  const worst = texts.filter(({ text }) => WORST.test(text.trim()))
  if (texts.length !== 2 || best.length !== 1 || worst.length !== 1) return undefined
  return { best: best[0]?.text ?? '', worst: worst[0]?.text ?? '' }
}

/** Columns in pairs that hold the item chosen as best and the one chosen as worst. */
function isPairs(columns: readonly ColumnPart[]): boolean {
  const best = columns.filter((part) => choseBest(part))
  const worst = columns.filter((part) => choseWorst(part))
  if (best.length === 0 || best.length !== worst.length || best.length + worst.length !== columns.length) return false
  const items = new Set(togetherOf(columns).map(({ text }) => text))
  return items.size >= 3 && items.size <= 60 && best.every((part) => !worst.includes(part))
}

export function choseBest({ column }: ColumnPart): boolean {
  return CHOSE_BEST.test(column.question) || (!CHOSE_WORST.test(column.question) && CHOSE_BEST.test(column.wording))
}

export function choseWorst({ column }: ColumnPart): boolean {
  return CHOSE_WORST.test(column.question) || (!CHOSE_BEST.test(column.question) && CHOSE_WORST.test(column.wording))
}

/** The sets of a best–worst exercise that share items are one question: an item is shown in several of them. */
function joinSets(questions: readonly Question[]): Question[] {
  const joined: Question[] = []
  for (const question of questions) {
    const items = new Set(itemsOf(question))
    const at = joined.findIndex(
      (other) =>
        question.kind === 'best_worst' &&
        other.kind === 'best_worst' &&
        question.marks?.best === other.marks?.best &&
        itemsOf(other).some((item) => items.has(item)),
    )
    const before = joined[at]
    if (before === undefined) joined.push(question)
    else joined[at] = { ...before, columns: [...before.columns, ...question.columns] }
  }
  return joined
}

/** What was compared: by the columns, or where these hold what was chosen, by the choices. */
function itemsOf({ columns, marks }: Question): string[] {
  const items = marks === null ? togetherOf(columns).map(({ text }) => text) : columns.map(({ label }) => label)
  return items.map((item) => item.toLowerCase())
}

function togetherOf(columns: readonly ColumnPart[]): { text: string; n: number; number: number | null }[] {
  const texts = new Map<string, { text: string; n: number; number: number | null }>()
  for (const { column } of columns) {
    for (const { text, n, number } of column.texts) {
      const there = texts.get(text)
      texts.set(text, { text, number, n: (there?.n ?? 0) + n })
    }
  }
  return [...texts.values()]
}
