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

/**
 * The kinds of records that have the name asked for (all of them where none is). Throws a Problem where no record has it, with
 * the one that was probably meant. One statement for each name.
 */
export async function mustBeKnown(
  market: Market,
  run: Run,
  asked: { readonly product?: string | undefined; readonly channel?: string | undefined },
  signal: AbortSignal,
): Promise<ReadonlySet<KindName>> {
  const kinds = new Set<KindName>(['orders', 'deals', 'touches'])
  for (const field of ['product', 'channel'] as const) {
    const name = asked[field]
    if (name === undefined) continue
    const names = await market.engine.rows(namesSql(run, field, name), { signal })
    const [first] = names
    if (first?.name === name) {
      for (const [kind] of PLACES[field]) if (!(first.kinds as string[]).includes(kind)) kinds.delete(kind)
      continue
    }
    const hint = didYouMean(
      name,
      names.map((row) => String(row.name)),
    )
    refuse(`unknown_${field}`, `No record has the ${field} ${JSON.stringify(name)}.`, {
      at: { field, value: name },
      ...(hint === undefined ? {} : { hint }),
    })
  }
  return kinds
}

function namesSql({ catalog, asOf }: Run, of: keyof typeof PLACES, name: string): Sql {
  const selects = PLACES[of].map(([kind, field]) => {
    const rows = source(catalog, kind, asOf)
    return sql`SELECT toString(assumeNotNull(${columnOf(rows, catalog, kind, field)})) AS name, ${value(kind, 'String')} AS kind FROM ${rows.from} WHERE ${rows.where} AND isNotNull(${columnOf(rows, catalog, kind, field)})`
  })
  return sql`SELECT name, groupUniqArray(kind) AS kinds FROM (${join(selects, ' UNION ALL ')}) WHERE name != '' GROUP BY name ORDER BY name = ${value(name, 'String')} DESC, count() DESC, name LIMIT ${value(MOST_NAMES, 'UInt32')}`
}
