import { type CodedAttribute, rowsMeeting } from './coded-attribute.ts'
import { type CodeCounts, codeCounter, type NodeRows } from './count-codes.ts'
import { type Proposal, proposeClauses, type Quality } from './propose-clauses.ts'

/** The rows that are searched: those with the outcome come first, `hits` of them. */
export interface SearchedRows {
  readonly rows: number
  readonly hits: number
  readonly coded: readonly CodedAttribute[]
}

export interface CodedClause {
  /** Place in `coded`. */
  readonly coded: number
  /** As `meets` reads them. */
  readonly codes: readonly number[]
  /** ln of the number of conditions it was chosen from. */
  readonly cost: number
}

export interface Candidate {
  readonly clauses: readonly CodedClause[]
  readonly rows: number
  readonly hits: number
  /** Half the squared standard score, less what choosing its conditions costs, in nats. */
  readonly evidence: number
  /** Weighted relative accuracy. */
  readonly accuracy: number
}

export interface BeamOptions {
  readonly depth: number
  readonly leastRows: number
  /** Called often: gives up the processor now and then, and throws when the search is cancelled. */
  readonly turn: () => Promise<void>
  readonly progress?: ((done: number, total: number) => void) | undefined
}

interface Node extends NodeRows {
  readonly clauses: readonly CodedClause[]
}

/** Conjunctions that are kept at each depth by each quality: to be extended, and to be chosen from in the end. */
const KEPT = 200
/** Of conjunctions over the same attributes so many are extended: others differ from them by a threshold. */
const EXTENDED_ALIKE = 2
/** Rows × attributes that may be read at each depth, so that the search ends in a second however large the market is. */
const READ_AT_EACH_DEPTH = 60_000_000
const WIDTH = { least: 16, most: 120 }

/**
 * Beam search for conjunctions with more of the outcome than all rows have. Each step counts, in one pass over a node's
 * rows, rows and hits of every code of every attribute, so that all cuts, values and groups are judged at once; the best by
 * evidence and the best by weighted relative accuracy are extended: the second favours size, and alone it ranks a rule of
 * three true conditions no higher than one of two (METHODS, "Patterns").
 */
export async function beamSearch(
  searched: SearchedRows,
  options: BeamOptions,
): Promise<{ candidates: Candidate[]; hypotheses: number }> {
  const quality = qualityOf(searched)
  const base = searched.hits / searched.rows
  const { turn } = options
  const count = await codeCounter(searched.coded, searched.rows, turn)
  const all: Candidate[] = []
  let hypotheses = 0
  let beam: Node[] = [{ clauses: [], rows: everyRow(searched.rows), hits: searched.hits }]
  let done = 0
  for (let depth = 1; depth <= options.depth && beam.length > 0; depth += 1) {
    const byEvidence = new Best((candidate) => candidate.evidence)
    const byAccuracy = new Best((candidate) => candidate.accuracy)
    const total = done + beam.length * (options.depth - depth + 1)
    for (const node of beam) {
      hypotheses += extend(searched, node, await count(node), base, quality, options.leastRows, [
        byEvidence,
        byAccuracy,
      ])
      done += 1
      options.progress?.(done, total)
      await turn()
    }
    const found = distinct([...byEvidence.best(), ...byAccuracy.best()])
    all.push(...found)
    if (depth === options.depth) break
    beam = await nextBeam(searched, beam, found, byAccuracy.best(), turn)
  }
  return { candidates: distinct(all), hypotheses }
}

/** Every way to add one condition to a node. */
function extend(
  { coded }: SearchedRows,
  node: Node,
  counts: readonly CodeCounts[],
  base: number,
  quality: Quality,
  leastRows: number,
  best: readonly Best[],
): number {
  let looked = 0
  const spent = node.clauses.reduce((sum, clause) => sum + clause.cost, 0)
  const among = Math.log(coded.length)
  coded.forEach((attribute, place) => {
    const own = node.clauses.filter((clause) => clause.coded === place)
    if (own.length > 0 && attribute.kind !== 'list') return
    const { rows, hits } = counts[place] as CodeCounts
    // An item that the node asks for already, all its rows have.
    for (const { codes } of own) rows[codes[0] as number] = 0
    proposeClauses(attribute, rows, hits, base, {
      quality,
      leastRows,
      looked: (conjunctions) => {
        looked += conjunctions
      },
      propose: (proposal: Proposal) => {
        const accuracy = quality.accuracy(proposal.rows, proposal.hits)
        if (accuracy <= 0 || proposal.rows === node.rows.length) return
        const cost = proposal.cost + among
        const evidence = quality.evidence(proposal.rows, proposal.hits) - spent - cost
        const wanting = best.filter((each) => each.wants({ evidence, accuracy }))
        if (wanting.length === 0) return
        const clause: CodedClause = { coded: place, codes: proposal.codes, cost }
        const clauses = [...node.clauses, clause].sort(inOrder)
        const candidate = { clauses, rows: proposal.rows, hits: proposal.hits, evidence, accuracy }
        for (const each of wanting) each.offer(candidate)
      },
    })
  })
  return looked
}

/** The conjunctions that are extended next, half by evidence and half by accuracy, with their rows. */
async function nextBeam(
  searched: SearchedRows,
  beam: readonly Node[],
  byEvidence: readonly Candidate[],
  byAccuracy: readonly Candidate[],
  turn: () => Promise<void>,
): Promise<Node[]> {
  const chosen = new Map<string, Candidate>()
  const alike = new Map<string, number>()
  let reading = 0
  const take = (candidate: Candidate | undefined): void => {
    if (candidate === undefined || chosen.has(keyOf(candidate))) return
    const attributes = candidate.clauses.map((clause) => clause.coded).join()
    const known = alike.get(attributes) ?? 0
    if (known >= EXTENDED_ALIKE) return
    const cost = candidate.rows * searched.coded.length
    if (chosen.size >= WIDTH.least && reading + cost > READ_AT_EACH_DEPTH) return
    reading += cost
    alike.set(attributes, known + 1)
    chosen.set(keyOf(candidate), candidate)
  }
  const sorted = [...byEvidence].sort((one, other) => other.evidence - one.evidence)
  for (let place = 0; place < Math.max(sorted.length, byAccuracy.length) && chosen.size < WIDTH.most; place += 1) {
    take(sorted[place])
    take(byAccuracy[place])
  }
  const parents = new Map(beam.map((node) => [keyOf(node), node]))
  const next: Node[] = []
  const room = new Uint32Array(searched.rows)
  for (const candidate of chosen.values()) {
    const added = candidate.clauses.find((clause) =>
      parents.has(keyOf({ clauses: except(candidate.clauses, clause) })),
    )
    if (added === undefined) continue
    const parent = parents.get(keyOf({ clauses: except(candidate.clauses, added) })) as Node
    const rows = rowsMeeting(searched.coded[added.coded] as CodedAttribute, added.codes, parent.rows, room)
    next.push({ clauses: candidate.clauses, rows, hits: candidate.hits })
    await turn()
  }
  return next
}

type Scores = Pick<Candidate, 'evidence' | 'accuracy'>

/** The best of many by one score, with those that came first where equal. */
class Best {
  readonly #score: (scores: Scores) => number
  #kept: Candidate[] = []
  #bar = -Infinity

  constructor(score: (scores: Scores) => number) {
    this.#score = score
  }

  wants(scores: Scores): boolean {
    return this.#score(scores) > this.#bar
  }

  offer(candidate: Candidate): void {
    this.#kept.push(candidate)
    if (this.#kept.length >= 2 * KEPT) this.#cut()
  }

  /** The best first. */
  best(): readonly Candidate[] {
    this.#cut()
    return this.#kept
  }

  #cut(): void {
    this.#kept = distinct(this.#kept)
      .sort((one, other) => this.#score(other) - this.#score(one))
      .slice(0, KEPT)
    const last = this.#kept[KEPT - 1]
    if (last !== undefined) this.#bar = this.#score(last)
  }
}

/** The same conditions are found in several orders. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [keyOf(candidate), candidate])).values()]
}

function keyOf({ clauses }: Pick<Candidate, 'clauses'>): string {
  return clauses.map(({ coded, codes }) => `${coded}:${codes.join()}`).join(';')
}

export function except(clauses: readonly CodedClause[], one: CodedClause): CodedClause[] {
  return clauses.filter((clause) => clause !== one)
}

function inOrder(one: CodedClause, other: CodedClause): number {
  return one.coded - other.coded || (one.codes[0] as number) - (other.codes[0] as number)
}

function everyRow(rows: number): Uint32Array {
  return Uint32Array.from({ length: rows }, (_, row) => row)
}

function qualityOf({ rows: all, hits: positive }: SearchedRows): Quality {
  const base = positive / all
  return {
    accuracy: (rows, hits) => (hits - rows * base) / all,
    evidence: (rows, hits) => {
      const excess = hits - rows * base
      if (excess <= 0 || rows >= all) return 0
      // The variance of the hits among so many rows drawn without putting back.
      return excess ** 2 / (2 * rows * base * (1 - base) * ((all - rows) / (all - 1)))
    },
  }
}
