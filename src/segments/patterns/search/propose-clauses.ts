import type { CodedAttribute } from './coded-attribute.ts'

/** A condition that could be added to a node, with what the node would then hold. */
export interface Proposal {
  /** As `meets` reads them. */
  readonly codes: readonly number[]
  readonly rows: number
  readonly hits: number
  /** ln of the number of conditions of this form on this attribute: what choosing the best of them costs. */
  readonly cost: number
}

/** How good a conjunction of so many rows and hits is. */
export interface Quality {
  /** Weighted relative accuracy: (rows ÷ all) × (rate − base rate). It favours size. */
  accuracy(rows: number, hits: number): number
  /** Half the square of the standard score, in nats; 0 where the rate is not above the base rate. It favours certainty. */
  evidence(rows: number, hits: number): number
}

export interface Proposing {
  readonly quality: Quality
  /** A cover of fewer rows, or of fewer hits, is no candidate. */
  readonly leastRows: number
  readonly propose: (proposal: Proposal) => void
  /** Called with the number of conjunctions that were looked at. */
  readonly looked: (conjunctions: number) => void
}

/** Values in one group at most: more are no description. */
const MOST_IN_GROUP = 5
/** Rows at the base rate that a value is given before values are put in order: a rare one must not come first by luck. */
const PRIOR_ROWS = 10

/**
 * The best conditions on one attribute, from how many rows and hits of a node have each code: all equalities, the best
 * groups of values, the best ranges. One pass over the node's rows so judges every cut and every group at once.
 */
export function proposeClauses(
  coded: CodedAttribute,
  rows: Uint32Array,
  hits: Uint32Array,
  base: number,
  proposing: Proposing,
): void {
  if (coded.kind === 'number') return proposeRanges(coded.size, rows, hits, proposing)
  const cost = Math.log(coded.size)
  for (let code = 1; code <= coded.size; code += 1) {
    propose(proposing, { codes: [code], rows: rows[code] as number, hits: hits[code] as number, cost })
  }
  proposing.looked(coded.size)
  if (coded.kind === 'category' && coded.size > 2) proposeGroups(coded.size, rows, hits, base, proposing)
}

/** With values in the order of their rates, the best group of g values are the first g. */
function proposeGroups(size: number, rows: Uint32Array, hits: Uint32Array, base: number, proposing: Proposing): void {
  const rate = (code: number): number =>
    ((hits[code] as number) + PRIOR_ROWS * base) / ((rows[code] as number) + PRIOR_ROWS)
  const codes = Array.from({ length: size }, (_, index) => index + 1)
    .filter((code) => (rows[code] as number) > 0 && rate(code) > base)
    .sort((one, other) => rate(other) - rate(one))
  const most = Math.min(MOST_IN_GROUP, codes.length, size - 1)
  let sum = { rows: 0, hits: 0 }
  for (let place = 0; place < most; place += 1) {
    const code = codes[place] as number
    sum = { rows: sum.rows + (rows[code] as number), hits: sum.hits + (hits[code] as number) }
    if (place === 0) continue
    const group = codes.slice(0, place + 1).sort((one, other) => one - other)
    propose(proposing, { codes: group, ...sum, cost: lnChoose(size, place + 1) })
  }
  proposing.looked(Math.max(0, most - 1))
}

interface BestRange {
  score: number
  first: number
  last: number
  rows: number
  hits: number
}

function proposeRanges(size: number, rows: Uint32Array, hits: Uint32Array, proposing: Proposing): void {
  const { quality, leastRows } = proposing
  const best = Array.from({ length: 4 }, (): BestRange => ({ score: 0, first: 0, last: 0, rows: 0, hits: 0 }))
  const [up, down, within, wide] = best as [BestRange, BestRange, BestRange, BestRange]
  let looked = 0
  for (let first = 1; first <= size; first += 1) {
    let sumRows = 0
    let sumHits = 0
    const end = first === 1 ? size - 1 : size
    looked += end - first + 1
    for (let last = first; last <= end; last += 1) {
      sumRows += rows[last] as number
      sumHits += hits[last] as number
      if (sumRows < leastRows) continue
      const accuracy = quality.accuracy(sumRows, sumHits)
      if (accuracy <= 0) continue
      if (accuracy > wide.score) keep(wide, accuracy, first, last, sumRows, sumHits)
      const form = last === size ? up : first === 1 ? down : within
      const evidence = quality.evidence(sumRows, sumHits)
      if (evidence > form.score) keep(form, evidence, first, last, sumRows, sumHits)
    }
  }
  proposing.looked(looked)
  const open = Math.log(2 * (size - 1))
  const closed = Math.log(Math.max(1, (size * (size - 1)) / 2))
  for (const { score, first, last, rows: kept, hits: reached } of best) {
    if (score === 0) continue
    const cost = first === 1 || last === size ? open : closed
    propose(proposing, { codes: [first, last], rows: kept, hits: reached, cost })
  }
}

function keep(best: BestRange, score: number, first: number, last: number, rows: number, hits: number): void {
  best.score = score
  best.first = first
  best.last = last
  best.rows = rows
  best.hits = hits
}

function propose(proposing: Proposing, proposal: Proposal): void {
  if (proposal.rows >= proposing.leastRows) proposing.propose(proposal)
}

function lnChoose(all: number, some: number): number {
  let sum = 0
  for (let index = 0; index < some; index += 1) sum += Math.log((all - index) / (index + 1))
  return sum
}
