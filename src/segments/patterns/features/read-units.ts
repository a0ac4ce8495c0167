import type { Market } from '../../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql } from '../../../query/index.ts'
import { checkExpression, checkRule, printText, type Run } from '../../language/index.ts'
import type { OutcomeUnits } from '../outcome/outcome-units.ts'
import type { Attribute, UnitTable } from '../unit-table.ts'
import type { Feature } from './feature.ts'

export interface ReadUnits {
  readonly table: UnitTable
  /** Of each attribute, the share of the units for which something was first recorded after their moment. */
  readonly recordedLater: readonly number[]
}

/** With more units than this recorded later, an attribute counts as undated. */
const DATED = 0.01

/** Reads units with their features into columns, in one statement; another asks which of them were recorded later. */
export async function readUnits(
  market: Market,
  run: Run,
  outcome: OutcomeUnits,
  features: readonly Feature[],
  signal: AbortSignal,
): Promise<ReadUnits> {
  const scan = outcome.open(features.find((feature) => feature.own)?.field)
  const columns = features.map(
    (feature, place) => sql`${featureSql(scan, feature, run)} AS ${identifier(`c${place}`)}`,
  )
  const hit = outcome.hit(scan)
  const own = [sql`aid AS account`, sql`${hit} AS hit`, sql`${outcome.moment(scan)} AS at`]
  const statement = sql`SELECT ${join([...own, ...columns], ', ')} FROM ${scan.from()} WHERE ${scan.where}`
  const rows = new Columns(features)
  for await (const batch of market.engine.batches(statement, { signal })) {
    for (const row of batch) if (row.hit !== null) rows.add(row)
  }
  const later = await recordedLater(market, run, outcome, features, signal)
  return { table: rows.table(later.map((share) => !outcome.dated || share > DATED)), recordedLater: later }
}

function featureSql(scan: ReturnType<OutcomeUnits['open']>, feature: Feature, run: Run): Sql {
  if (feature.own) return raw('own')
  if (feature.kind === 'list')
    return sql`arrayMap(item -> toString(item), arrayDistinct(${scan.field(feature.field)}))`
  const { rule, problems } = checkExpression(feature.term, { catalog: run.catalog, segments: new Map() })
  if (rule === undefined) throw new Error(`${feature.term}: ${problems.map((each) => each.message).join(' ')}`)
  return scan.value(rule)
}

/** Shares of the units, in one statement; of units that all stand at the run's date, none. */
async function recordedLater(
  market: Market,
  run: Run,
  outcome: OutcomeUnits,
  features: readonly Feature[],
  signal: AbortSignal,
): Promise<number[]> {
  const scan = outcome.open()
  const asks = scan.recordedLater?.bind(scan)
  if (asks === undefined || features.length === 0) return features.map(() => 0)
  const parts = features.map(({ kind, term, own }) => {
    // What the deal itself says is as it was when it was last written.
    if (own) return raw('1')
    const asking =
      kind === 'list' ? `"" in ${term}` : kind === 'number' ? `${term} >= 0` : isField(term) ? `has(${term})` : term
    const { rule } = checkRule(asking, { catalog: run.catalog, segments: new Map() })
    if (rule === undefined) throw new Error(`cannot ask ${asking}`)
    return sql`avg(${asks(rule)})`
  })
  const [row] = await market.engine.rows<{ shares: (number | null)[] }>(
    sql`SELECT [${join(parts, ', ')}] AS shares FROM ${scan.from()} WHERE ${scan.where}`,
    { signal },
  )
  return features.map((_, place) => row?.shares[place] ?? 0)
}

function isField(term: string): boolean {
  return /^account\.\w+$/.test(term)
}

type Row = Readonly<Record<string, unknown>>

/** Rows as they come, gathered into columns of small numbers. */
class Columns {
  readonly #features: readonly Feature[]
  readonly #outcome: number[] = []
  readonly #account: number[] = []
  readonly #moment: number[] = []
  readonly #columns: Column[]

  constructor(features: readonly Feature[]) {
    this.#features = features
    this.#columns = features.map(({ kind }) =>
      kind === 'number'
        ? new NumberColumn()
        : kind === 'list'
          ? new ListColumn()
          : new CategoryColumn(kind === 'boolean'),
    )
  }

  add(row: Row): void {
    this.#outcome.push(Number(row.hit))
    this.#account.push(Number(row.account))
    this.#moment.push(row.at === null ? Number.NaN : Number(row.at))
    this.#columns.forEach((column, place) => column.add(row[`c${place}`]))
  }

  table(undated: readonly boolean[]): UnitTable {
    const attributes = this.#columns.map((column, place): Attribute => {
      const { term, field } = this.#features[place] as Feature
      return column.attribute({ term, field: `${field.kind}.${field.name}`, undated: undated[place] as boolean })
    })
    return {
      outcome: Uint8Array.from(this.#outcome),
      account: Uint32Array.from(this.#account),
      moment: Float64Array.from(this.#moment),
      attributes,
    }
  }
}

type Named = Pick<Attribute, 'term' | 'field' | 'undated'>

interface Column {
  add(value: unknown): void
  attribute(named: Named): Attribute
}

class NumberColumn implements Column {
  readonly #values: number[] = []
  #whole = true

  add(value: unknown): void {
    const number = value === null ? Number.NaN : Number(value)
    if (!Number.isNaN(number) && !Number.isInteger(number)) this.#whole = false
    this.#values.push(number)
  }

  attribute(named: Named): Attribute {
    return { kind: 'number', ...named, values: Float64Array.from(this.#values), whole: this.#whole }
  }
}

/** Values beyond what two bytes can tell apart are taken as missing: nobody makes a group of them. */
const MOST_LEVELS = 65_534

class Levels {
  readonly #places = new Map<string, number>()
  readonly written: string[] = []

  /** 1 + the value's place, or 0 where there are too many. */
  code(value: string | boolean): number {
    const text = typeof value === 'boolean' ? String(value) : printText(value)
    const known = this.#places.get(text)
    if (known !== undefined) return known
    if (this.written.length >= MOST_LEVELS) return 0
    this.written.push(text)
    this.#places.set(text, this.written.length)
    return this.written.length
  }
}

class CategoryColumn implements Column {
  readonly #levels = new Levels()
  readonly #codes: number[] = []
  readonly #yesOrNo: boolean

  constructor(yesOrNo: boolean) {
    this.#yesOrNo = yesOrNo
  }

  add(value: unknown): void {
    if (value === null) this.#codes.push(0)
    // A condition comes as 1 or 0, a stored yes or no as true or false.
    else this.#codes.push(this.#levels.code(this.#yesOrNo ? value === true || value === 1 : (value as string)))
  }

  attribute(named: Named): Attribute {
    return { kind: 'category', ...named, codes: Uint16Array.from(this.#codes), levels: this.#levels.written }
  }
}

class ListColumn implements Column {
  readonly #levels = new Levels()
  readonly #starts: number[] = [0]
  readonly #items: number[] = []

  add(value: unknown): void {
    for (const item of Array.isArray(value) ? (value as unknown[]) : []) {
      const code = this.#levels.code(String(item))
      if (code > 0) this.#items.push(code - 1)
    }
    this.#starts.push(this.#items.length)
  }

  attribute(named: Named): Attribute {
    const [starts, items] = [Uint32Array.from(this.#starts), Uint16Array.from(this.#items)]
    return { kind: 'list', ...named, starts, items, levels: this.#levels.written }
  }
}
