import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../../query/index.ts'
import {
  type CheckedRule,
  type MarketMoney,
  momentOf,
  momentSql,
  openUnitScan,
  type Run,
} from '../../../segments/index.ts'
import { GROUPS, LOST, NEVER, type PipelineDeals, WON } from './pipeline-deals.ts'

export interface AskedDeals {
  /** Whose deals; without a rule everybody's. */
  readonly rule: CheckedRule | undefined
  readonly money: MarketMoney
  /** The last day that is known, in days since 1970. */
  readonly today: number
}

const MOST_PRODUCTS = 24
const FEWEST_ACCOUNTS = 20

/**
 * Every deal visible at the run's date as numbers. A deal belongs to a segment if the rule is true at its opening (one
 * without an opening date: at the run's date). One statement, linear in the deals but for their order, which makes the answer
 * the same whichever engine gives it.
 */
export async function readDeals(
  market: Market,
  run: Run,
  { rule, money, today }: AskedDeals,
  signal: AbortSignal,
): Promise<PipelineDeals> {
  const columns = new GrowingDeals(today, rule === undefined)
  for await (const batch of market.engine.batches(dealsSql(run, rule, money), { signal })) {
    for (const row of batch) columns.add(row)
  }
  return columns.done()
}

function dealsSql(run: Run, rule: CheckedRule | undefined, money: MarketMoney): Sql {
  const { catalog } = run
  const rows = source(catalog, 'deals', momentOf(run))
  const column = (name: string): Sql => columnOf(rows, catalog, 'deals', name)
  const day = (at: Sql): Sql =>
    sql`toInt32(toDate32(toTimeZone(${at}, ${value(catalog.settings.timeZone, 'String')})))`
  const amount =
    money.refused.amount === undefined || money.money.includes('amount')
      ? sql`toFloat64(${column('amount')})`
      : raw(`CAST(NULL, 'Nullable(Float64)')`)
  const now = momentSql(momentOf(run))
  const deals = sql`SELECT aid, rid AS unit, ifNull(${column('opened_at')}, ${now}) AS moment,
${day(column('opened_at'))} AS opening, ${day(column('closed_at'))} AS closing, ${column('status')} AS ended,
${amount} AS amounting, ${column('product')} AS of_product, ${column('stage')} AS in_stage
FROM ${rows.from} WHERE ${rows.where}`
  const read = raw('aid, toString(unit) AS deal, opening, closing, ended, amounting, of_product, in_stage')
  if (rule === undefined) return sql`SELECT ${read}, toUInt8(1) AS member FROM (${deals}) ORDER BY unit`
  const scan = openUnitScan(run, { select: deals })
  const verdict = sql`toUInt8(ifNull(${scan.verdict(rule)}, 0))`
  return sql`SELECT ${read}, if(aid = 0, NULL, ${verdict}) AS member FROM ${scan.from()} WHERE ${scan.where} ORDER BY unit`
}

/** Typed arrays that grow as rows come. */
class GrowingDeals {
  readonly #today: number
  readonly #everybody: boolean
  #size = 0
  #opened = new Int32Array(1024)
  #closed = new Int32Array(1024)
  #outcome = new Uint8Array(1024)
  #amount = new Float64Array(1024)
  #product = new Uint32Array(1024)
  #stage = new Uint32Array(1024)
  #member = new Float64Array(1024)
  #group = new Uint16Array(1024)
  #hasAccount = new Uint8Array(1024)
  readonly #accounts = new Set<number>()
  readonly #products = new Places()
  readonly #stages = new Places()
  readonly #leftOut = { noClosing: 0, noStatus: 0, backwards: 0 }

  constructor(today: number, everybody: boolean) {
    this.#today = today
    this.#everybody = everybody
  }

  add(row: Readonly<Record<string, unknown>>): void {
    const aid = Number(row.aid)
    const opened = dayIn(row.opening)
    const closed = dayIn(row.closing)
    const outcome = row.ended === 'won' ? WON : row.ended === 'lost' ? LOST : 0
    if (opened > this.#today && opened !== NEVER) return
    if (outcome === 0 && row.ended !== 'open') {
      this.#leftOut.noStatus += 1
      return
    }
    if (outcome !== 0 && closed === NEVER) {
      this.#leftOut.noClosing += 1
      return
    }
    const ended = outcome !== 0 && closed <= this.#today
    if (ended && opened !== NEVER && closed < opened) this.#leftOut.backwards += 1
    if (this.#size === this.#opened.length) this.#grow()
    const place = this.#size
    this.#size += 1
    // A deal that ends before it begins has no length: it is won or lost, but of an unknown age.
    this.#opened[place] = ended && closed < opened ? NEVER : opened
    this.#closed[place] = ended ? closed : NEVER
    this.#outcome[place] = ended ? outcome : 0
    this.#amount[place] = row.amounting === null ? Number.NaN : Number(row.amounting)
    this.#product[place] = this.#products.of(row.of_product)
    this.#stage[place] = this.#stages.of(ended ? null : row.in_stage)
    this.#member[place] = this.#everybody ? 1 : row.member === null ? Number.NaN : Number(row.member)
    this.#group[place] = groupOf(aid === 0 ? String(row.deal) : String(aid))
    this.#hasAccount[place] = aid === 0 ? 0 : 1
    if (aid !== 0) this.#accounts.add(aid)
  }

  done(): PipelineDeals {
    const size = this.#size
    const products = this.#products.most(this.#product.subarray(0, size), MOST_PRODUCTS)
    return {
      size,
      opened: this.#opened.subarray(0, size),
      closed: this.#closed.subarray(0, size),
      outcome: this.#outcome.subarray(0, size),
      amount: this.#amount.subarray(0, size),
      product: products.places,
      stage: Uint16Array.from(this.#stage.subarray(0, size)),
      member: this.#member.subarray(0, size),
      group: this.#groups(),
      hasAccount: this.#hasAccount.subarray(0, size),
      accounts: this.#accounts.size,
      products: products.names,
      stages: this.#stages.names,
      leftOut: this.#leftOut,
    }
  }

  /** So few accounts say nothing of how much accounts differ: then each deal stands for itself. */
  #groups(): Uint16Array {
    const groups = this.#group.subarray(0, this.#size)
    return this.#accounts.size >= FEWEST_ACCOUNTS ? groups : groups.map((_, place) => place % GROUPS)
  }

  #grow(): void {
    const twice = this.#opened.length * 2
    const grown = <A extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(
      from: A,
      to: A,
    ): A => {
      to.set(from)
      return to
    }
    this.#opened = grown(this.#opened, new Int32Array(twice))
    this.#closed = grown(this.#closed, new Int32Array(twice))
    this.#outcome = grown(this.#outcome, new Uint8Array(twice))
    this.#amount = grown(this.#amount, new Float64Array(twice))
    this.#product = grown(this.#product, new Uint32Array(twice))
    this.#stage = grown(this.#stage, new Uint32Array(twice))
    this.#member = grown(this.#member, new Float64Array(twice))
    this.#group = grown(this.#group, new Uint16Array(twice))
    this.#hasAccount = grown(this.#hasAccount, new Uint8Array(twice))
  }
}

/** Texts by the order in which they first came. */
class Places {
  readonly #places = new Map<string | null, number>()

  of(text: unknown): number {
    const name = typeof text === 'string' ? text : null
    const known = this.#places.get(name)
    if (known !== undefined) return known
    this.#places.set(name, this.#places.size)
    return this.#places.size - 1
  }

  get names(): readonly (string | null)[] {
    return [...this.#places.keys()]
  }

  /** The most frequent ones, and one more for all others; the order does not hang on that of the rows. */
  most(used: Uint32Array, most: number): { readonly names: readonly string[]; readonly places: Uint16Array } {
    const counts = new Float64Array(this.#places.size)
    for (const place of used) counts[place] = (counts[place] ?? 0) + 1
    const names = this.names
    const ranked = [...names.keys()]
      .filter((place) => names[place] !== null)
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
      .slice(0, most)
    const to = new Uint16Array(names.length).fill(ranked.length)
    for (const [rank, place] of ranked.entries()) to[place] = rank
    return {
      names: [...ranked.map((place) => names[place] ?? ''), 'other products'],
      places: Uint16Array.from(used, (place) => to[place] ?? ranked.length),
    }
  }
}

function dayIn(stored: unknown): number {
  return stored === null || stored === undefined ? NEVER : Number(stored)
}

/** FNV-1a, spread over the groups. */
function groupOf(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return (hash >>> 0) % GROUPS
}
