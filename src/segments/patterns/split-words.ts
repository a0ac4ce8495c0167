import type { UnitSplit } from './split-units.ts'
import type { UnitTable } from './unit-table.ts'

/** The split as people read it, with what stands on each side. */
export function splitWords(table: UnitTable, split: UnitSplit, unit: 'deal' | 'account') {
  const side = (units: Uint32Array) => {
    const moments = [...units].map((each) => table.moment[each] as number).filter((at) => !Number.isNaN(at))
    return {
      n: units.length,
      accounts: new Set([...units].map((each) => table.account[each])).size,
      hits: units.reduce((sum, each) => sum + (table.outcome[each] as number), 0),
      from: day(least(moments, Math.min)),
      to: day(least(moments, Math.max)),
    }
  }
  const [searched, heldOut] = [side(split.searched), side(split.heldOut)]
  return {
    by: split.by,
    words: words(split, unit),
    seed: split.by === 'random' ? split.seed : null,
    searched,
    heldOut,
  }
}

function words({ by, from, seed }: UnitSplit, unit: 'deal' | 'account'): string {
  if (by === 'random') {
    return `Nothing dates these companies, so three in ten, drawn by lot (seed ${seed}), were held out. A pattern that holds only for a time cannot be told from one that lasts.`
  }
  const began = unit === 'deal' ? 'whose first deal came' : 'that came'
  return `Searched in the companies ${began} before ${day(from)}, tested on those ${began} later: no company is on both sides.`
}

function least(numbers: readonly number[], of: (one: number, other: number) => number): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((one, other) => of(one, other))
}

function day(at: number | undefined): string | null {
  return at === undefined || !Number.isFinite(at) ? null : new Date(at).toISOString().slice(0, 10)
}
