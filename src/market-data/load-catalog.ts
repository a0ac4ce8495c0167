import { identifier, join, sql, value } from '../query/index.ts'
import { newestChange, readRates, readSettings } from '../state/index.ts'
import { buildCatalog, type Catalog, type CustomField } from './catalog.ts'
import type { FieldType, KindName } from './kinds/field.ts'
import { isKindName, KINDS } from './kinds/kinds.ts'
import type { Market } from './market.ts'
import { ensureTables } from './tables/ensure-tables.ts'

const cached = new WeakMap<
  Market['state'],
  { readonly version: number; readonly day: string; readonly catalog: Catalog }
>()

/**
 * The fields, settings, rates and currencies of this workspace. Read again only after something changed:
 * every change writes an audit entry, so the newest entry is the workspace's version. Whatever changed, what texts were
 * read as is brought up to date with it, before anything is asked. So it is on another day: consents run out by themselves.
 */
export async function loadCatalog(market: Market): Promise<Catalog> {
  const { db } = market.state
  const version = await newestChange(db)
  const known = cached.get(market.state)
  if (known?.version === version && known.day === today(market, known.catalog)) return known.catalog

  const custom = await db.selectFrom('custom_fields').selectAll().orderBy('kind').orderBy('name').execute()
  const afterOutcome = await db.selectFrom('after_outcome').selectAll().execute()
  const parts = {
    custom: custom.flatMap((row) => customField(row)),
    afterOutcome: new Set(afterOutcome.map((row) => `${row.kind}.${row.field}`)),
    settings: await readSettings(db),
    rates: await readRates(db),
  }
  const first = buildCatalog({ ...parts, currencies: new Map() })
  await ensureTables(market, first)
  const day = today(market, first)
  await market.readTexts?.(market, first)
  const catalog = buildCatalog({ ...parts, currencies: await readCurrencies(market) })
  cached.set(market.state, { version, day, catalog })
  return catalog
}

/** The day in the workspace's time zone. */
function today({ clock }: Market, { settings }: Catalog): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: settings.timeZone }).format(clock())
}

function customField(row: { kind: string; name: string; label: string; type: string; category: boolean }) {
  if (!isKindName(row.kind)) return []
  const field = {
    name: row.name,
    type: row.type as FieldType,
    history: row.kind === 'deals' ? 'outcome' : 'versioned',
    category: row.category,
    about: row.label,
  } as const
  return [{ kind: row.kind, field } satisfies CustomField]
}

async function readCurrencies(market: Market): Promise<Map<KindName, string[]>> {
  const kinds = KINDS.filter((each) => each.fields.some((field) => field.type === 'money'))
  const used = kinds.map(
    ({ name }) =>
      sql`SELECT ${value(name, 'String')} AS kind, arraySort(groupUniqArray(assumeNotNull(currency))) AS currencies
        FROM ${identifier(name)} WHERE currency IS NOT NULL`,
  )
  const rows = await market.engine.rows<{ kind: KindName; currencies: string[] }>(join(used, ' UNION ALL '))
  return new Map(rows.map(({ kind, currencies }) => [kind, currencies]))
}
