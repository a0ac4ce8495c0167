import { columnOf, type KindName, type Market, source } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { join, type Sql, sql, value } from '../../query/index.ts'
import { didYouMean, type Run } from '../../segments/index.ts'

const PLACES = {
  product: [
    ['orders', 'product'],
    ['deals', 'product'],
  ],
  channel: [
    ['touches', 'channel'],
    ['deals', 'source'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [KindName, string])[]>>

/** So many names are looked through for what was meant. */
const MOST_NAMES = 2000

/** Throws a Problem where no record has the name, with the one that was probably meant. One statement for each name. */
export async function mustBeKnown(
  market: Market,
  run: Run,
  asked: { readonly product?: string | undefined; readonly channel?: string | undefined },
  signal: AbortSignal,
): Promise<void> {
  for (const field of ['product', 'channel'] as const) {
    const name = asked[field]
    if (name === undefined) continue
    const names = await market.engine.rows(namesSql(run, field, name), { signal })
    if (names[0]?.name === name) continue
    const hint = didYouMean(
      name,
      names.map((row) => String(row.name)),
    )
    refuse(`unknown_${field}`, `No record has the ${field} ${JSON.stringify(name)}.`, {
      at: { field, value: name },
      ...(hint === undefined ? {} : { hint }),
    })
  }
}

function namesSql({ catalog, asOf }: Run, of: keyof typeof PLACES, name: string): Sql {
  const selects = PLACES[of].map(([kind, field]) => {
    const rows = source(catalog, kind, asOf)
    return sql`SELECT toString(assumeNotNull(${columnOf(rows, catalog, kind, field)})) AS name FROM ${rows.from} WHERE ${rows.where} AND isNotNull(${columnOf(rows, catalog, kind, field)})`
  })
  return sql`SELECT name FROM (${join(selects, ' UNION ALL ')}) WHERE name != '' GROUP BY name ORDER BY name = ${value(name, 'String')} DESC, count() DESC, name LIMIT ${value(MOST_NAMES, 'UInt32')}`
}
