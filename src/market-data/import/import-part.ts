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
  const { rejected, refused } = await rejectUnusable(work, input)
  const usable = sql`(SELECT * FROM ${source} WHERE row NOT IN (SELECT row FROM ${rejected}))`
  const references = await readReferences(work, part, usable)
  input.tell('Finding accounts', 0.3)
  const { accounts, created, ambiguous } = await findAccounts(work, references.said)
  const leftOut = ambiguous ? await noteAmbiguous(work, input, references, accounts, rejected) : 0

  input.tell(`Casting ${kind.name}`, 0.7)
  const claims = `claims_${kind.name}`
  const rows = await work.table(
    'rows',
    sql`(row UInt64, aid UInt32, keyed Bool, rid UInt128) ENGINE = MergeTree ORDER BY row AS
    SELECT row, aid, tupleElement(_key, 1), tupleElement(_key, 2) FROM (
      SELECT s.row AS row, f.aid AS aid, ${rowKey(part)} AS _key
      FROM ${source} AS s
      INNER JOIN ${references.rows} AS r ON s.row = r.row
      INNER JOIN ${accounts} AS f ON r.ref = f.ref
      WHERE s.row NOT IN (SELECT row FROM ${rejected}))`,
  )
  const repeated = kind.name === 'accounts' ? undefined : await repeatedRows(work, rows)
  const rid = repeated === undefined ? raw('w.rid') : raw('if(p.rid = 0, w.rid, p.rid)')

  const fresh = await work.table('fresh', sql`AS ${identifier(claims)}`)
  const names = part.columns.map((column) => identifier(column.field.column))
  const values = part.columns.map((column) => column.value)
  await work.run(sql`INSERT INTO ${fresh} (aid, rid, _import, _row, _said_at, _said${raw(names.length > 0 ? ', ' : '')}${join(names, ', ')})
    SELECT w.aid, ${rid}, ${id}, ${input.fileRow(raw('s.row'))}, ${part.saidAt}, ${saidSql(part)}${raw(values.length > 0 ? ', ' : '')}${join(values, ', ')}
    FROM ${source} AS s
    INNER JOIN ${rows} AS w ON s.row = w.row
    ${repeated === undefined ? raw('') : sql`LEFT JOIN ${repeated} AS p ON s.row = p.row`}`)

  input.tell('Comparing with what is known', 0.88)
  const touched = await work.table('touched', sql`ENGINE = Memory AS SELECT DISTINCT rid FROM ${fresh}`)
  const unchanged = await findUnchanged(
    work,
    part.kind,
    part.columns.map((column) => column.field.column),
    fresh,
  )
  const { all, same } = unchanged
  if (same === 0) await work.run(sql`ALTER TABLE ${identifier(claims)} ATTACH PARTITION tuple() FROM ${fresh}`)
  else if (unchanged.rows !== undefined && same < all) {
    await work.run(sql`INSERT INTO ${identifier(claims)} SELECT * FROM ${fresh}
      WHERE (rid, _row) NOT IN (SELECT rid, _row FROM ${unchanged.rows})`)
    await work.run(sql`TRUNCATE TABLE ${touched}`)
    await work.run(sql`INSERT INTO ${touched} SELECT DISTINCT rid FROM ${identifier(claims)} WHERE _import = ${id}`)
  }
  if (kind.name !== 'accounts' && created > 0)
    await stubClaims(work, input.accounts, references.said, accounts, input.fileRow)
  input.tell('Bringing versions up to date', 0.93)
  if (same < all) {
    const { allNew, saidOnce } = unchanged
    await foldClaims(work, part.kind, touched, { allNew, saidOnce })
  }

  const open = openWithDate(part)
  const { dates } =
    open === undefined ? { dates: 0 } : await work.one<{ dates: string }>(sql`SELECT ${open} AS dates FROM ${source}`)
  await noteOutcomes(work, input, unchanged.rows)
  const respondents = kind.name === 'answers' ? await countRespondents(work, fresh) : undefined
  return {
    accepted: all - same,
    rejected: refused + leftOut,
    unchanged: same,
    stubs: kind.name === 'accounts' ? 0 : created,
    expectedDates: Number(dates),
    ...(respondents === undefined ? {} : { respondents }),
  }
}

async function noteOutcomes(work: Work, { outcomes, part }: PartInput, unchanged: Sql | undefined): Promise<void> {
  if (outcomes === undefined) return
  const claims = identifier(`claims_${part.kind.kind.name}`)
  await work.run(sql`INSERT INTO ${outcomes} SELECT DISTINCT _row, 'accepted' FROM ${claims}
    WHERE _import = ${raw(String(work.id))} AND _said_at != ${raw(STUB_SAID_AT)}`)
  if (unchanged === undefined) return
  await work.run(sql`INSERT INTO ${outcomes} SELECT DISTINCT _row, 'unchanged' FROM ${unchanged}`)
}

async function countRespondents(work: Work, fresh: Sql): Promise<number> {
  const { people } = await work.one<{ people: string }>(
    sql`SELECT uniqExact(instrument, ifNull(respondent, toString(rid))) AS people FROM ${fresh}`,
  )
  return Number(people)
}

/** Rows that cannot be kept at all, each with its problem. */
async function rejectUnusable(
  work: Work,
  { file, fileRow, source, part }: PartInput,
): Promise<{ readonly rejected: Sql; readonly refused: number }> {
  const { when, message } = unusable(part)
  const rejected = await work.table(
    'rejected',
    sql`(row UInt64) ENGINE = Memory AS SELECT row FROM ${source} AS s WHERE ${when}`,
  )
  const refused = await countOf(work, rejected)
  if (refused === 0) return { rejected, refused }
  await noteRows(work, { name: file.name, fileRow }, sql`SELECT row, '' AS value FROM ${rejected}`, {
    column: '',
    code: 'row_without_key',
    message,
  })
  return { rejected, refused }
}

async function countOf(work: Work, table: Sql): Promise<number> {
  const { rows } = await work.one<{ rows: string }>(sql`SELECT count() AS rows FROM ${table}`)
  return Number(rows)
}

/** Returns how many rows are left out for it. */
async function noteAmbiguous(
  work: Work,
  { file, fileRow, part }: PartInput,
  references: References,
  accounts: Sql,
  rejected: Sql,
): Promise<number> {
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
  if (!isAccounts) return 0
  await work.run(sql`INSERT INTO ${rejected} SELECT row FROM (${several})`)
  return countOf(work, sql`(${several})`)
}

/** Two equal rows without a key in one file are two: from the second on, the number is part of the identity. */
async function repeatedRows(work: Work, rows: Sql): Promise<Sql> {
  const keyless = sql`(SELECT row, rid FROM ${rows} WHERE NOT keyed)`
  return work.table(
    'repeated',
    sql`(row UInt64, rid UInt128) ENGINE = Memory AS
    SELECT row, reinterpretAsUInt128(sipHash128(toString(rid), toString(nth))) FROM (
      SELECT row, rid, row_number() OVER (PARTITION BY rid ORDER BY row) AS nth FROM ${keyless}
      WHERE rid IN (SELECT rid FROM ${keyless} GROUP BY rid HAVING count() > 1)
    ) WHERE nth > 1`,
  )
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
