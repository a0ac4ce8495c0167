import { ruleCover } from '../src/segments/patterns/clause-cover.ts'
import { jaccard } from '../src/segments/patterns/search/bitset.ts'
import { searchPatterns } from '../src/segments/patterns/search-patterns.ts'
import type { Clause, UnitTable } from '../src/segments/patterns/unit-table.ts'
import { seededRandom } from '../src/statistics/random.ts'
import { makeMarket, type Planted, type Shape } from './no-signal/made-market.ts'

/**
 * How often the pattern search finds something where there is nothing, and how often it finds what is there. Fresh seeds each
 * run, printed; a seed as second argument repeats a run: `npx tsx bench/no-signal.ts [markets] [seed]`.
 */
const markets = Number(process.argv[2] ?? 200)
const seed = process.argv[3] ?? `${Date.now()}`
const ALLOWED = 0.09

const plain = {
  accounts: 1500,
  deals: 1,
  accountEffect: 0,
  rate: 0.25,
  missing: 0.1,
  correlated: 0,
  dated: true,
  drift: 0,
  attributes: { categories: 8, numbers: 5, booleans: 3, lists: 1 },
}

const SHAPES: readonly Shape[] = [
  { ...plain, name: 'one deal an account' },
  { ...plain, name: 'undated', dated: false },
  { ...plain, name: 'small', accounts: 250, rate: 0.4 },
  { ...plain, name: 'rare outcome', accounts: 3000, rate: 0.04 },
  { ...plain, name: 'common outcome', rate: 0.75 },
  { ...plain, name: 'often missing, correlated', missing: 0.35, correlated: 0.8 },
  { ...plain, name: 'several deals', accounts: 500, deals: 4 },
  { ...plain, name: 'several deals, accounts differ', accounts: 500, deals: 4, accountEffect: 1.5 },
  {
    ...plain,
    name: 'many deals, accounts differ much, undated',
    accounts: 150,
    deals: 12,
    accountEffect: 2.5,
    dated: false,
  },
  { ...plain, name: 'rate drifts, correlated', correlated: 0.6, drift: 2, accounts: 800, deals: 2, accountEffect: 1 },
]

await falseFinds()
await power()

async function falseFinds(): Promise<void> {
  console.log(`${markets} markets without any signal, seed "${seed}"`)
  const none = new Map<string, { none: number; of: number; seconds: number; hypotheses: number; carried: number }>()
  for (let market = 0; market < markets; market += 1) {
    const shape = SHAPES[market % SHAPES.length] as Shape
    const { table } = makeMarket(seededRandom(`${seed} ${market}`), shape, 0, 0)
    const started = performance.now()
    const found = await searchPatterns(table, { depth: 3, seed: market })
    const known = none.get(shape.name) ?? { none: 0, of: 0, seconds: 0, hypotheses: 0, carried: 0 }
    none.set(shape.name, {
      none: known.none + Number(found.offered.length === 0),
      of: known.of + 1,
      seconds: known.seconds + (performance.now() - started) / 1000,
      hypotheses: known.hypotheses + found.hypotheses,
      carried: known.carried + found.carried,
    })
  }
  const all = [...none.values()].reduce((sum, each) => sum + each.none, 0)
  for (const [name, { none: without, of, seconds, hypotheses, carried }] of none) {
    console.log(
      `  ${name.padEnd(44)} none in ${without} of ${of}, ${(seconds / of).toFixed(2)} s, ${Math.round(hypotheses / of).toLocaleString('en-US')} hypotheses, ${(carried / of).toFixed(1)} tested`,
    )
  }
  const least = Math.ceil((1 - ALLOWED) * markets)
  console.log(`no pattern found: ${all} of ${markets} (must be at least ${least})`)
  if (all < least) process.exitCode = 1
}

/** Log-odds 1.4 are, from a rate of .2, one of .5. */
async function power(): Promise<void> {
  console.log('markets with one planted rule (rate .2, within it .5)')
  const rounds = Math.max(1, Math.round(markets / 10))
  for (const clauses of [2, 3]) {
    for (const [deals, accounts, accountEffect] of [
      [1, 1000, 0],
      [1, 3000, 0],
      [4, 800, 1],
    ] as const) {
      const shape: Shape = { ...plain, name: 'planted', rate: 0.2, accounts, deals, accountEffect, missing: 0.05 }
      const seen = { any: 0, found: 0, first: 0, alike: 0, others: 0 }
      for (let market = 0; market < rounds; market += 1) {
        const made = makeMarket(seededRandom(`${seed} ${clauses} ${accounts} ${market}`), shape, clauses, 1.4)
        const { offered } = await searchPatterns(made.table, { depth: 3, seed: market })
        const planted = made.planted as Planted
        const place = offered.findIndex((rule) => sameAttributes(rule.clauses, planted))
        const first = offered[0]
        seen.any += Number(first !== undefined)
        seen.found += Number(place >= 0)
        seen.first += Number(place === 0)
        seen.alike += first === undefined ? 0 : likeness(made.table, first.clauses, planted)
        seen.others += offered.filter(
          ({ clauses: own }) => !own.some(({ attribute }) => planted.attributes.includes(attribute)),
        ).length
      }
      console.log(
        `  ${clauses} conditions, ${accounts} accounts, ${deals} deals each: something found in ${seen.any} of ${rounds}, exactly its attributes in ${seen.found}, first in ${seen.first}; the first shares ${(seen.alike / Math.max(1, seen.any)).toFixed(2)} of its units with it (Jaccard); ${seen.others} rules of other attributes only`,
      )
    }
  }
}

function sameAttributes(clauses: readonly Clause[], { attributes }: Planted): boolean {
  const asked = new Set(clauses.map(({ attribute }) => attribute))
  return asked.size === attributes.length && attributes.every((attribute) => asked.has(attribute))
}

function likeness(table: UnitTable, clauses: readonly Clause[], planted: Planted): number {
  const units = Uint32Array.from(table.outcome.keys())
  const truth = ruleCover(table, units, [])
  for (const unit of units)
    if (!planted.meets(unit)) truth[unit >>> 5] = (truth[unit >>> 5] as number) & ~(1 << (unit & 31))
  return jaccard(ruleCover(table, units, clauses), truth)
}
