import { type Candidate, type CodedClause, except, type SearchedRows } from './beam-search.ts'
import { type Bitset, both, countBits, jaccard } from './bitset.ts'
import { type CodedAttribute, coverOf } from './coded-attribute.ts'

/** So many are tested at most (METHODS, "Patterns"). */
const MOST_CARRIED = 50
/** Covers that share so much are one pattern: the shorter is kept. */
const SAME_COVER = 0.95
/**
 * Nats. At 0 the weakest condition stands out as much as the best of all that could have been chosen does by luck; further
 * down it has no prospect on fewer rows, and each rule that is carried makes the test of the others harder. On the example
 * market the planted rule has 10, what only comes with it 4 to 6, and the rest begins at −0.3 (ADR 0014).
 */
const LEAST_EVIDENCE = -1
/** Places for those that explain the most of the outcome, whatever their evidence. */
const BY_ACCURACY = 10
const MOST_ALIKE = 3

interface Weighed {
  readonly candidate: Candidate
  readonly cover: Bitset
  /** Of its weakest condition: what it adds to the others, less what choosing it costs, in nats. */
  readonly weakest: number
}

/**
 * The candidates that are carried to the held-out rows. Each condition must add something to the rest of its rule; those
 * whose weakest condition is surest come first; of covers that are nearly the same, the shorter rule stays.
 */
export async function chooseCandidates(
  searched: SearchedRows,
  candidates: readonly Candidate[],
  turn: () => Promise<void>,
): Promise<Candidate[]> {
  const covers = new Covers(searched)
  const weighed: Weighed[] = []
  for (const candidate of candidates) {
    await turn()
    let weakest = Infinity
    for (const shorter of shorterRules(searched, candidate.clauses)) {
      weakest = Math.min(weakest, covers.gain(candidate, shorter))
      if (weakest <= LEAST_EVIDENCE) break
    }
    if (weakest > LEAST_EVIDENCE) weighed.push({ candidate, cover: covers.of(candidate.clauses), weakest })
  }
  const unlike = await withoutRepeats(searched, weighed, turn)
  const alike = new Map<string, number>()
  const chosen = new Set<Candidate>()
  const take = ({ candidate }: Weighed): void => {
    if (chosen.has(candidate)) return
    const attributes = candidate.clauses.map((clause) => clause.coded).join()
    const known = alike.get(attributes) ?? 0
    if (known >= MOST_ALIKE) return
    alike.set(attributes, known + 1)
    chosen.add(candidate)
  }
  const surest = [...unlike].sort((one, other) => other.weakest - one.weakest)
  const largest = [...unlike].sort((one, other) => other.candidate.accuracy - one.candidate.accuracy)
  for (const each of surest) if (chosen.size < MOST_CARRIED - BY_ACCURACY) take(each)
  for (const each of largest) if (chosen.size < MOST_CARRIED) take(each)
  return [...chosen]
}

async function withoutRepeats(
  searched: SearchedRows,
  weighed: readonly Weighed[],
  turn: () => Promise<void>,
): Promise<Weighed[]> {
  const kept: Weighed[] = []
  const order = [...weighed].sort(
    (one, other) =>
      conditions(searched, one.candidate.clauses) - conditions(searched, other.candidate.clauses) ||
      other.candidate.evidence - one.candidate.evidence,
  )
  for (const each of order) {
    await turn()
    // Covers of sizes too far apart cannot be the same: most need not be compared.
    const near = ({ candidate }: Weighed): boolean => {
      const [fewer, more] = [candidate.rows, each.candidate.rows].sort((one, other) => one - other) as [
        number,
        number,
      ]
      return fewer >= SAME_COVER * more
    }
    if (!kept.some((known) => near(known) && jaccard(known.cover, each.cover) >= SAME_COVER)) kept.push(each)
  }
  return kept
}

interface Shorter {
  readonly rest: readonly CodedClause[]
  readonly cost: number
}

/** The rules that are one condition shorter: a range from and to has two. */
function shorterRules({ coded }: SearchedRows, clauses: readonly CodedClause[]): Shorter[] {
  return clauses.flatMap((clause) => {
    const rest = except(clauses, clause)
    const sides = openSides(coded[clause.coded] as CodedAttribute, clause)
    return [{ rest, cost: clause.cost }, ...sides.map((side) => ({ rest: [...rest, side], cost: clause.cost / 2 }))]
  })
}

/** A range that is closed on both sides, opened on one and on the other. */
function openSides(coded: CodedAttribute, clause: CodedClause): CodedClause[] {
  const [first, last] = clause.codes as [number, number]
  if (coded.kind !== 'number' || first === 1 || last === coded.size) return []
  return [
    { ...clause, codes: [first, coded.size] },
    { ...clause, codes: [1, last] },
  ]
}

function conditions({ coded }: SearchedRows, clauses: readonly CodedClause[]): number {
  return clauses.reduce(
    (sum, clause) => sum + 1 + openSides(coded[clause.coded] as CodedAttribute, clause).length / 2,
    0,
  )
}

class Covers {
  readonly #searched: SearchedRows
  readonly #clauses = new Map<string, Bitset>()

  constructor(searched: SearchedRows) {
    this.#searched = searched
  }

  of(clauses: readonly CodedClause[]): Bitset {
    const [first, ...others] = clauses.map((clause) => this.#clause(clause))
    return others.reduce(both, first as Bitset)
  }

  /** Nats that the rule has over a shorter one, less what choosing the difference costs; −∞ where it has nothing. */
  gain(candidate: Candidate, { rest, cost }: Shorter): number {
    const around = rest.length === 0 ? this.#all() : this.#count(this.of(rest))
    const rate = around.hits / around.rows
    const excess = candidate.hits - candidate.rows * rate
    if (excess <= 0 || around.rows <= candidate.rows) return -Infinity
    const spread = (around.rows - candidate.rows) / (around.rows - 1)
    return excess ** 2 / (2 * candidate.rows * rate * (1 - rate) * spread) - cost
  }

  #all(): { rows: number; hits: number } {
    return this.#searched
  }

  #count(set: Bitset): { rows: number; hits: number } {
    const { hits } = this.#searched
    const whole = hits >>> 5
    const last = hits & 31
    let positive = countBits(set.subarray(0, whole))
    if (last > 0) positive += countBits(Uint32Array.of((set[whole] as number) & (2 ** last - 1)))
    return { rows: countBits(set), hits: positive }
  }

  #clause({ coded, codes }: CodedClause): Bitset {
    const key = `${coded}:${codes.join()}`
    const known = this.#clauses.get(key)
    if (known !== undefined) return known
    const attribute = this.#searched.coded[coded]
    if (attribute === undefined) throw new Error('a condition on no attribute')
    const set = coverOf(attribute, codes, this.#searched.rows)
    this.#clauses.set(key, set)
    return set
  }
}
