import {
  type NoRelativeWeights,
  type RelativeWeights,
  relativeWeights,
  resampledLimits,
  seededRandom,
  spearman,
} from '../../statistics/index.ts'

/** People, one place each: what they say matters, how they rate it, and the outcome. NaN: they did not answer. */
export interface SayDoUnits {
  /** A column an item: how much it matters to them, in their words. */
  readonly stated: readonly Float64Array[]
  /** In the same order: how they rate what they got. */
  readonly rated: readonly Float64Array[]
  /** 1 or 0 for yes and no; else a number. */
  readonly outcome: Float64Array
}

export interface SayDoItem {
  /** Mean of what people say. */
  readonly stated: number
  /** People whose answer is in the mean. */
  readonly answered: number
  /** Part of what all ratings explain of the outcome, 0 to 1; `sign` says whether it goes with more or less of it. */
  readonly derived: number
  readonly sign: -1 | 0 | 1
  /** z(stated) − z(derived): above 0, people say it matters more than it goes with the outcome. In standard deviations. */
  readonly gap: number
  readonly lo95: number | null
  readonly hi95: number | null
}

export interface SayDoGap {
  readonly kind: 'linear' | 'logistic'
  /** People who rated every item and have the outcome. */
  readonly n: number
  /** Of a yes-or-no outcome, how many of the rarer answer. */
  readonly rarer: number | null
  /** Share of the outcome that all ratings explain together. */
  readonly explained: number
  /** Spearman's ρ between what is said and what is derived, over the items, with 95% limits from drawing people. */
  readonly rho: number | null
  readonly rhoLo95: number | null
  readonly rhoHi95: number | null
  readonly items: readonly SayDoItem[]
}

export interface NoSayDo {
  readonly reason:
    | 'too few items'
    | 'too few people'
    | 'too few events'
    | 'outcome always the same'
    | 'not computable'
  readonly needs: number | null
  readonly has: number | null
  /** Of `not computable`: why. */
  readonly because?: NoRelativeWeights['reason']
}

/** Fewer have too few orders: three items stand in the same order once in six by chance. */
export const FEWEST_ITEMS = 4
/** People an item; of a yes-or-no outcome people with the rarer answer (P. Peduzzi et al., J Clin Epidemiol 49 (1996) 1373). */
export const EVENTS_PER_ITEM = 10
/** More are drawn down to so many by lot, so that the limits are found in seconds. */
const MOST_PEOPLE = 1000

/**
 * What people say matters against what goes with the outcome: stated importance is the mean of what they say, derived
 * importance the relative weight (Johnson 2000; for yes and no the logistic version) of their ratings, with the sign of its
 * correlation: a weight that goes with less of the outcome stands below none. Both are put on one scale by taking z over the
 * items. All limits from drawing people with replacement, with everything computed anew. An association, never a cause.
 */
export function sayDoGap(units: SayDoUnits, seed: number | string): SayDoGap | NoSayDo {
  const items = units.rated.length
  if (items < FEWEST_ITEMS) return { reason: 'too few items', needs: FEWEST_ITEMS, has: items }
  const chosen = chosenPeople(units, seed)
  const complete = chosen.filter((person) => isComplete(units, person))
  const outcomes = complete.map((person) => units.outcome[person] as number)
  if (complete.length < items * EVENTS_PER_ITEM) {
    return { reason: 'too few people', needs: items * EVENTS_PER_ITEM, has: complete.length }
  }
  const kind = outcomes.every((each) => each === 0 || each === 1) ? 'logistic' : 'linear'
  const yes = outcomes.filter((each) => each === 1).length
  const rarer = Math.min(yes, outcomes.length - yes)
  if (kind === 'logistic' && rarer === 0) return { reason: 'outcome always the same', needs: null, has: null }
  if (kind === 'logistic' && rarer < items * EVENTS_PER_ITEM) {
    return { reason: 'too few events', needs: items * EVENTS_PER_ITEM, has: rarer }
  }
  const whole = figuresOf(units, Int32Array.from(chosen), kind)
  if ('reason' in whole) return { reason: 'not computable', needs: null, has: null, because: whole.reason }
  const limits = resampledLimits(
    chosen.length,
    (drawn) => {
      const found = figuresOf(
        units,
        drawn.map((place) => chosen[place] as number),
        kind,
      )
      return 'reason' in found ? undefined : [found.rho ?? Number.NaN, ...found.gaps]
    },
    seededRandom(seed),
  )
  return {
    kind,
    n: complete.length,
    rarer: kind === 'logistic' ? rarer : null,
    explained: whole.weights.explained,
    rho: whole.rho ?? null,
    rhoLo95: limits[0]?.low ?? null,
    rhoHi95: limits[0]?.high ?? null,
    items: whole.weights.weights.map(({ share, sign }, item) => ({
      ...(whole.stated[item] as { stated: number; answered: number }),
      derived: share,
      sign,
      gap: whole.gaps[item] as number,
      lo95: limits[item + 1]?.low ?? null,
      hi95: limits[item + 1]?.high ?? null,
    })),
  }
}

/** Everybody who answered any of it; of many, some by lot. */
function chosenPeople({ stated, outcome }: SayDoUnits, seed: number | string): readonly number[] {
  const people = Array.from(outcome, (_, person) => person).filter(
    (person) => !Number.isNaN(outcome[person]) || stated.some((column) => !Number.isNaN(column[person])),
  )
  if (people.length <= MOST_PEOPLE) return people
  const random = seededRandom(`${seed} people`)
  for (let place = 0; place < MOST_PEOPLE; place += 1) {
    const other = place + Math.floor(random() * (people.length - place))
    const [one, two] = [people[place] as number, people[other] as number]
    people[place] = two
    people[other] = one
  }
  return people.slice(0, MOST_PEOPLE)
}

function isComplete({ rated, outcome }: SayDoUnits, person: number): boolean {
  return !Number.isNaN(outcome[person]) && rated.every((column) => !Number.isNaN(column[person]))
}

interface Figures {
  readonly stated: readonly { readonly stated: number; readonly answered: number }[]
  readonly weights: RelativeWeights
  readonly gaps: readonly number[]
  readonly rho: number | undefined
}

function figuresOf(units: SayDoUnits, people: Int32Array, kind: 'linear' | 'logistic'): Figures | NoRelativeWeights {
  const complete = people.filter((person) => isComplete(units, person))
  const of = (column: Float64Array) => Float64Array.from(complete, (person) => column[person] as number)
  const weights = relativeWeights({ outcome: of(units.outcome), columns: units.rated.map(of) }, kind)
  if ('reason' in weights) return weights
  const stated = units.stated.map((column) => meanOf(column, people))
  const said = stated.map((each) => each.stated)
  const derived = weights.weights.map(({ signed }) => signed)
  const [one, other] = [zScores(said), zScores(derived)]
  return { stated, weights, gaps: one.map((z, item) => z - (other[item] as number)), rho: spearman(said, derived) }
}

function meanOf(column: Float64Array, people: Int32Array): { stated: number; answered: number } {
  let [sum, answered] = [0, 0]
  for (const person of people) {
    const said = column[person] as number
    if (Number.isNaN(said)) continue
    sum += said
    answered += 1
  }
  return { stated: sum / answered, answered }
}

/** In standard deviations (n − 1) from the mean; NaN where all are the same. */
function zScores(values: readonly number[]): number[] {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1))
  return values.map((each) => (spread > 0 ? (each - mean) / spread : Number.NaN))
}
