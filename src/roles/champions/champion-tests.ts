/** The three tests of a champion (METHODS, "Champion lift"). */
export const CHAMPION_TESTS = ['power', 'sells', 'stake'] as const
export type ChampionTest = (typeof CHAMPION_TESTS)[number]

export const TEST_WORDS: Readonly<Record<ChampionTest, string>> = {
  power: 'has power or influence',
  sells: 'sells for us when we are not in the room',
  stake: 'has a personal stake',
}

/** Something a person did, as somebody saw it. */
export interface ChampionAct {
  readonly id: number
  readonly test: ChampionTest
  readonly act: string
  /** It cost them something: time, standing, money. Kind words are free. */
  readonly costly: boolean
  /** `2026-03-31`. */
  readonly day: string
  readonly by: string
}

export interface TestedPerson {
  readonly tests: readonly {
    readonly test: ChampionTest
    readonly met: boolean
    readonly acts: readonly ChampionAct[]
  }[]
  readonly costly: boolean
  /** A champion meets all three, with at least one costly act; whoever meets less is a coach; of whom nothing is noted, nothing is told. */
  readonly verdict: 'champion' | 'coach' | 'not tested'
  /** What is wanting to be a champion, in words. */
  readonly wanting: readonly string[]
}

export function testPerson(acts: readonly ChampionAct[]): TestedPerson {
  const tests = CHAMPION_TESTS.map((test) => {
    const own = acts.filter((each) => each.test === test)
    return { test, met: own.length > 0, acts: own }
  })
  const costly = acts.some((each) => each.costly)
  const wanting = [
    ...tests.filter(({ met }) => !met).map(({ test }) => `an act that shows: ${TEST_WORDS[test]}`),
    ...(costly ? [] : ['an act that cost them something']),
  ]
  const verdict = acts.length === 0 ? 'not tested' : wanting.length === 0 ? 'champion' : 'coach'
  return { tests, costly, verdict, wanting }
}
