import { type CatalogField, findField, type Market } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, type MarketMoney, openUnitScan, type Run } from '../../segments/index.ts'
import { flowUnits } from '../flows/read-flows.ts'
import type { ComparedQuarters } from './compared-quarters.ts'

/** What came in from one account in one of the two quarters, and what it was at the quarter's end. */
export interface Activity {
  readonly aid: number
  readonly side: 'before' | 'after'
  readonly revenue: number
  readonly purchases: number
  readonly newCustomers: number
  readonly wins: number
  readonly opened: number
  /** Places of the rules that hold. */
  readonly holds: readonly number[]
  /** Values of `TRAITS` in their order: none where it is not known. */
  readonly traits: readonly (readonly string[])[]
}

export const TRAITS = ['industry', 'region', 'country', 'technologies'] as const

const FIGURES = ['revenue', 'purchases', 'newCustomers', 'wins', 'opened'] as const

/** Every account from which something came in in one of the quarters, one row each; nobody known (`aid` 0) too. One statement. */
export async function readActivity(
  market: Market,
  run: Run,
  asked: { readonly rules: readonly CheckedRule[]; readonly quarters: ComparedQuarters; readonly money: MarketMoney },
  signal: AbortSignal,
): Promise<readonly Activity[]> {
  const rows = await market.engine.rows(activitySql(run, asked), { signal })
  // Sums must not hang on the order in which an engine answers.
  return rows
    .toSorted((one, other) => Number(one.aid) - Number(other.aid))
    .map((row) => {
      const figures = (row.figures as unknown[]).map(Number)
      const traits = row.traits as unknown[][]
      return {
        aid: Number(row.aid),
        side: Number(row.period) === 1 ? 'before' : 'after',
        ...(Object.fromEntries(FIGURES.map((name, place) => [name, figures[place]])) as Record<
          (typeof FIGURES)[number],
          number
        >),
        holds: (row.holds as unknown[]).map((place) => Number(place) - 1),
        traits: traits.map((values) => values.map(String)),
      }
    })
}

function activitySql(
  run: Run,
  {
    rules,
    quarters: { periods },
    money,
  }: { readonly rules: readonly CheckedRule[]; readonly quarters: ComparedQuarters; readonly money: MarketMoney },
): Sql {
  const places = [1, periods.length]
  const units = sql`SELECT * FROM (${flowUnits(run, { periods, money })}) WHERE period IN ${value(places, 'Array(UInt16)')}`
  const scan = openUnitScan(run, { select: units })
  const holding = rules.map(
    (rule, place) => sql`if(ifNull(${scan.verdict(rule)}, 0), ${value(place + 1, 'UInt16')}, 0)`,
  )
  const holds =
    holding.length === 0
      ? raw(`CAST([], 'Array(UInt16)')`)
      : sql`arrayFilter(place -> place > 0, [${join(holding, ', ')}])`
  const traits = join(
    TRAITS.map((name) => trait(scan.field(traitField(run, name)), name)),
    ', ',
  )
  const figures = join(
    FIGURES.map((name) => identifier(`f_${name}`)),
    ', ',
  )
  return sql`SELECT aid, period, [${figures}] AS figures, ${holds} AS holds, [${traits}] AS traits FROM ${scan.from()} WHERE ${scan.where}`
}

function traitField({ catalog }: Run, name: string): CatalogField {
  const field = findField(catalog, 'accounts', name)
  if (field === undefined) throw new Error(`accounts have no ${name}`)
  return field
}

/** The values of a field as a list of texts. */
function trait(field: Sql, name: (typeof TRAITS)[number]): Sql {
  if (name === 'technologies') return sql`arrayMap(each -> toString(each), ${field})`
  return sql`arrayFilter(each -> each != '', [toString(ifNull(${field}, ''))])`
}
