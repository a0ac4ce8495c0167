import { cpus } from 'node:os'
import { ruleText } from '../src/segments/patterns/rule-text.ts'
import { countBits } from '../src/segments/patterns/search/bitset.ts'
import { searchPatterns } from '../src/segments/patterns/search-patterns.ts'
import type { Attribute, Clause, UnitTable } from '../src/segments/patterns/unit-table.ts'
import { normalDraw, type Random, seededRandom } from '../src/statistics/random.ts'

/**
 * `npx tsx bench/patterns.ts [accounts]`: the search for patterns on 100,000 accounts × 40 attributes (25 categorical of 3 to
 * 20 levels, 10 numeric, 5 yes or no), depth 3: without any signal, and with a planted rule of three conditions. Prints
 * seconds of the whole (split, leakage, search, test), the longest time that nothing else could run, memory, hypotheses. The
 * baseline in the same run says how busy and how fast the machine is: as many 32-bit words and-ed and counted as a beam of
 * 50 over bitsets would take at two depths.
 */
const ACCOUNTS = Number(process.argv[2] ?? 100_000)
const ROUNDS = 5

interface Planted {
  readonly clauses: readonly Clause[]
  readonly rate: number
}

function attributes(random: Random): Attribute[] {
  const named = (name: string) => ({ term: `account.${name}`, field: `accounts.${name}`, undated: true })
  const categorical = Array.from({ length: 25 }, (_, place): Attribute => {
    const levels = 3 + Math.floor(random() * 18)
    // Some levels are common, some rare, and three in a hundred are missing.
    const codes = Uint16Array.from({ length: ACCOUNTS }, () =>
      random() < 0.03 ? 0 : 1 + Math.floor(levels * random() ** 1.5),
    )
    return {
      kind: 'category',
      ...named(`category_${place}`),
      codes,
      levels: Array.from({ length: levels }, (_each, level) => `"v${level}"`),
    }
  })
  const numeric = Array.from({ length: 10 }, (_, place): Attribute => {
    const values = Float64Array.from({ length: ACCOUNTS }, () => Math.round(Math.exp(4 + 1.3 * normalDraw(random))))
    return { kind: 'number', ...named(`number_${place}`), values, whole: true }
  })
  const yesOrNo = Array.from({ length: 5 }, (_, place): Attribute => {
    const share = 0.1 + 0.8 * random()
    const codes = Uint16Array.from({ length: ACCOUNTS }, () => (random() < share ? 1 : 2))
    return { kind: 'category', ...named(`flag_${place}`), codes, levels: ['true', 'false'] }
  })
  return [...categorical, ...numeric, ...yesOrNo]
}

function market(seed: number, planted: Planted | undefined): UnitTable {
  const random = seededRandom(seed)
  const made = attributes(random)
  const inside = (unit: number): boolean =>
    planted?.clauses.every((clause) => {
      const attribute = made[clause.attribute]
      if (clause.kind === 'values' && attribute?.kind === 'category')
        return clause.codes.includes(attribute.codes[unit] ?? 0)
      if (clause.kind === 'range' && attribute?.kind === 'number') return (attribute.values[unit] ?? 0) >= clause.from
      return false
    }) === true
  return {
    outcome: Uint8Array.from({ length: ACCOUNTS }, (_, unit) =>
      random() < (inside(unit) ? (planted?.rate ?? 0) : 0.2) ? 1 : 0,
    ),
    account: Uint32Array.from({ length: ACCOUNTS }, (_, unit) => unit),
    moment: Float64Array.from({ length: ACCOUNTS }, (_, unit) => unit * 60_000),
    attributes: made,
  }
}

/** A level, a quartile and a yes: about 3% of the accounts, whose rate is twice that of the others. */
const THREE: Planted = {
  clauses: [
    { kind: 'values', attribute: 0, codes: [1] },
    { kind: 'range', attribute: 25, from: Math.round(Math.exp(4 + 1.3 * 0.6745)), to: Infinity },
    { kind: 'values', attribute: 36, codes: [1] },
  ],
  rate: 0.4,
}

function baseline(): number {
  const words = new Uint32Array(Math.ceil((0.7 * ACCOUNTS) / 32)).fill(0x5a5a5a5a)
  const began = performance.now()
  let bits = 0
  for (let round = 0; round < 2 * 50 * 600; round += 1) bits += countBits(words)
  return bits > 0 ? (performance.now() - began) / 1000 : 0
}

async function measure(title: string, table: UnitTable): Promise<void> {
  const times: { wall: number; cpu: number; blocked: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    let [last, blocked] = [performance.now(), 0]
    const clock = setInterval(() => {
      blocked = Math.max(blocked, performance.now() - last)
      last = performance.now()
    }, 1)
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    const found = await searchPatterns(table, { depth: 3, seed: 1 })
    const wall = (performance.now() - began) / 1000
    const { user } = process.cpuUsage(cpu)
    clearInterval(clock)
    times.push({ wall, cpu: user / 1e6, blocked })
    if (round > 0) continue
    console.log(
      `\n${title}: ${found.hypotheses.toLocaleString('en-US')} hypotheses, ${found.carried} carried, ${found.offered.length} offered, ${found.repeated} that repeat them`,
    )
    for (const { clauses, sums, q } of found.offered) {
      console.log(`  ${ruleText(table.attributes, clauses)}: ${sums.hits} of ${sums.size}, q ${q.toExponential(1)}`)
    }
  }
  const median = (of: (time: (typeof times)[number]) => number): number =>
    [...times].map(of).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0
  console.log(
    `  ${median(({ wall }) => wall).toFixed(2)} s (median of ${ROUNDS}; processor ${median(({ cpu }) => cpu).toFixed(2)} s), best ${Math.min(...times.map(({ wall }) => wall)).toFixed(2)} s; nothing else could run for ${median(({ blocked }) => blocked).toFixed(0)} ms at most; ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
}

console.log(
  `${ACCOUNTS.toLocaleString('en-US')} accounts × 40 attributes, depth 3, node ${process.version}, ${cpus().length} cores`,
)
console.log(`Baseline, 60,000 bitsets counted: ${baseline().toFixed(2)} s`)
await measure('Without signal', market(1, undefined))
await measure(`Planted: ${ruleText(market(1, undefined).attributes, THREE.clauses)}`, market(1, THREE))
