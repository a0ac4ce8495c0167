import type { Cell } from '../csv-line.ts'
import { columnOf, findField, type KindName, lifecycleSql, recordedLifecycle, source } from '../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../query/index.ts'
import {
  type CheckedExpression,
  type CheckedRule,
  compileRule,
  openScan,
  type RuleScan,
  type Run,
} from '../segments/index.ts'
import type { ListOf, TargetFormat, TargetRow } from './formats/target-format.ts'
import type { Reason } from './left-out.ts'
import type { ColumnType, ListColumn } from './list-column.ts'

/** Everything that settles which accounts are listed, and in which order. */
export interface TargetQuery {
  readonly run: Run
  /** About accounts; or about people: then their accounts are meant, and of the people only these. */
  readonly rule: CheckedRule
  readonly reasons: readonly Reason[]
  /** Missing values come last, whatever the direction; ties stand in the order in which the accounts first came in. */
  readonly orderBy: CheckedExpression
  readonly direction: 'asc' | 'desc'
  /** Accounts without an owner are not capped. */
  readonly capPerOwner: number | undefined
  readonly limit: number | undefined
  readonly offset: number
  readonly included: readonly ListColumn[]
}

/** One row: how many accounts, for how many each reason holds, and for how many it is the first that does. */
export function countSql(query: TargetQuery): Sql {
  const scan = openScan('account', query.run)
  const member = membership(query, scan)
  const flags = query.reasons.map((reason, index) => sql`(${reason.holds}) AS ${identifier(`r${index}`)}`)
  const counts = query.reasons.flatMap((_, index) => {
    const before = Array.from({ length: index }, (__, earlier) => sql`NOT ${identifier(`r${earlier}`)}`)
    const flag = identifier(`r${index}`)
    return [
      sql`countIf(${flag}) AS ${identifier(`all${index}`)}`,
      sql`countIf(${join([...before, flag], ' AND ')}) AS ${identifier(`first${index}`)}`,
    ]
  })
  const inner = join([sql`(${recordedLifecycle(query.run.catalog)}) AS l`, ...flags], ', ')
  return sql`SELECT ${join([raw('count() AS total, countIf(l IS NULL) AS assumed'), ...counts], ', ')}
FROM (SELECT ${inner} FROM ${scan.from()} WHERE ${scan.where} AND ${member})`
}

/** One row `over`: accounts beyond the cap of their owner. */
export function overCapSql(query: TargetQuery, cap: number): Sql {
  const scan = openScan('account', query.run)
  const where = eligible(query, scan)
  const owner = ownerColumn(query)
  return sql`SELECT sum(greatest(toInt64(n) - ${value(cap, 'Int64')}, 0)) AS over
FROM (SELECT count() AS n FROM ${scan.from()} WHERE ${where} AND ${owner} IS NOT NULL GROUP BY ${owner})`
}

/** The listed accounts with what a format reads: columns `aid`, `k`, `a0` …, `i0` … */
export function accountsSql(query: TargetQuery, format: TargetFormat): Sql {
  return ranked(query, accountFields(query, format))
}

/** The people at the listed accounts, account by account: `aid`, `a0` …, `i0` …, `c0` …, only those who may be contacted. */
export function peopleSql(query: TargetQuery, format: TargetFormat): Sql {
  const contacts = source(query.run.catalog, 'contacts')
  const fields = contactFields(query, format)
  const accounts = accountFields(query, format)
  const shown = fields.map((field, index) => sql`(${field.sql}) AS ${identifier(`c${index}`)}`)
  const taken = [
    ...accounts.map((_, index) => identifier(`a${index}`)),
    ...query.included.map((_, index) => identifier(`i${index}`)),
    ...fields.map((_, index) => identifier(`c${index}`)),
  ]
  return sql`SELECT ${join([raw('t.aid AS aid'), ...taken], ', ')}
FROM (SELECT ${join([raw('aid, rid'), ...shown], ', ')} FROM ${contacts.from} WHERE ${peopleWhere(query)} AND ${mayContact(query)}) AS p
GLOBAL INNER JOIN (${ranked(query, accounts)}) AS t ON p.aid = t.aid
ORDER BY t.k ${direction(query)} NULLS LAST, t.aid, rid`
}

/** One row: people at the listed accounts, and how many of them may be contacted. */
export function countPeopleSql(query: TargetQuery): Sql {
  const contacts = source(query.run.catalog, 'contacts')
  return sql`SELECT count() AS total, countIf(${mayContact(query)}) AS willing
FROM ${contacts.from} WHERE ${peopleWhere(query)} AND aid GLOBAL IN (SELECT aid FROM (${ranked(query, [])}))`
}

/** Reads what `accountsSql` or `peopleSql` gave into what formats take. */
export function rowReader(query: TargetQuery, format: TargetFormat, list: ListOf): (row: Raw) => TargetRow {
  const account = readFields(accountFields(query, format), 'a')
  const contact = readFields(list === 'people' ? contactFields(query, format) : [], 'c')
  const included = readFields(query.included, 'i')
  return (row) => ({ account: account(row), contact: contact(row), included: included(row) })
}

type Raw = Readonly<Record<string, unknown>>

function readFields(
  fields: readonly { header: string; of: ColumnType }[],
  prefix: string,
): (row: Raw) => Record<string, Cell> {
  const places = fields.map(({ header, of }, index) => ({ header, of, key: `${prefix}${index}` }))
  return (row) => {
    const cells: Record<string, Cell> = {}
    for (const { header, of, key } of places) cells[header] = readCell(row[key], of)
    return cells
  }
}

/** 64-bit integers arrive as text: a number where JavaScript holds it exactly. */
export function readCell(given: unknown, of: ColumnType): Cell {
  if (given === null || given === undefined) return null
  if (Array.isArray(given)) return given.map(String)
  if (of === 'integer' || of === 'number') {
    const number = Number(given)
    return Number.isSafeInteger(number) || typeof given !== 'string' ? number : given
  }
  if (of === 'boolean') return Boolean(given)
  return typeof given === 'string' ? given : JSON.stringify(given)
}

/** Accounts of the rule that no reason leaves out. */
function eligible(query: TargetQuery, scan: RuleScan): Sql {
  const kept = query.reasons.map((reason) => sql`NOT (${reason.holds})`)
  return join([scan.where, membership(query, scan), ...kept], ' AND ')
}

export function membership(query: TargetQuery, scan: RuleScan): Sql {
  if (query.rule.subject === 'account') return sql`(${scan.truth(query.rule)})`
  return sql`aid IN (SELECT aid FROM (${compileRule(query.rule, query.run).members()}))`
}

function ranked(query: TargetQuery, fields: readonly ShownField[]): Sql {
  const scan = openScan('account', query.run)
  const owner = ownerColumn(query)
  const shown = [
    raw('aid'),
    sql`(${scan.value(query.orderBy)}) AS k`,
    ...fields.map((field, index) => sql`(${field.sql}) AS ${identifier(`a${index}`)}`),
    ...query.included.map(
      (column, index) => sql`(${asShown(query, column.value(scan), column.of)}) AS ${identifier(`i${index}`)}`,
    ),
  ]
  const where = eligible(query, scan)
  // Accounts without an owner each get a key of their own, so that the cap does not count them together.
  const cap =
    query.capPerOwner === undefined
      ? raw('')
      : sql` LIMIT ${value(query.capPerOwner, 'UInt64')} BY ${owner}, if(${owner} IS NULL, aid, 0)`
  const most = query.limit === undefined ? raw('') : sql` LIMIT ${value(query.limit, 'UInt64')}`
  const skipped = query.offset === 0 ? raw('') : sql` OFFSET ${value(query.offset, 'UInt64')}`
  return sql`SELECT ${join(shown, ', ')} FROM ${scan.from()}${joinsOf(query.included, query.run)} WHERE ${where} ORDER BY k ${direction(query)} NULLS LAST, aid${cap}${most}${skipped}`
}

/** What columns need beside the accounts. */
export function joinsOf(columns: readonly ListColumn[], run: Run): Sql {
  return join(
    columns.flatMap((column) => column.join?.(run) ?? []),
    ' ',
  )
}

export function direction(query: TargetQuery): Sql {
  return raw(query.direction === 'asc' ? 'ASC' : 'DESC')
}

export function ownerColumn({ run: { catalog } }: TargetQuery): Sql {
  return columnOf(source(catalog, 'accounts'), catalog, 'accounts', 'owner')
}

/** Silence is not consent: only a recorded yes counts. */
function mayContact({ run: { catalog } }: TargetQuery): Sql {
  return sql`ifNull(${columnOf(source(catalog, 'contacts'), catalog, 'contacts', 'may_contact')}, false)`
}

function peopleWhere(query: TargetQuery): Sql {
  const { where } = source(query.run.catalog, 'contacts')
  if (query.rule.subject === 'account') return where
  return sql`${where} AND (aid, rid) IN (${compileRule(query.rule, query.run).members()})`
}

/** A field as a format reads it: under the name the format uses. */
interface ShownField {
  readonly header: string
  readonly of: ColumnType
  readonly sql: Sql
}

function accountFields(query: TargetQuery, format: TargetFormat): readonly ShownField[] {
  return fieldsOf(query, 'accounts', format.reads.accounts)
}

function contactFields(query: TargetQuery, format: TargetFormat): readonly ShownField[] {
  return fieldsOf(query, 'contacts', format.reads.contacts)
}

/** The fields this workspace has. Lifecycle is shown as it was taken. */
function fieldsOf(query: TargetQuery, kind: KindName, names: readonly string[]): readonly ShownField[] {
  const { catalog } = query.run
  const rows = source(catalog, kind)
  return names.flatMap((name): ShownField[] => {
    const field = findField(catalog, kind, name)
    if (field === undefined) return []
    if (kind === 'accounts' && name === 'lifecycle') {
      return [{ header: name, of: 'text', sql: lifecycleSql(catalog) }]
    }
    const of = field.type === 'money' ? 'number' : field.type
    return [{ header: name, of, sql: asShown(query, rows.column(field), of) }]
  })
}

/** Dates as people write them in the workspace's time zone: a day, with its time where it has one. */
export function asShown({ run: { catalog } }: TargetQuery, stored: Sql, of: ColumnType): Sql {
  if (of !== 'date') return stored
  const local = sql`toTimeZone(${stored}, ${value(catalog.settings.timeZone, 'String')})`
  return sql`if(toStartOfDay(${local}) = ${local}, formatDateTime(${local}, '%F'), formatDateTime(${local}, '%F %T'))`
}
