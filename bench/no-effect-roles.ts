import { findLift } from '../src/roles/champions/find-lift.ts'
import { findInitiator } from '../src/roles/origins/find-initiator.ts'
import { seededRandom } from '../src/statistics/random.ts'
import { inDays, makeMarket, type Shape } from './no-effect-roles/made-market.ts'
import { isToldAlike } from './no-effect-roles/through-engine.ts'
import { LANDMARK, toldDeals } from './no-effect-roles/told-deals.ts'

/**
 * How often an initiator or a champion is claimed in markets whose roles mean nothing, and how often the right one is named
 * where there is one. Fresh seeds each run, printed; a seed as second argument repeats a run:
 * `npx tsx bench/no-effect-roles.ts [markets] [seed]`.
 */
const markets = Number(process.argv[2] ?? 200)
const seed = process.argv[3] ?? `${Date.now()}`
const ALLOWED = 0.09

const plain = {
  accounts: 300,
  deals: 1,
  accountEffect: 0,
  rate: 0.3,
  roles: 10,
  liveliness: 0.5,
  newcomers: 0,
  lossesClose: 1,
  sizeEffect: 0,
  warmth: 0,
}

const SHAPES: readonly Shape[] = [
  { ...plain, name: 'one deal an account' },
  { ...plain, name: 'just over 100 deals', accounts: 130, roles: 6 },
  { ...plain, name: 'many deals, fifteen roles', accounts: 900, roles: 15 },
  { ...plain, name: 'several deals, accounts differ', accounts: 150, deals: 3, accountEffect: 1.5, liveliness: 1 },
  {
    ...plain,
    name: 'few accounts with many deals',
    accounts: 60,
    deals: 6,
    accountEffect: 1,
    liveliness: 1.5,
    roles: 6,
  },
  { ...plain, name: 'losses close early', accounts: 500, lossesClose: 4 },
  { ...plain, name: 'newcomers touch first', accounts: 400, newcomers: 0.4 },
  { ...plain, name: 'rare wins', accounts: 600, rate: 0.08 },
  { ...plain, name: 'big companies win more', accounts: 500, sizeEffect: 1.2 },
  { ...plain, name: 'warm companies win far more', accounts: 800, warmth: 1 },
]

withoutEffect()
withEffect()
await throughEngine()

function withoutEffect(): void {
  console.log(`${markets} markets whose roles mean nothing, seed "${seed}"`)
  const counts = new Map<
    string,
    { of: number; initiator: number; champion: number; any: number; untold: number; ms: number }
  >()
  for (let market = 0; market < markets; market += 1) {
    const shape = SHAPES[market % SHAPES.length] as Shape
    const { begun, closed } = toldDeals(makeMarket(seededRandom(`${seed} ${market}`), shape))
    const started = performance.now()
    const initiator = findInitiator(begun, market)
    const champion = findLift(closed, LANDMARK)
    const known = counts.get(shape.name) ?? { of: 0, initiator: 0, champion: 0, any: 0, untold: 0, ms: 0 }
    const claims = [initiator.verdict === 'found', champion.verdict === 'found'] as const
    counts.set(shape.name, {
      of: known.of + 1,
      initiator: known.initiator + Number(claims[0]),
      champion: known.champion + Number(claims[1]),
      any: known.any + Number(claims[0] || claims[1]),
      untold: known.untold + Number([initiator, champion].some(({ verdict }) => verdict === 'too few to tell')),
      ms: known.ms + performance.now() - started,
    })
  }
  for (const [name, { of, initiator, champion, untold, ms }] of counts) {
    console.log(
      `  ${name.padEnd(34)} of ${of}: initiator ${initiator}, champion ${champion}, too few to tell ${untold}; ${Math.round(ms / of)} ms`,
    )
  }
  const any = [...counts.values()].reduce((sum, each) => sum + each.any, 0)
  const most = Math.floor(ALLOWED * markets)
  console.log(`an initiator or a champion claimed: ${any} of ${markets} (must be at most ${most})`)
  if (any > most) process.exitCode = 1
}

/** The first role begins purchases three times as often as others, or adds 1.2 to the log-odds (from a rate of .3 to .59). */
function withEffect(): void {
  console.log('markets in which one role begins purchases, or wins them')
  const rounds = Math.max(1, Math.round(markets / 10))
  for (const accounts of [150, 400, 1000]) {
    const seen = { initiator: 0, otherInitiator: 0, champion: 0, otherChampion: 0 }
    for (let market = 0; market < rounds; market += 1) {
      const shape: Shape = { ...plain, name: 'planted', accounts, deals: 1.6, accountEffect: 0.5 }
      const random = seededRandom(`${seed} planted ${accounts} ${market}`)
      const { begun, closed } = toldDeals(makeMarket(random, shape, { starts: 3, wins: 1.2 }))
      const initiator = findInitiator(begun, market).initiator
      const champion = findLift(closed, LANDMARK).champion
      seen.initiator += Number(initiator?.role === 'creative manager')
      seen.otherInitiator += Number(initiator !== null && initiator.role !== 'creative manager')
      seen.champion += Number(champion?.role === 'creative manager')
      seen.otherChampion += Number(champion !== undefined && champion.role !== 'creative manager')
    }
    console.log(
      `  ${accounts} accounts: initiator found in ${seen.initiator} of ${rounds} (another in ${seen.otherInitiator}), champion in ${seen.champion} (another in ${seen.otherChampion})`,
    )
  }
}

/** Two of the markets as files through the engine: what is told there has to be what was told above. */
async function throughEngine(): Promise<void> {
  for (const shape of SHAPES.filter(({ name }) => /several|newcomers/u.test(name))) {
    const made = inDays(makeMarket(seededRandom(`${seed} engine`), shape))
    const alike = await isToldAlike(made)
    console.log(
      `through the engine, ${shape.name}: beginnings ${alike.begun ? 'alike' : 'NOT ALIKE'}, lift ${alike.closed ? 'alike' : 'NOT ALIKE'}`,
    )
    if (!alike.begun || !alike.closed) process.exitCode = 1
  }
}
