import type { Market } from '../../market-data/index.ts'
import type { Problem } from '../../problem.ts'
import { type CheckedRule, outcomeFields } from '../language/index.ts'
import { type BookedRule, bookRule, type RuleBook } from '../rule-book.ts'
import { runOf } from '../segment-size.ts'
import type { SavedSegment } from '../segment-store.ts'
import { type MarketBasis, moneyOf, readBasis } from './market-basis.ts'
import { type Figures, figuresOf } from './market-figures.ts'
import { marketSql, peopleSql } from './market-sql.ts'
import { type MarketTally, tallyMarket } from './market-tally.ts'

interface Named {
  readonly name: string
  readonly colour: number
}

interface Drawn extends Named {
  readonly rule: string
  readonly sentence: string
}

export interface MarketOverview {
  /** The moment the market is seen at. */
  readonly at: string
  readonly currency: string
  readonly basis: MarketBasis
  readonly market: Figures
  readonly segments: (Drawn &
    Figures & { readonly unknown: number; readonly alone: number; readonly asksOutcome: string[] })[]
  readonly none: Figures & { readonly undecided: number; readonly rule: string | null }
  readonly overlaps: {
    readonly left: string
    readonly right: string
    readonly accounts: number
    readonly jaccard: number
  }[]
  readonly combinations: { readonly segments: string[]; readonly accounts: number }[]
  readonly people: (Drawn & {
    readonly people: number
    readonly accounts: number
    readonly unknown: number
    readonly total: number
  })[]
  readonly broken: (Named & { readonly problem: Problem })[]
}

type Valid = SavedSegment & { readonly booked: BookedRule }

/**
 * The whole market and every saved segment in at most three statements: one pass over the accounts, however many
 * segments there are, one for what the figures rest on, and one over the people where a segment is about people.
 */
export async function marketOverview(
  market: Market,
  book: RuleBook,
  asOf?: Date,
  signal?: AbortSignal,
): Promise<MarketOverview> {
  const run = runOf(market, book, asOf)
  const options = signal === undefined ? {} : { signal }
  const { valid, broken } = sortOut(book)
  const drawn = valid.filter((segment) => segment.booked.rule.subject === 'account')
  const aboutPeople = valid.filter((segment) => segment.booked.rule.subject === 'contact')
  const money = moneyOf(book.catalog)
  const { basis, missing } = await readBasis(market, run, money.refused, signal)
  const tally = await tallyMarket(
    market.engine.batches(marketSql(rulesOf(drawn), run, money.sums), options),
    drawn.length,
  )
  const [people] =
    aboutPeople.length === 0 ? [] : await market.engine.rows(peopleSql(rulesOf(aboutPeople), run), options)
  return {
    at: (asOf ?? run.now).toISOString(),
    currency: book.catalog.settings.currency,
    basis,
    market: figuresOf(tally.all, missing),
    segments: drawn.flatMap((segment, index) => {
      const sums = tally.segments[index]
      if (sums === undefined) return []
      const asksOutcome = [...outcomeFields(segment.booked.rule)]
      const { unknown, alone } = sums
      return [{ ...shown(segment), unknown, alone, asksOutcome, ...figuresOf(sums, missing) }]
    }),
    none: {
      ...figuresOf(tally.none, missing),
      undecided: tally.none.undecided,
      rule: drawn.length === 0 ? null : drawn.map(({ name }) => `!inSegment("${name}")`).join(' && '),
    },
    overlaps: overlapsOf(drawn, tally),
    combinations: tally.combinations.slice(0, COMBINATIONS).map(({ members, accounts }) => ({
      segments: members.flatMap((place) => drawn[place]?.name ?? []),
      accounts,
    })),
    people: aboutPeople.map((segment, index) => {
      const [count, unknown, accounts] = (people?.[`p${index}`] ?? []) as unknown[]
      return {
        ...shown(segment),
        people: Number(count),
        accounts: Number(accounts),
        unknown: Number(unknown),
        total: Number(people?.total),
      }
    }),
    broken,
  }
}

/** More than people read; the rest is in the overlaps. */
const COMBINATIONS = 24

function sortOut(book: RuleBook): { valid: Valid[]; broken: MarketOverview['broken'] } {
  const valid: Valid[] = []
  const broken: MarketOverview['broken'] = []
  for (const segment of book.segments) {
    const booked = bookRule(book, segment.rule)
    if (!('problems' in booked)) valid.push({ ...segment, booked })
    else for (const problem of booked.problems.slice(0, 1)) broken.push({ ...named(segment), problem })
  }
  return { valid, broken }
}

function named({ name, colour }: SavedSegment): Named {
  return { name, colour }
}

function shown(segment: Valid): Drawn {
  return { ...named(segment), rule: segment.rule, sentence: segment.booked.sentence }
}

function rulesOf(segments: readonly Valid[]): CheckedRule[] {
  return segments.map((segment) => segment.booked.rule)
}

/** Every two segments that share an account, the most alike first. */
function overlapsOf(drawn: readonly Valid[], tally: MarketTally): MarketOverview['overlaps'] {
  const found = drawn.flatMap((left, one) =>
    drawn.flatMap((right, other) => {
      const accounts = tally.both[one]?.[other] ?? 0
      if (accounts === 0) return []
      const either = (tally.segments[one]?.accounts ?? 0) + (tally.segments[other]?.accounts ?? 0) - accounts
      return [{ left: left.name, right: right.name, accounts, jaccard: accounts / either }]
    }),
  )
  return found.sort((one, other) => other.jaccard - one.jaccard)
}
