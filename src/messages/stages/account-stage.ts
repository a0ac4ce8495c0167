import { type Catalog, columnOf, type KindName, type Market, source } from '../../market-data/index.ts'
import { knownUntil } from '../../measure/index.ts'
import { join, type Sql, sql, value } from '../../query/index.ts'
import { dayOf, openRuleBook, runOf } from '../../segments/index.ts'
import { stageReader } from './open-stages.ts'
import { type AccountRecords, type AccountStage, stageOfAccount } from './stage-of-account.ts'

/**
 * Where one account (its number) stands on the way to a purchase and after it, with the reason. Seven statements: four of the
 * account's own rows, three for how far records reach, linear in those of the market.
 */
export async function accountStage(market: Market, account: number, signal: AbortSignal): Promise<AccountStage> {
  const book = await openRuleBook(market)
  const run = runOf(market, book)
  const reach = await Promise.all(
    (['orders', 'deals', 'touches'] as const).map((kind) =>
      knownUntil(market, run, { kind, grain: 'month' }, signal),
    ),
  )
  // Records that ended in June say nothing of July, for a buyer as for a market.
  const told = reach.filter(({ first }) => first !== null).map(({ known }) => known)
  const known = told.length === 0 ? market.clock().getTime() : Math.max(...told)
  const day = dayOf(new Date(known), run)
  const asked = { market, catalog: book.catalog, account, known, signal }
  const [openDeals, orders, won, used, touches] = await Promise.all([
    readOpenDeals(asked),
    lastDay(asked, 'orders', 'at'),
    lastDay(asked, 'deals', 'closed_at', (column) => sql`ifNull(${column('status')} = 'won', 0)`),
    lastDay(asked, 'usage', 'at'),
    begunDays(asked),
  ])
  const records: AccountRecords = { day, openDeals, lastOrder: orders, lastWon: won, lastUsed: used, ...touches }
  return stageOfAccount(records)
}

interface Asked {
  readonly market: Market
  readonly catalog: Catalog
  readonly account: number
  /** The last instant that the records know of, in milliseconds. */
  readonly known: number
  readonly signal: AbortSignal
}

type Column = (name: string) => Sql

function rowsOf(
  { catalog, account, market, signal }: Asked,
  kind: KindName,
  select: (column: Column) => Sql,
  where: (column: Column) => readonly Sql[],
): Promise<Readonly<Record<string, unknown>>[]> {
  const rows = source(catalog, kind)
  const column: Column = (name) => columnOf(rows, catalog, kind, name)
  const kept = [rows.where, sql`aid = ${value(account, 'UInt32')}`, ...where(column)]
  return market.engine.rows(sql`SELECT ${select(column)} FROM ${rows.from} WHERE ${join(kept, ' AND ')}`, { signal })
}

async function readOpenDeals(asked: Asked): Promise<AccountRecords['openDeals']> {
  const read = await stageReader(asked.market.state.db)
  const rows = await rowsOf(
    asked,
    'deals',
    (column) =>
      sql`${column('name')} AS deal_name, ${column('stage')} AS in_stage, ifNull(${column('type')} = 'renewal', 0) AS renews`,
    (column) => [sql`ifNull(${column('status')} = 'open', 0)`],
  )
  return rows
    .map(({ deal_name: name, in_stage: stage, renews }) => {
      const reading = read(typeof stage === 'string' ? stage : null)
      const renewal = Number(renews) === 1 || reading.stage === 'renewing'
      return { ...reading, name: typeof name === 'string' ? name : null, renewal }
    })
    .sort((one, other) => ((one.name ?? '') < (other.name ?? '') ? -1 : 1))
}

/** The last day with such a row; null without any. */
async function lastDay(
  asked: Asked,
  kind: KindName,
  date: string,
  where: (column: Column) => Sql = () => sql`1`,
): Promise<string | null> {
  const [row] = await rowsOf(
    asked,
    kind,
    (column) => sql`${dayText(asked, sql`maxOrNull(${column(date)})`)} AS last`,
    (column) => [sql`${column(date)} <= ${moment(asked.known)}`, where(column)],
  )
  return typeof row?.last === 'string' ? row.last : null
}

/** Days on which somebody of the account began a contact: of the last year, and the last of all. */
async function begunDays(asked: Asked): Promise<Pick<AccountRecords, 'begun' | 'everBegun'>> {
  const year = sql`${moment(asked.known - 365 * 86_400_000)}`
  const [row] = await rowsOf(
    asked,
    'touches',
    (column) =>
      sql`groupUniqArrayIf(400)(assumeNotNull(${dayText(asked, column('at'))}), ${column('at')} > ${year}) AS days, ${dayText(asked, sql`maxOrNull(${column('at')})`)} AS last`,
    (column) => [sql`${column('at')} <= ${moment(asked.known)}`, sql`ifNull(${column('initiated_by')} = 'buyer', 0)`],
  )
  const days = Array.isArray(row?.days) ? row.days.map(String) : []
  return { begun: days.toSorted(), everBegun: typeof row?.last === 'string' ? row.last : null }
}

function dayText({ catalog }: Pick<Asked, 'catalog'>, at: Sql): Sql {
  return sql`formatDateTime(toTimeZone(${at}, ${value(catalog.settings.timeZone, 'String')}), '%F')`
}

function moment(milliseconds: number): Sql {
  return sql`fromUnixTimestamp64Milli(${value(Math.round(milliseconds), 'Int64')}, 'UTC')`
}
