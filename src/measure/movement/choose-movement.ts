import type { Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { join, type Sql, sql } from '../../query/index.ts'
import { bookRule, type CheckedRule, openScan, type RuleBook, type Run } from '../../segments/index.ts'
import { askedScope } from '../scope/asked-scope.ts'
import { OTHERS } from './movement-groups.ts'

/** A segment as it is shown, and the rules that put an account into it: any of them. */
export interface MovementSegment {
  readonly group: string
  readonly kind: 'segment' | 'others'
  readonly rules: readonly CheckedRule[]
  readonly rule: string | null
  readonly sentence: string
  /** Number of the pigment of a saved one. */
  readonly colour: number | null
}

export interface ChosenSegments {
  readonly segments: readonly MovementSegment[]
  /** Saved ones that cannot be shown. */
  readonly leftOut: readonly { readonly segment: string; readonly reason: string }[]
}

/** More colours nobody can keep apart. */
export const MOST_SEGMENTS = 8

/** The segments that are asked for, in their order; without any the saved ones about companies, the largest of today first. */
export async function chooseMovement(
  market: Market,
  book: RuleBook,
  run: Run,
  asked: readonly string[],
  signal: AbortSignal,
): Promise<ChosenSegments> {
  return asked.length > 0 ? { segments: named(book, asked), leftOut: [] } : largest(market, book, run, signal)
}

function named(book: RuleBook, asked: readonly string[]): readonly MovementSegment[] {
  const segments = asked.map((text): MovementSegment => {
    const { rule, segment, words } = askedScope(book, text, 'segments')
    if (rule === undefined) throw new Error('a segment without a rule')
    const group = segment?.name ?? rule.text
    const sentence = segment === undefined ? words : sentenceOf(book, segment.rule)
    return { group, kind: 'segment', rules: [rule], rule: rule.text, sentence, colour: segment?.colour ?? null }
  })
  const twice = segments.find(({ group }, index) => segments.findIndex((each) => each.group === group) < index)
  if (twice !== undefined) {
    refuse('segment_twice', `${twice.group} is named twice: an account would be in several by itself.`, {
      at: { field: 'segments', value: twice.group },
    })
  }
  return segments
}

function sentenceOf(book: RuleBook, text: string): string {
  const booked = bookRule(book, text)
  return 'problems' in booked ? text : booked.sentence
}

async function largest(market: Market, book: RuleBook, run: Run, signal: AbortSignal): Promise<ChosenSegments> {
  const leftOut: ChosenSegments['leftOut'][number][] = []
  const all: MovementSegment[] = []
  for (const { name, rule: text, colour } of book.segments) {
    const booked = bookRule(book, text)
    if ('problems' in booked) leftOut.push({ segment: name, reason: 'Its rule is no longer valid.' })
    else if (booked.rule.subject === 'contact') leftOut.push({ segment: name, reason: 'It is about people.' })
    else {
      const { rule, sentence } = booked
      all.push({ group: name, kind: 'segment', rules: [rule], rule: text, sentence, colour })
    }
  }
  if (all.length === 0) {
    refuse('no_segments', 'No segment of companies is saved yet, so nothing can move.', {
      hint: 'Name rules, or save a segment: brushwork segment save NAME RULE.',
    })
  }
  const sizes = await sizesOf(market, run, all, signal)
  const ordered = [...all].sort((one, other) => (sizes.get(other.group) ?? 0) - (sizes.get(one.group) ?? 0))
  const rest = ordered.slice(MOST_SEGMENTS)
  if (rest.length === 0) return { segments: ordered, leftOut }
  const names = rest.map(({ group }) => group)
  const others: MovementSegment = {
    group: OTHERS,
    kind: 'others',
    rules: rest.flatMap(({ rules }) => rules),
    rule: null,
    sentence: `In at least one of ${names.join(', ')}, and in none of those above`,
    colour: null,
  }
  return { segments: [...ordered.slice(0, MOST_SEGMENTS), others], leftOut }
}

/** How many accounts each holds at the run's date, in one statement. */
async function sizesOf(
  market: Market,
  run: Run,
  segments: readonly MovementSegment[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const scan = openScan('account', run)
  const counts: Sql[] = segments.flatMap(({ rules }) => rules.map((rule) => sql`countIf(${scan.truth(rule)})`))
  const [row] = await market.engine.rows(
    sql`SELECT [${join(counts, ', ')}] AS sizes FROM ${scan.from()} WHERE ${scan.where}`,
    { signal },
  )
  if (row === undefined) throw new Error('a count without a row')
  const sizes = (row.sizes as unknown[]).map(Number)
  return new Map(segments.map(({ group }, place) => [group, sizes[place] ?? 0]))
}
