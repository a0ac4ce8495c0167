import { auc } from '../../statistics/index.ts'
import { codeAttribute, placeAmong } from './search/coded-attribute.ts'
import type { UnitSplit } from './split-units.ts'
import type { Attribute, UnitTable } from './unit-table.ts'

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
  const isKnown = (unit: number): boolean =>
    attribute.kind === 'category' ? attribute.codes[unit] !== 0 : !Number.isNaN(attribute.values[unit])
  const { known, only } = knownByClass(outcome, isKnown)
  if (only === undefined) return undefined
  return { kind: 'one_class', knownWith: only === 1 ? 'outcome' : 'no_outcome', known: known[only] }
}

/** Of units without (0) and with the outcome (1), how many there are and how many are known; and the class that alone is. */
export function knownByClass(
  outcome: Uint8Array,
  isKnown: (unit: number) => boolean,
): { known: [number, number]; all: [number, number]; only: 0 | 1 | undefined } {
  const known: [number, number] = [0, 0]
  const all: [number, number] = [0, 0]
  outcome.forEach((hit, unit) => {
    const side = hit === 1 ? 1 : 0
    all[side] += 1
    if (isKnown(unit)) known[side] += 1
  })
  const share = (side: 0 | 1): number => known[side] / Math.max(1, all[side])
  const alone = (side: 0 | 1, other: 0 | 1): boolean =>
    known[side] >= ONE_CLASS.least && share(other) <= ONE_CLASS.share && share(side) >= ONE_CLASS.times * share(other)
  return { known, all, only: alone(1, 0) ? 1 : alone(0, 1) ? 0 : undefined }
}

/** Scores each held-out unit with the rate that its value (or that it is missing) had among the searched ones. */
function suspect(table: UnitTable, attribute: Attribute, split: UnitSplit): Leakage | undefined {
  const codeOf = coding(attribute, split.searched)
  const areas = codeOf.map((code) => heldOutAuc(table.outcome, code, split))
  const largest = Math.max(0, ...areas)
  return largest >= SUSPECT_AUC ? { kind: 'suspect', auc: largest } : undefined
}

/** Codes of any unit, 0 where missing; of a list one for each item. */
function coding(attribute: Attribute, searched: Uint32Array): ((unit: number) => number)[] {
  if (attribute.kind === 'category') return [(unit) => attribute.codes[unit] as number]
  if (attribute.kind === 'number') {
    const coded = codeAttribute(attribute, 0, searched, 1)
    const cuts = coded?.kind === 'number' ? coded.cuts : []
    return [
      (unit) => {
        const value = attribute.values[unit] as number
        return Number.isNaN(value) ? 0 : 1 + placeAmong(cuts, value)
      },
    ]
  }
  return attribute.levels.map((_, item) => (unit: number) => {
    const end = attribute.starts[unit + 1] as number
    for (let at = attribute.starts[unit] as number; at < end; at += 1) if (attribute.items[at] === item) return 1
    return 0
  })
}

function heldOutAuc(outcome: Uint8Array, code: (unit: number) => number, split: UnitSplit): number {
  const fitted = countByCode(outcome, code, split.searched)
  const base = rateOf([...fitted.values()])
  // One more unit at the base rate: a value seen once tells little.
  const score = (value: number): number => {
    const seen = fitted.get(value) ?? { positives: 0, negatives: 0 }
    return (seen.positives + base) / (seen.positives + seen.negatives + 1)
  }
  const byScore = new Map<number, { positives: number; negatives: number }>()
  for (const [value, counts] of countByCode(outcome, code, split.heldOut)) {
    const known = byScore.get(score(value)) ?? { positives: 0, negatives: 0 }
    byScore.set(score(value), {
      positives: known.positives + counts.positives,
      negatives: known.negatives + counts.negatives,
    })
  }
  const levels = [...byScore].sort(([one], [other]) => one - other).map(([, counts]) => counts)
  return auc(levels)?.auc ?? 0
}

interface Counts {
  positives: number
  negatives: number
}

function countByCode(outcome: Uint8Array, code: (unit: number) => number, units: Uint32Array): Map<number, Counts> {
  // Codes have two bytes.
  const all = new Uint32Array(65_536)
  const positive = new Uint32Array(65_536)
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place] as number
    const value = code(unit)
    all[value] = (all[value] as number) + 1
    positive[value] = (positive[value] as number) + (outcome[unit] as number)
  }
  const counts = new Map<number, Counts>()
  all.forEach((count, value) => {
    const positives = positive[value] as number
    if (count > 0) counts.set(value, { positives, negatives: count - positives })
  })
  return counts
}

function rateOf(counts: readonly Counts[]): number {
  const positives = counts.reduce((sum, each) => sum + each.positives, 0)
  const all = counts.reduce((sum, each) => sum + each.positives + each.negatives, 0)
  return all === 0 ? 0 : positives / all
}
