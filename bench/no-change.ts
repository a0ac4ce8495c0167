import { seededRandom } from '../src/statistics/random.ts'
import { judgeMarket } from './no-change/judge-market.ts'
import { makeMarket, type Planted, type Shape } from './no-change/made-market.ts'

/**
 * How often a change is told where nothing changed, and how often one is found that is there. Fresh seeds each run, printed;
 * a seed as second argument repeats a run: `npx tsx bench/no-change.ts [markets] [seed]`.
 */
const markets = Number(process.argv[2] ?? 400)
const seed = process.argv[3] ?? `${Date.now()}`
/** At most 5 in 100 are meant; so many markets may have one by the luck of the seed. */
const ALLOWED = 0.05 + 2.33 * Math.sqrt((0.05 * 0.95) / markets)

const plain = {
  companies: 800,
  purchases: 0.6,
  deals: 0.3,
  touches: 0.8,
  unequal: 1,
  bursts: 0.3,
  amounts: 1,
  churn: 0.2,
  loyal: 0.3,
  segments: 8,
  values: 8,
}

const SHAPES: readonly Shape[] = [
  { ...plain, name: 'companies buy a little unequally' },
  { ...plain, name: 'everybody alike', unequal: 0, bursts: 0, amounts: 0.3, loyal: 0 },
  { ...plain, name: 'a few buy nearly all', unequal: 2.2, amounts: 1.5 },
  { ...plain, name: 'bursts from quarter to quarter', bursts: 1.2, unequal: 1.5 },
  { ...plain, name: 'small market', companies: 120 },
  { ...plain, name: 'few companies, many rows', companies: 60, purchases: 12, deals: 3, touches: 10, unequal: 1.5 },
  { ...plain, name: 'everybody keeps to their own', loyal: 0.9, deals: 1, unequal: 1.5 },
  { ...plain, name: 'customers come and go', churn: 0.7, unequal: 1.5 },
  { ...plain, name: 'many segments and values', segments: 40, values: 16, companies: 1500 },
  { ...plain, name: 'rare deals', deals: 0.05, purchases: 0.1, companies: 2500 },
]

withoutChange()
withChange()

function withoutChange(): void {
  console.log(`${markets} markets in which nothing changed, seed "${seed}"`)
  const counts = new Map<string, { of: number; any: number; findings: number; tested: number; ms: number }>()
  for (let market = 0; market < markets; market += 1) {
    const shape = SHAPES[market % SHAPES.length] as Shape
    const made = makeMarket(seededRandom(`${seed} ${market}`), shape)
    const started = performance.now()
    const { findings, tested } = judgeMarket(made)
    const known = counts.get(shape.name) ?? { of: 0, any: 0, findings: 0, tested: 0, ms: 0 }
    counts.set(shape.name, {
      of: known.of + 1,
      any: known.any + Number(findings.length > 0),
      findings: known.findings + findings.length,
      tested: known.tested + tested,
      ms: known.ms + performance.now() - started,
    })
    if (process.argv[4] === 'show')
      for (const { about, name, what, p, q } of findings) console.log('   ', shape.name, about, name, what, p, q)
  }
  for (const [name, { of, any, findings, tested, ms }] of counts) {
    console.log(
      `  ${name.padEnd(34)} something told in ${any} of ${of} (${findings} changes); ${Math.round(tested / of)} tested, ${Math.round(ms / of)} ms`,
    )
  }
  const any = [...counts.values()].reduce((sum, each) => sum + each.any, 0)
  const most = Math.floor(ALLOWED * markets)
  console.log(`something told: ${any} of ${markets} (must be at most ${most})`)
  if (any > most) process.exitCode = 1
}

function withChange(): void {
  console.log('markets in which one thing changed')
  const rounds = Math.max(1, Math.round(markets / 10))
  const plantings: readonly (readonly [string, Planted, (told: { about: string; name: string }) => boolean])[] = [
    [
      'a segment does 1.8 times as much',
      { segment: 1.8 },
      ({ about, name }) => about === 'segment' && name === 'segment 0',
    ],
    [
      'companies with a technology open and buy 1.8 times as much',
      { technology: 1.8 },
      ({ about, name }) => about === 'technology' && name === 'technology 0',
    ],
    [
      'a reason is given 20 points more',
      { reason: 0.2 },
      ({ about, name }) => about === 'reason lost' && name === 'reason lost 0',
    ],
  ]
  for (const companies of [400, 1500, 4000]) {
    for (const [words, planted, isIt] of plantings) {
      let found = 0
      for (let market = 0; market < rounds; market += 1) {
        const shape: Shape = { ...plain, name: 'planted', companies }
        const made = makeMarket(seededRandom(`${seed} ${words} ${companies} ${market}`), shape, planted)
        found += Number(judgeMarket(made).findings.some(isIt))
      }
      console.log(`  ${companies} companies, ${words}: told in ${found} of ${rounds}`)
    }
  }
}
