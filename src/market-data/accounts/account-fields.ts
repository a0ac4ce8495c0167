import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import { fieldLabel } from '../field-label.ts'
import { lifecycleSql } from '../lifecycle.ts'
import { type AccountReading, type Cell, cellOf, localDate, rowsOfAccount, shown } from './account-rows.ts'
import { recordsOf } from './shown-accounts.ts'

/** Where a value came from. */
export interface Origin {
  readonly import: number
  readonly file: string
  /** Of the file, as a spreadsheet shows it; null where the account was only referred to. */
  readonly row: number | null
  /** From when on the value holds: what the file says, else when it was imported. */
  readonly at: string | null
}

export interface AccountField {
  readonly field: string
  readonly label: string
  readonly about: string
  readonly type: string
  readonly custom: boolean
  readonly value: Cell
  readonly origin: Origin | null
}

export interface AccountFacts {
  readonly id: string | null
  readonly name: string | null
  readonly domain: string | null
  readonly owner: string | null
  /** Recorded, or assumed from deals and orders. */
  readonly lifecycle: { readonly value: string; readonly recorded: boolean }
  readonly fields: readonly AccountField[]
  /** Custom fields that say nothing about this account. */
  readonly emptyCustom: number
  /** Records that are shown as this one, itself included. */
  readonly records: number
}

/** Everything that is recorded about the account itself, and which row of which file said it. */
export async function accountFacts(reading: AccountReading): Promise<AccountFacts> {
  const { market, catalog, signal } = reading
  const fields = catalog.kinds.get('accounts')?.fields ?? []
  const columns = fields.map((field, index) => sql`${shown(catalog, field)} AS ${identifier(`f${index}`)}`)
  const stage = sql`${lifecycleSql(catalog, [reading.aid])} AS stage`
  const records = await recordsOf(market, reading.aid)
  const [[row], origins] = await Promise.all([
    market.engine.rows(sql`SELECT ${join([...columns, stage], ', ')} FROM ${rowsOfAccount(reading, 'accounts')}`, {
      signal,
    }),
    originsOf(reading, records),
  ])
  if (row === undefined) throw new Error(`account ${reading.aid} has no row`)
  const all = fields.map((field, index): AccountField => {
    const cell = cellOf(row[`f${index}`], field.type)
    const { name, about, type, custom } = field
    const origin = isEmpty(cell) ? null : (origins.get(field.column) ?? null)
    return { field: name, label: fieldLabel(field), about, type, custom, value: cell, origin }
  })
  const textOf = (name: string): string | null => {
    const found = all.find((each) => each.field === name && !each.custom)?.value
    return typeof found === 'string' ? found : null
  }
  const said = all.filter((each) => !each.custom || !isEmpty(each.value))
  return {
    id: textOf('id'),
    name: textOf('name'),
    domain: textOf('domain'),
    owner: textOf('owner'),
    lifecycle: { value: String(row.stage), recorded: textOf('lifecycle') !== null },
    fields: said,
    emptyCustom: all.length - said.length,
    records: records.length,
  }
}

/**
 * The row that last spoke about each field: of merged records the first that did, as the fold takes them. One pass over
 * the column of account numbers of the claims.
 */
async function originsOf(reading: AccountReading, records: readonly number[]): Promise<Map<string, Origin>> {
  const { market, catalog, signal } = reading
  const numbers = value(records, 'Array(UInt32)')
  const rows = await market.engine.rows<{ column: string; said: [number, string, string] }>(
    sql`SELECT column, argMax((_import, _row, ${saidAt(catalog)}), (-indexOf(${numbers}, aid), _said_at, _import, _row)) AS said
      FROM claims_accounts ARRAY JOIN _said AS column WHERE aid IN ${numbers} GROUP BY column`,
    { signal },
  )
  const files = await fileNames(
    reading,
    rows.map((row) => row.said[0]),
  )
  return new Map(
    rows.map(({ column, said: [importId, row, at] }) => {
      const file = files.get(importId) ?? `import ${importId}`
      return [
        column,
        { import: importId, file, row: Number(row) === 0 ? null : Number(row), at: at === '' ? null : at },
      ]
    }),
  )
}

/** A stub's date is no date: then its import's own. */
function saidAt(catalog: AccountReading['catalog']): Sql {
  return sql`if(toYear(_said_at) <= 1900, '', ${localDate(catalog, raw('_said_at'))})`
}

async function fileNames({ market }: AccountReading, imports: readonly number[]): Promise<Map<number, string>> {
  const ids = [...new Set(imports)]
  if (ids.length === 0) return new Map()
  const rows = await market.state.db.selectFrom('imports').select(['id', 'file']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.file]))
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (Array.isArray(cell) && cell.length === 0)
}
