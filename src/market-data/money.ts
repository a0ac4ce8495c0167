import type { Problem } from '../problem.ts'
import { identifier, join, type Sql, sql, value } from '../query/index.ts'
import type { Catalog, CatalogField } from './catalog.ts'

/**
 * An amount in the workspace's currency: converted at the latest rate on or before the date the amount is of
 * (`datedBy`; the latest rate of all where that date is missing). Sums never mix currencies.
 */
export function inWorkspaceCurrency(catalog: Catalog, field: CatalogField, stored: Sql): Sql {
  const others = foreignCurrencies(catalog, field)
  if (others.length === 0 || field.currency === undefined) return stored
  const currency = identifier(field.currency)
  const at = field.datedBy === undefined ? sql`NULL` : identifier(field.datedBy)
  const branches = others.map((name) => {
    const rates = catalog.rates
      .filter((rate) => rate.currency === name)
      .sort((left, right) => left.from.getTime() - right.from.getTime())
    const days = value(
      rates.map((rate) => rate.from.getTime()),
      'Array(Int64)',
    )
    const factors = value(
      rates.map((rate) => rate.rate),
      'Array(Float64)',
    )
    const asked = sql`ifNull(toUnixTimestamp64Milli(${at}), 9223372036854775807)`
    const place = sql`arrayCount(day -> day <= ${asked}, ${days})`
    return sql`${currency} = ${value(name, 'String')}, if(${place} = 0, NULL, ${stored} * arrayElement(${factors}, ${place})),`
  })
  return sql`multiIf(${join(branches, ' ')} ${stored})`
}

/** Why an amount cannot be given in one currency, if it cannot. */
export function currencyProblem(catalog: Catalog, field: CatalogField): Problem | undefined {
  const missing = foreignCurrencies(catalog, field).filter(
    (name) => !catalog.rates.some((rate) => rate.currency === name),
  )
  if (missing.length === 0) return undefined
  return {
    code: 'currency_without_rate',
    message: `${field.name} holds amounts in ${missing.join(', ')} and the workspace counts in ${catalog.settings.currency}, with no rate between them.`,
    hint: `Add a dated rate: brushwork rate set ${missing[0]} RATE --from YYYY-MM-DD.`,
  }
}

function foreignCurrencies(catalog: Catalog, field: CatalogField): readonly string[] {
  if (field.type !== 'money' || field.currency === undefined) return []
  return (catalog.currencies.get(field.kind) ?? []).filter((name) => name !== catalog.settings.currency)
}
