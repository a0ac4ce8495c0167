import { fieldLeakage, type Leakage } from './field-leakage.ts'
import { beamSearch, type Candidate, type SearchedRows } from './search/beam-search.ts'
import { chooseCandidates } from './search/choose-candidates.ts'
import { type CodedAttribute, clauseOf, codeAttribute } from './search/coded-attribute.ts'
import { takeTurns } from './search/take-turns.ts'
import { splitUnits, type UnitSplit } from './split-units.ts'
import { type TestedRules, testRules } from './test-rules.ts'
import type { Attribute, Clause, UnitTable } from './unit-table.ts'

export interface SearchOptions {
  /** Conditions in a rule at most. */
  readonly depth: number
  /** Of the random split, where units carry no date. */
  readonly seed: number
  /** Fields that somebody confirmed as known before the outcome: not looked at for leakage. */
  readonly confirmed?: ReadonlySet<string>
  readonly signal?: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

export interface FoundPatterns extends TestedRules {
  /** Conjunctions whose quality was looked at. */
  readonly hypotheses: number
  /** Rules carried to the held-out units. */
  readonly carried: number
  readonly split: UnitSplit
  /** Attributes kept out of the search, each with the reason. */
  readonly leaking: readonly { readonly attribute: Attribute; readonly leakage: Leakage }[]
  /** Attributes that were searched. */
  readonly searched: number
}

/** Of the searched units a rule keeps at least so many, or this share of them. */
const LEAST_ROWS = { units: 12, share: 0.004 }

/**
 * What units with the outcome have in common that the others have not: subgroup discovery on one part of the accounts,
 * tested on the other (METHODS, "Patterns"). Knows nothing of the engine, so that its error rates can be measured on
 * tables made for the purpose. Gives up the processor every few milliseconds; throws when the signal is aborted.
 */
export async function searchPatterns(table: UnitTable, options: SearchOptions): Promise<FoundPatterns> {
  const turn = takeTurns(options.signal)
  const split = await splitUnits(table, options.seed, turn)
  const leaking: { attribute: Attribute; leakage: Leakage }[] = []
  const places: number[] = []
  for (const [place, attribute] of table.attributes.entries()) {
    await turn()
    const leakage = fieldLeakage(table, place, split)
    const accepted = leakage?.kind === 'suspect' && options.confirmed?.has(attribute.field) === true
    if (leakage === undefined || accepted) places.push(place)
    else leaking.push({ attribute, leakage })
  }
  const leastRows = Math.max(LEAST_ROWS.units, Math.ceil(LEAST_ROWS.share * split.searched.length))
  const rows = await codeRows(table, split.searched, places, leastRows, turn)
  const { candidates, hypotheses } = await beamSearch(rows, {
    depth: options.depth,
    leastRows,
    turn,
    progress: options.progress,
  })
  const carried = (await chooseCandidates(rows, candidates, turn)).map((candidate) => clausesOf(rows, candidate))
  const tested = await testRules(table, split.heldOut, carried, turn)
  const widest = tested.widest ?? (await shownOnly(table, split, rows, candidates, turn))
  return { ...tested, widest, hypotheses, carried: carried.length, split, leaking, searched: places.length }
}

const LOOKED_THROUGH = 50

/** Where nothing was carried, what stood out the most all the same, to be shown with its interval: no test is made of it. */
async function shownOnly(
  table: UnitTable,
  split: UnitSplit,
  rows: SearchedRows,
  candidates: readonly Candidate[],
  turn: () => Promise<void>,
): Promise<TestedRules['widest']> {
  const best = [...candidates].sort((one, other) => other.evidence - one.evidence).slice(0, LOOKED_THROUGH)
  // Of the first ones nobody may be held out.
  for (const candidate of best) {
    const { widest } = await testRules(table, split.heldOut, [clausesOf(rows, candidate)], turn)
    if (widest !== undefined) return widest
  }
  return undefined
}

/** Units with the outcome come first: one comparison of a row's place then tells what it is. */
async function codeRows(
  { outcome, attributes }: UnitTable,
  units: Uint32Array,
  places: readonly number[],
  leastRows: number,
  turn: () => Promise<void>,
): Promise<SearchedRows> {
  const positive = units.filter((unit) => outcome[unit] === 1)
  const order = new Uint32Array(units.length)
  order.set(positive)
  order.set(
    units.filter((unit) => outcome[unit] !== 1),
    positive.length,
  )
  const coded: CodedAttribute[] = []
  for (const place of places) {
    await turn()
    const one = codeAttribute(attributes[place] as Attribute, place, order, leastRows)
    if (one !== undefined) coded.push(one)
  }
  return { rows: units.length, hits: positive.length, coded }
}

function clausesOf({ coded }: SearchedRows, { clauses }: Candidate): Clause[] {
  return clauses.map((clause) => clauseOf(coded[clause.coded] as CodedAttribute, clause.codes))
}
