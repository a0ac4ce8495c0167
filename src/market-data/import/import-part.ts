import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { CatalogKind } from '../catalog.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { findAccounts } from './find-accounts.ts'
import { foldClaims, STUB_SAID_AT } from './fold-claims.ts'
import { noteRows } from './import-problems.ts'
import { openWithDate, type PartSql } from './part-sql.ts'
import { type References, readReferences } from './read-references.ts'
import { rowKey, unusable } from './row-key.ts'
import { stubClaims } from './stub-claims.ts'
import { findUnchanged } from './unchanged.ts'
import type { Work } from './work.ts'

export interface PartCounts {
  readonly accepted: number
  readonly rejected: number
  readonly unchanged: number
  readonly stubs: number
  /** Open deals that came with a closing date, kept as the expected one. */
  readonly expectedDates: number
  readonly respondents?: number
}

export interface PartInput {
  readonly file: PreparedFile
  /** Table or subquery with `row`, the staged columns, and whatever columns the part's expressions name. */
  readonly source: Sql
  /** Row of the file, as a spreadsheet shows it, from `row`. */
  readonly fileRow: (row: Sql) => Sql
  readonly part: PartSql
  readonly accounts: CatalogKind
  /** Says what is being done now, and which share of the part's time is over, 0 to 1. */
  readonly tell: (message: string, share: number) => void
  /** Table (row, outcome) that receives each row of the file, when one row of it may be several of ours. */
  readonly outcomes?: Sql
}

/** Turns the staged rows of one kind into claims and folds them in. */
export async function importPart(work: Work, input: PartInput): Promise<PartCounts> {
  const { source, part } = input
  const kind = part.kind.kind
  const id = raw(String(work.id))
  const rejected = await rejectUnusable(work, input)
  const usable = sql`(SELECT * FROM ${source} WHERE row NOT IN (SELECT row FROM ${rejected}))`
  const references = await readReferences(work, part, usable)
  input.tell('Finding accounts', 0.3)
  const { accounts, created } = await findAccounts(work, references.said)
  await noteAmbiguous(work, input, references, accounts, rejected)

  input.tell(`Casting ${kind.name}`, 0.7)
  const claims = `claims_${kind.name}`
  const rows = await work.table(
    'rows',
    raw('(row UInt64, aid UInt32, keyed Bool, rid UInt128) ENGINE = MergeTree ORDER BY row'),
  )
  await work.run(sql`INSERT INTO ${rows}
    SELECT row, aid, tupleElement(_key, 1), tupleElement(_key, 2) FROM (
      SELECT s.row AS row, f.aid AS aid, ${rowKey(part)} AS _key
      FROM ${source} AS s
      INNER JOIN ${references.rows} AS r ON s.row = r.row
      INNER JOIN ${accounts} AS f ON r.ref = f.ref
      WHERE s.row NOT IN (SELECT row FROM ${rejected}))`)
  const repeated = await repeatedRows(work, part, source, rows)

  const fresh = await work.table('fresh', sql`AS ${identifier(claims)}`)
  const names = part.columns.map((column) => identifier(column.field.column))
  const values = part.columns.map((column) => column.value)
  await work.run(sql`INSERT INTO ${fresh} (aid, rid, _import, _row, _said_at, _said${raw(names.length > 0 ? ', ' : '')}${join(names, ', ')})
    SELECT w.aid, if(p.rid = 0, w.rid, p.rid), ${id}, ${input.fileRow(raw('s.row'))}, ${part.saidAt}, ${saidSql(part)}${raw(values.length > 0 ? ', ' : '')}${join(values, ', ')}
    FROM ${source} AS s
    INNER JOIN ${rows} AS w ON s.row = w.row
    LEFT JOIN ${repeated} AS p ON s.row = p.row`)

  input.tell('Comparing with what is known', 0.88)
  const touched = await work.table('touched', sql`ENGINE = Memory AS SELECT DISTINCT rid FROM ${fresh}`)
  const unchanged = await findUnchanged(
    work,
    part.kind,
    part.columns.map((column) => column.field.column),
    fresh,
  )
  const counted = await work.one<{ all: string; same: string }>(
    sql`SELECT (SELECT count() FROM ${fresh}) AS all, (SELECT count() FROM ${unchanged.rows}) AS same`,
  )
  const same = Number(counted.same)
  if (same === 0) await work.run(sql`ALTER TABLE ${identifier(claims)} ATTACH PARTITION tuple() FROM ${fresh}`)
  else if (same < Number(counted.all)) {
    await work.run(sql`INSERT INTO ${identifier(claims)} SELECT * FROM ${fresh}
      WHERE (rid, _row) NOT IN (SELECT rid, _row FROM ${unchanged.rows})`)
    await work.run(sql`TRUNCATE TABLE ${touched}`)
    await work.run(sql`INSERT INTO ${touched} SELECT DISTINCT rid FROM ${identifier(claims)} WHERE _import = ${id}`)
  }
  if (kind.name !== 'accounts' && created > 0)
    await stubClaims(work, input.accounts, references.said, accounts, input.fileRow)
  input.tell('Bringing versions up to date', 0.93)
  if (same < Number(counted.all)) await foldClaims(work, part.kind, touched, { allNew: unchanged.allNew })

  const open = openWithDate(part)
  const { dates } =
    open === undefined ? { dates: 0 } : await work.one<{ dates: string }>(sql`SELECT ${open} AS dates FROM ${source}`)
  await noteOutcomes(work, input, unchanged.rows)
  const respondents = kind.name === 'answers' ? await countRespondents(work, fresh) : undefined
  const { refused } = await work.one<{ refused: string }>(sql`SELECT count() AS refused FROM ${rejected}`)
  return {
    accepted: Number(counted.all) - same,
    rejected: Number(refused),
    unchanged: same,
    stubs: kind.name === 'accounts' ? 0 : created,
    expectedDates: Number(dates),
    ...(respondents === undefined ? {} : { respondents }),
  }
}

async function noteOutcomes(work: Work, { outcomes, part }: PartInput, unchanged: Sql): Promise<void> {
  if (outcomes === undefined) return
  const claims = identifier(`claims_${part.kind.kind.name}`)
  await work.run(sql`INSERT INTO ${outcomes} SELECT DISTINCT _row, 'accepted' FROM ${claims}
    WHERE _import = ${raw(String(work.id))} AND _said_at != ${raw(STUB_SAID_AT)}`)
  await work.run(sql`INSERT INTO ${outcomes} SELECT DISTINCT _row, 'unchanged' FROM ${unchanged}`)
}

async function countRespondents(work: Work, fresh: Sql): Promise<number> {
  const { people } = await work.one<{ people: string }>(
    sql`SELECT uniqExact(instrument, ifNull(respondent, toString(rid))) AS people FROM ${fresh}`,
  )
  return Number(people)
}

/** Rows that cannot be kept at all, each with its problem. */
async function rejectUnusable(work: Work, { file, fileRow, source, part }: PartInput): Promise<Sql> {
  const rejected = await work.table('rejected', raw('(row UInt64) ENGINE = Memory'))
  const { when, message } = unusable(part)
  await work.run(sql`INSERT INTO ${rejected} SELECT row FROM ${source} AS s WHERE ${when}`)
  await noteRows(work, { name: file.name, fileRow }, sql`SELECT row, '' AS value FROM ${rejected}`, {
    column: '',
    code: 'row_without_key',
    message,
  })
  return rejected
}

async function noteAmbiguous(
  work: Work,
  { file, fileRow, part }: PartInput,
  references: References,
  accounts: Sql,
  rejected: Sql,
): Promise<void> {
  const isAccounts = part.kind.kind.name === 'accounts'
  const several = sql`SELECT row, multiIf(id != '', id, domain != '', domain, name != '', name, bare) AS value
    FROM ${references.rows} WHERE ref IN (SELECT ref FROM ${accounts} WHERE ambiguous)`
  await noteRows(work, { name: file.name, fileRow }, several, {
    column: isAccounts ? 'name' : 'account',
    code: 'account_ambiguous',
    message: isAccounts
      ? 'Several accounts go by this; the row is left out, because it does not say which one it means.'
      : 'Several accounts go by this; the row is kept without account.',
  })
  if (isAccounts) await work.run(sql`INSERT INTO ${rejected} SELECT row FROM (${several})`)
}

/** Two equal rows without a key in one file are two: from the second on, the number is part of the identity. */
async function repeatedRows(work: Work, part: PartSql, source: Sql, rows: Sql): Promise<Sql> {
  const repeated = await work.table('repeated', raw('(row UInt64, rid UInt128) ENGINE = Memory'))
  const keyless = sql`(SELECT row, rid FROM ${rows} WHERE NOT keyed)`
  await work.run(sql`INSERT INTO ${repeated}
    SELECT row, reinterpretAsUInt128(sipHash128(toString(rid), toString(nth))) FROM (
      SELECT row, rid, row_number() OVER (PARTITION BY rid ORDER BY row) AS nth FROM ${keyless}
      WHERE rid IN (SELECT rid FROM ${keyless} GROUP BY rid HAVING count() > 1)
    ) WHERE nth > 1`)
  return repeated
}

/** The names of the columns a row speaks about. `aid`: the row names its account. */
function saidSql(part: PartSql): Sql {
  const names = part.columns.map((column) => column.field.column)
  const flags = part.columns.map((column) => column.said)
  const mapsAccount = ['account', 'account_id', 'account_domain', 'account_name'].some(
    (name) => part.text(name) !== undefined,
  )
  const clears = part.blankClears && mapsAccount
  const account = part.kind.kind.name === 'accounts' || clears ? raw('true') : raw('w.aid > 0')
  return sql`arrayFilter((name, flag) -> flag, ${value(['aid', ...names], 'Array(String)')}, array(${join(
    [account, ...flags].map((flag) => sql`toBool(${flag})`),
    ', ',
  )}))`
}
