import type { Market } from '../../market-data/index.ts'
import type { Run } from '../language/index.ts'
import { membershipSql } from '../market/market-sql.ts'
import { type MarketTally, tallyMarket } from '../market/market-tally.ts'
import type { BookedRule } from '../rule-book.ts'
import type { SavedSegment } from '../segment-store.ts'

/** A saved segment about companies, with its rule. */
export type CompanySegment = SavedSegment & { readonly booked: BookedRule }

interface Pair {
  readonly left: string
  readonly right: string
  /** In both. */
  readonly accounts: number
  /** In at least one of the two. */
  readonly either: number
  /** `accounts` as a share of each of the two. */
  readonly leftShare: number
  readonly rightShare: number
  /** `accounts` ÷ `either`. */
  readonly jaccard: number
  /** Above the threshold: nearly the same segment twice. */
  readonly warning: boolean
}

export interface SegmentOverlap {
  readonly total: number
  /** Accounts in at least one. */
  readonly covered: number
  /** `covered` ÷ `total`; null in an empty market. */
  readonly coverage: number | null
  /** Accounts in none. */
  readonly none: number
  /** Of those in none, the ones that may be in some segment: something that its rule asks for is missing. */
  readonly undecided: number
  readonly segments: readonly {
    readonly name: string
    readonly colour: number
    readonly sentence: string
    readonly accounts: number
    readonly unknown: number
    /** In this one and in no other. */
    readonly alone: number
  }[]
  /** Every two that share an account, the most alike first. */
  readonly pairs: readonly Pair[]
  /** Accounts that are in exactly these segments, one or more, the largest first. */
  readonly combinations: readonly { readonly segments: readonly string[]; readonly accounts: number }[]
  /** Combinations beyond those, and the accounts in them. */
  readonly further: { readonly combinations: number; readonly accounts: number }
}

/** Combinations that are shown: more than a chart can hold. */
const SHOWN = 60

/** All segments in one pass over the accounts; linear in the combinations that occur. */
export async function segmentOverlap(
  market: Market,
  run: Run,
  segments: readonly CompanySegment[],
  threshold: number,
  signal?: AbortSignal,
): Promise<SegmentOverlap> {
  const rules = segments.map(({ booked }) => booked.rule)
  const rows = market.engine.batches(membershipSql(rules, run), signal === undefined ? {} : { signal })
  const tally = await tallyMarket(rows, rules.length)
  const total = tally.all.accounts
  const covered = total - tally.none.accounts
  const all = combinationsOf(segments, tally)
  const shown = all.slice(0, SHOWN)
  const inShown = shown.reduce((sum, { accounts }) => sum + accounts, 0)
  return {
    total,
    covered,
    coverage: total === 0 ? null : covered / total,
    none: tally.none.accounts,
    undecided: tally.none.undecided,
    segments: segments.map(({ name, colour, booked }, index) => {
      const { accounts = 0, unknown = 0, alone = 0 } = tally.segments[index] ?? {}
      return { name, colour, sentence: booked.sentence, accounts, unknown, alone }
    }),
    pairs: pairsOf(segments, tally, threshold),
    combinations: shown,
    further: { combinations: tally.found - shown.length, accounts: covered - inShown },
  }
}

/** Those of one segment among those of several, the largest first. */
function combinationsOf(segments: readonly CompanySegment[], tally: MarketTally): SegmentOverlap['combinations'] {
  const alone = tally.segments.flatMap(({ alone: accounts }, place) =>
    accounts === 0 ? [] : [{ members: [place], accounts }],
  )
  return [...alone, ...tally.combinations]
    .sort((one, other) => other.accounts - one.accounts)
    .map(({ members, accounts }) => ({
      segments: members.flatMap((place) => segments[place]?.name ?? []),
      accounts,
    }))
}

function pairsOf(segments: readonly CompanySegment[], tally: MarketTally, threshold: number): Pair[] {
  const size = (place: number): number => tally.segments[place]?.accounts ?? 0
  const found = segments.flatMap((left, one) =>
    segments.flatMap((right, other) => {
      const accounts = tally.both[one]?.[other] ?? 0
      if (accounts === 0) return []
      const either = size(one) + size(other) - accounts
      const jaccard = accounts / either
      const shares = { leftShare: accounts / size(one), rightShare: accounts / size(other) }
      const names = { left: left.name, right: right.name }
      return [{ ...names, accounts, either, ...shares, jaccard, warning: jaccard > threshold }]
    }),
  )
  return found.sort((one, other) => other.jaccard - one.jaccard)
}
