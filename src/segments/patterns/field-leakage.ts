import { auc } from '../../statistics/index.ts'
import { cutsFor } from './search/coded-attribute.ts'
import { codesBetween } from './search/codes-between.ts'
import type { UnitSplit } from './split-units.ts'
import type { Attribute, ListAttribute, UnitTable } from './unit-table.ts'

/** Why an attribute is kept out of the search. */
export type Leakage =
  /** It is known for units with the outcome only, or without it only. */
  | { readonly kind: 'one_class'; readonly knownWith: 'outcome' | 'no_outcome'; readonly known: number }
  /** It tells the outcome of units it was not fitted to suspiciously well. */
  | { readonly kind: 'suspect'; readonly auc: number }

/** METHODS, "Leakage". */
export const SUSPECT_AUC = 0.75
/** Known so often in one class and, of as many, so rarely in the other, that it was filled in because of the outcome. */
const ONE_CLASS = { least: 10, share: 0.005, times: 20 }

/** What makes an attribute doubtful; undefined where nothing does. Whether it is dated is not asked here. */
export function fieldLeakage(table: UnitTable, place: number, split: UnitSplit): Leakage | undefined {
  const attribute = table.attributes[place] as Attribute
  return oneClass(table, attribute) ?? (attribute.undated ? suspect(table, attribute, split) : undefined)
}

function oneClass({ outcome }: UnitTable, attribute: Attribute): Leakage | undefined {
  // A list is never missing, and neither is a count.
  if (attribute.kind === 'list') return undefined
  const { known, only } = knownByClass(outcome, knows(attribute))
  if (only === undefined) return undefined
  return { kind: 'one_class', knownWith: only === 1 ? 'outcome' : 'no_outcome', known: known[only] }
}

/** A function for each kind: one for both is asked a million times and several times slower. */
function knows(attribute: Exclude<Attribute, ListAttribute>): (unit: number) => boolean {
  if (attribute.kind === 'category') {
    const { codes } = attribute
    return (unit) => codes[unit] !== 0
  }
  const { values } = attribute
  return (unit) => !Number.isNaN(values[unit])
}

/** Of units without (0) and with the outcome (1), how many there are and how many are known; and the class that alone is. */
export function knownByClass(
  outcome: Uint8Array,
  isKnown: (unit: number) => boolean,
): { known: [number, number]; all: [number, number]; only: 0 | 1 | undefined } {
  let [hits, known, knownHits] = [0, 0, 0]
  for (let unit = 0; unit < outcome.length; unit += 1) {
    const hit = outcome[unit] as number
    const isOne = isKnown(unit) ? 1 : 0
    hits += hit
    known += isOne
    knownHits += isOne & hit
  }
  const of: { known: [number, number]; all: [number, number] } = {
    known: [known - knownHits, knownHits],
    all: [outcome.length - hits, hits],
  }
  const share = (side: 0 | 1): number => of.known[side] / Math.max(1, of.all[side])
  const alone = (side: 0 | 1, other: 0 | 1): boolean =>
    of.known[side] >= ONE_CLASS.least &&
    share(other) <= ONE_CLASS.share &&
    share(side) >= ONE_CLASS.times * share(other)
  return { ...of, only: alone(1, 0) ? 1 : alone(0, 1) ? 0 : undefined }
}

/** Scores each held-out unit with the rate that its value (or that it is missing) had among the searched ones. */
function suspect(table: UnitTable, attribute: Attribute, split: UnitSplit): Leakage | undefined {
  const { outcome } = table
  const sides = [split.searched, split.heldOut] as const
  let largest = 0
  if (attribute.kind === 'list') {
    const [all, some] = [
      sides.map((units) => countAll(outcome, units)),
      sides.map((units) => countItems(outcome, attribute, units)),
    ]
    for (let item = 0; item < attribute.levels.length; item += 1) {
      const [fitted, heldOut] = some.map((counts, side) => withoutAndWith(counts, item, all[side] as Counts)) as [
        Counts,
        Counts,
      ]
      largest = Math.max(largest, heldOutAuc(fitted, heldOut))
    }
  } else {
    const { codes, size } = codesOf(attribute, split.searched)
    const [fitted, heldOut] = sides.map((units) => countCodes(outcome, codes, size, units)) as [Counts, Counts]
    largest = heldOutAuc(fitted, heldOut)
  }
  return largest >= SUSPECT_AUC ? { kind: 'suspect', auc: largest } : undefined
}

/** Codes of every unit, 0 where missing. */
function codesOf(
  attribute: Exclude<Attribute, ListAttribute>,
  searched: Uint32Array,
): { codes: Uint8Array | Uint16Array; size: number } {
  if (attribute.kind === 'category') return { codes: attribute.codes, size: attribute.levels.length + 1 }
  const cuts = cutsFor(attribute, searched)
  return { codes: codesBetween(cuts, attribute.values), size: cuts.length + 2 }
}

/** Of each code two: units without the outcome, and with it. */
type Counts = Uint32Array

function countCodes(outcome: Uint8Array, codes: Uint8Array | Uint16Array, size: number, units: Uint32Array): Counts {
  const counts = new Uint32Array(2 * size)
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place] as number
    const own = 2 * (codes[unit] as number) + (outcome[unit] as number)
    counts[own] = (counts[own] as number) + 1
  }
  return counts
}

function countAll(outcome: Uint8Array, units: Uint32Array): Counts {
  let hits = 0
  for (let place = 0; place < units.length; place += 1) hits += outcome[units[place] as number] as number
  return Uint32Array.of(units.length - hits, hits)
}

/** By item: a unit has each item once at most. */
function countItems(outcome: Uint8Array, { starts, items, levels }: ListAttribute, units: Uint32Array): Counts {
  const counts = new Uint32Array(2 * levels.length)
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place] as number
    const hit = outcome[unit] as number
    const end = starts[unit + 1] as number
    for (let at = starts[unit] as number; at < end; at += 1) {
      const own = 2 * (items[at] as number) + hit
      counts[own] = (counts[own] as number) + 1
    }
  }
  return counts
}

/** An item as two codes: 0 for the units without it, 1 for those with it. */
function withoutAndWith(counts: Counts, item: number, all: Counts): Counts {
  const [missed, reached] = [counts[2 * item] as number, counts[2 * item + 1] as number]
  return Uint32Array.of((all[0] as number) - missed, (all[1] as number) - reached, missed, reached)
}

function heldOutAuc(fitted: Counts, heldOut: Counts): number {
  const base = baseRate(fitted)
  const byScore = new Map<number, { positives: number; negatives: number }>()
  for (let at = 0; at < heldOut.length; at += 2) {
    const [negatives, positives] = [heldOut[at] as number, heldOut[at + 1] as number]
    if (negatives + positives === 0) continue
    const [missed, reached] = [fitted[at] as number, fitted[at + 1] as number]
    // One more unit at the base rate: a value seen once tells little.
    const score = (reached + base) / (reached + missed + 1)
    const known = byScore.get(score) ?? { positives: 0, negatives: 0 }
    byScore.set(score, { positives: known.positives + positives, negatives: known.negatives + negatives })
  }
  const levels = [...byScore].sort(([one], [other]) => one - other).map(([, counts]) => counts)
  return auc(levels)?.auc ?? 0
}

function baseRate(counts: Counts): number {
  let [all, hits] = [0, 0]
  counts.forEach((count, at) => {
    all += count
    hits += at % 2 === 1 ? count : 0
  })
  return all === 0 ? 0 : hits / all
}
