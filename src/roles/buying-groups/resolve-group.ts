import { type Catalog, columnOf, localDate, type Market, resolveAccount, source } from '../../market-data/index.ts'
import { ProblemError, refuse } from '../../problem.ts'
import { type Sql, sql, value } from '../../query/index.ts'

/** A deal as far as its group needs it. Dates in milliseconds. */
export interface GroupDeal {
  readonly aid: number
  /** Its row. */
  readonly unit: string
  readonly id: string
  readonly name: string
  readonly opened: number | null
  readonly closed: number | null
  readonly status: string
}

/** Whose buying group is asked: of an account, or of one of its deals. */
export interface AskedGroup {
  readonly aid: number
  readonly deal: GroupDeal | undefined
}

/**
 * An account as `account show` finds it, or a deal by its id, else by its name (capitals do not matter).
 * Throws a `ProblemError` where nothing or several things go by the text; `kind` says which is meant.
 */
export async function resolveGroup(
  market: Market,
  catalog: Catalog,
  given: string,
  kind: 'account' | 'deal' | undefined,
): Promise<AskedGroup> {
  const text = given.trim()
  const [aid, deal] = await Promise.all([
    kind === 'deal' ? undefined : accountCalled(market, catalog, text, kind),
    kind === 'account' || text.startsWith('#') ? undefined : dealCalled(market, catalog, text),
  ])
  if (aid !== undefined && deal !== undefined) {
    refuse('account_or_deal', `Both an account and a deal go by ${JSON.stringify(text)}.`, {
      at: { field: 'of', value: text },
      hint: 'Say which is meant: --kind account or --kind deal.',
    })
  }
  if (deal !== undefined) return { aid: deal.aid, deal }
  if (aid !== undefined) return { aid, deal: undefined }
  refuse(
    kind === 'deal' ? 'no_such_deal' : 'no_such_account_or_deal',
    `No ${kind === 'deal' ? 'deal' : 'account or deal'} goes by ${JSON.stringify(text)}.`,
    {
      at: { field: 'of', value: text },
      hint: 'An account goes by its id, domain, name or number such as #12, a deal by its id or name. Look for one by a part of its name or domain: brushwork account find TEXT.',
    },
  )
}

async function accountCalled(
  market: Market,
  catalog: Catalog,
  text: string,
  kind: 'account' | undefined,
): Promise<number | undefined> {
  try {
    return await resolveAccount(market, catalog, text)
  } catch (error) {
    const isNobody = error instanceof ProblemError && error.problems[0]?.code === 'no_such_account'
    if (isNobody && kind === undefined) return undefined
    throw error
  }
}

/** The one deal with this id, else with this name. */
async function dealCalled(market: Market, catalog: Catalog, text: string): Promise<GroupDeal | undefined> {
  const deals = source(catalog, 'deals')
  const column = (name: string): Sql => columnOf(deals, catalog, 'deals', name)
  const words = (name: string): Sql => sql`toString(ifNull(${column(name)}, ''))`
  const millis = (name: string): Sql => sql`toUnixTimestamp64Milli(${column(name)})`
  const rows = await market.engine.rows(
    sql`SELECT aid, toString(rid) AS unit, ${words('id')} AS d_id, ${words('name')} AS d_name, ${millis('opened_at')} AS d_opened,
        ${millis('closed_at')} AS d_closed, ${words('status')} AS d_status, ${localDate(catalog, column('opened_at'))} AS d_day
      FROM ${deals.from} WHERE ${deals.where} AND aid != 0 AND (${words('id')} = ${value(text, 'String')} OR lowerUTF8(${words('name')}) = lowerUTF8(${value(text, 'String')}))
      ORDER BY d_opened, unit LIMIT 1000`,
  )
  const byId = rows.filter((row) => row.d_id === text)
  const [first, ...others] = byId.length > 0 ? byId : rows
  if (first === undefined) return undefined
  if (others.length > 0) several(text, [first, ...others], byId.length > 0)
  const date = (given: unknown): number | null => (given === null ? null : Number(given))
  return {
    aid: Number(first.aid),
    unit: String(first.unit),
    id: String(first.d_id),
    name: String(first.d_name),
    opened: date(first.d_opened),
    closed: date(first.d_closed),
    status: String(first.d_status),
  }
}

function several(text: string, rows: readonly Readonly<Record<string, unknown>>[], sameId: boolean): never {
  const said = rows.slice(0, 5).map((row) => {
    const id = sameId || row.d_id === '' ? '' : `${String(row.d_id)}, `
    return `${id}of account #${String(row.aid)}${typeof row.d_day === 'string' ? `, opened ${row.d_day}` : ''}`
  })
  const more = rows.length > said.length ? '; …' : ''
  refuse('deal_ambiguous', `${rows.length} deals go by ${JSON.stringify(text)}: ${said.join('; ')}${more}.`, {
    at: { field: 'of', value: text },
    hint: sameId ? 'Ask for the account instead: --kind account.' : 'Say which one by its id.',
  })
}
