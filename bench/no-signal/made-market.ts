import type { Attribute, UnitTable } from '../../src/segments/patterns/unit-table.ts'
import { normalDraw, type Random } from '../../src/statistics/random.ts'

/** What a made market looks like. */
export interface Shape {
  readonly name: string
  readonly accounts: number
  /** Deals of an account on average; 1: every account has one. */
  readonly deals: number
  /** Standard deviation of the accounts' own log-odds: some win always, some never. */
  readonly accountEffect: number
  readonly rate: number
  /** Share of values that are missing. */
  readonly missing: number
  /** 0 to 1: how much attributes go with one another. */
  readonly correlated: number
  readonly dated: boolean
  /** Log-odds that the rate moves from the first unit to the last. */
  readonly drift: number
  readonly attributes: {
    readonly categories: number
    readonly numbers: number
    readonly booleans: number
    readonly lists: number
  }
}

/** A rule that the made market obeys: units that meet it have other log-odds. */
export interface Planted {
  /** Attributes that it asks, by their places. */
  readonly attributes: readonly number[]
  readonly meets: (unit: number) => boolean
}

export interface MadeMarket {
  readonly table: UnitTable
  readonly planted: Planted | undefined
}

const DAY = 86_400_000

/**
 * A market in which nothing about an account says what becomes of its deals, except a planted rule of so many conditions
 * (`clauses`, 0: none) under which the log-odds are `effect` higher.
 */
export function makeMarket(random: Random, shape: Shape, clauses: number, effect: number): MadeMarket {
  const latent = Float64Array.from({ length: shape.accounts }, () => normalDraw(random))
  const account: number[] = []
  for (let each = 0; each < shape.accounts; each += 1) {
    const deals = shape.deals === 1 ? 1 : 1 + Math.floor(-Math.log(1 - random()) * (shape.deals - 0.5))
    for (let deal = 0; deal < Math.min(deals, 40); deal += 1) account.push(each)
  }
  const units = account.length
  const draw = (ofUnit: boolean): Float64Array => {
    const own = Float64Array.from({ length: ofUnit ? units : shape.accounts }, () => normalDraw(random))
    const mix = Math.sqrt(1 - shape.correlated ** 2)
    return Float64Array.from(account, (each, unit) =>
      ofUnit ? (own[unit] ?? 0) : shape.correlated * (latent[each] ?? 0) + mix * (own[each] ?? 0),
    )
  }
  const gone = (): Uint8Array => {
    const missing = Uint8Array.from({ length: shape.accounts }, () => Number(random() < shape.missing))
    return Uint8Array.from(account, (each) => missing[each] ?? 0)
  }
  const attributes: Attribute[] = []
  const named = (kind: string) => ({
    term: `account.${kind}_${attributes.length}`,
    field: `accounts.${kind}_${attributes.length}`,
    undated: random() < 0.5,
  })
  const { categories, numbers, booleans, lists } = shape.attributes
  for (let index = 0; index < categories + booleans; index += 1) {
    const levels = index < categories ? 3 + Math.floor(random() * 18) : 2
    attributes.push(category(random, draw(index % 5 === 4), gone(), levels, named('category')))
  }
  for (let index = 0; index < numbers; index += 1) {
    const missing = gone()
    const spread = 0.5 + random()
    const whole = random() < 0.5
    const values = draw(false).map((value, unit) => {
      const amount = 50 * Math.exp(spread * value)
      return missing[unit] === 1 ? Number.NaN : whole ? Math.round(amount) : amount
    })
    attributes.push({ ...named('number'), kind: 'number', values, whole })
  }
  for (let index = 0; index < lists; index += 1) attributes.push(list(random, account, shape.accounts, named('list')))

  const planted = clauses === 0 ? undefined : plant(random, attributes, clauses, units)
  const moment = Float64Array.from({ length: units }, () =>
    shape.dated ? Math.floor(random() * 1500) * DAY : Number.NaN,
  )
  const own = Float64Array.from({ length: shape.accounts }, () => shape.accountEffect * normalDraw(random))
  const base = Math.log(shape.rate / (1 - shape.rate))
  const outcome = Uint8Array.from(account, (each, unit) => {
    const time = shape.dated ? ((moment[unit] ?? 0) / (1500 * DAY) - 0.5) * shape.drift : 0
    const odds = base + (own[each] ?? 0) + time + (planted?.meets(unit) === true ? effect : 0)
    return Number(random() < 1 / (1 + Math.exp(-odds)))
  })
  return { table: { outcome, account: Uint32Array.from(account), moment, attributes }, planted }
}

type Named = Pick<Attribute, 'term' | 'field' | 'undated'>

/** Levels of falling size: cut points along the drawn values. */
function category(random: Random, drawn: Float64Array, gone: Uint8Array, levels: number, named: Named): Attribute {
  const weights = Array.from({ length: levels }, (_, level) => (0.3 + random()) / (level + 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const sorted = Float64Array.from(drawn).sort()
  let share = 0
  const cuts = weights.map((weight) => {
    share += weight / sum
    return sorted[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? 0
  })
  const codes = Uint16Array.from(drawn, (value, unit) =>
    gone[unit] === 1 ? 0 : 1 + Math.min(levels - 1, cuts.filter((cut) => cut <= value).length),
  )
  return { ...named, kind: 'category', codes, levels: Array.from({ length: levels }, (_, level) => `"v${level}"`) }
}

function list(random: Random, account: readonly number[], accounts: number, named: Named): Attribute {
  const chances = Array.from({ length: 12 }, () => random() * 0.4)
  const items = Array.from({ length: accounts }, () =>
    [...chances.keys()].filter((item) => random() < (chances[item] ?? 0)),
  )
  const starts = [0]
  const flat: number[] = []
  for (const each of account) {
    flat.push(...(items[each] ?? []))
    starts.push(flat.length)
  }
  return {
    ...named,
    kind: 'list',
    starts: Uint32Array.from(starts),
    items: Uint16Array.from(flat),
    levels: chances.map((_, item) => `"t${item}"`),
  }
}

/** Conditions on different attributes, each met by a third to two thirds of the units. */
function plant(random: Random, attributes: readonly Attribute[], clauses: number, units: number): Planted {
  const chosen = new Map<number, (unit: number) => boolean>()
  while (chosen.size < clauses) {
    const place = Math.floor(random() * attributes.length)
    const attribute = attributes[place]
    if (attribute === undefined || attribute.kind === 'list' || chosen.has(place)) continue
    const meets = condition(random, attribute)
    let met = 0
    for (let unit = 0; unit < units; unit += 1) met += Number(meets(unit))
    if (met > units * 0.33 && met < units * 0.67) chosen.set(place, meets)
  }
  const all = [...chosen.values()]
  return { attributes: [...chosen.keys()], meets: (unit) => all.every((meets) => meets(unit)) }
}

function condition(random: Random, attribute: Exclude<Attribute, { kind: 'list' }>): (unit: number) => boolean {
  if (attribute.kind === 'number') {
    const known = attribute.values.filter((value) => !Number.isNaN(value)).sort()
    const cut = known[Math.floor((0.4 + 0.3 * random()) * known.length)] ?? 0
    return random() < 0.5
      ? (unit) => (attribute.values[unit] ?? Number.NaN) >= cut
      : (unit) => (attribute.values[unit] ?? Number.NaN) < cut
  }
  const most = Math.min(attribute.levels.length - 1, 3)
  const levels = new Set(Array.from({ length: most }, () => 1 + Math.floor(random() * attribute.levels.length)))
  return (unit) => levels.has(attribute.codes[unit] ?? 0)
}
