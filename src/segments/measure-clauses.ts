import type { Market } from '../market-data/index.ts'
import { identifier, join, raw, type Sql, sql } from '../query/index.ts'
import { type CheckedRule, openScan } from './language/index.ts'
import type { RuleBook } from './rule-book.ts'
import { runOf, type SegmentSize } from './segment-size.ts'

export interface MeasuredClauses {
  /** Of all clauses together. */
  readonly size: SegmentSize
  /** Of each by itself, in the order given. */
  readonly clauses: readonly SegmentSize[]
}

/**
 * Counts a rule and each of the clauses it is made of (`clauses`, at least one, all about the same), with the fields to
 * blame for what is unknown: everything in one statement and one scan of the market, however many clauses there are.
 */
export async function measureClauses(
  market: Market,
  book: Pick<RuleBook, 'catalog'>,
  clauses: readonly CheckedRule[],
  asOf?: Date,
  signal?: AbortSignal,
): Promise<MeasuredClauses> {
  const subject = clauses[0]?.subject ?? 'account'
  const statement = clausesStatement(clauses, runOf(market, book, asOf))
  const [row] = await market.engine.rows<Counted>(statement.sql, signal === undefined ? {} : { signal })
  if (row === undefined) throw new Error('a count without a row')
  const sizes = statement.blamed.map((fields, index): SegmentSize => {
    const counts = row.blamed[index]?.map(Number) ?? []
    const unknownBecause = fields
      .map((field, place) => ({ field, accounts: counts[place] ?? 0 }))
      .filter(({ accounts }) => accounts > 0)
      .sort((left, right) => right.accounts - left.accounts || (left.field < right.field ? -1 : 1))
    const kept = Number(row.kept[index])
    const counted = { unknown: Number(row.unknown[index]), total: Number(row.total), unknownBecause }
    return subject === 'account'
      ? { accounts: kept, ...counted }
      : { accounts: Number(row.companies[index]), contacts: kept, ...counted }
  })
  const [size, ...each] = sizes
  if (size === undefined) throw new Error('a rule without clauses')
  return { size, clauses: each }
}

interface Counted {
  readonly [column: string]: unknown
  readonly total: string
  readonly kept: readonly string[]
  readonly unknown: readonly string[]
  readonly companies: readonly string[]
  readonly blamed: readonly (readonly string[])[]
}

/** First the whole rule, then each clause; `blamed` names the fields whose counts stand in the column of that name. */
function clausesStatement(clauses: readonly CheckedRule[], run: ReturnType<typeof runOf>) {
  const subject = clauses[0]?.subject ?? 'account'
  const scan = openScan(subject, run)
  const columns: Sql[] = []
  const missing = new Map<string, Sql>()
  const blamed: string[][] = [[]]
  const verdicts: Sql[] = []
  for (const [index, clause] of clauses.entries()) {
    const verdict = identifier(`v${index}`)
    columns.push(sql`${scan.verdict(clause)} AS ${verdict}`)
    verdicts.push(verdict)
    const fields = scan.missing(clause)
    for (const { name, isMissing } of fields) {
      if (missing.has(name)) continue
      const column = identifier(`m${missing.size}`)
      missing.set(name, column)
      columns.push(sql`${isMissing} AS ${column}`)
    }
    blamed.push(fields.map(({ name }) => name))
  }
  blamed[0] = [...missing.keys()]
  const all = [clauses.length === 1 ? join(verdicts, '') : sql`(${join(verdicts, ' AND ')})`, ...verdicts]
  const array = (of: readonly Sql[], type: string): Sql => sql`CAST([${join(of, ', ')}], ${raw(`'${type}'`)})`
  const counts = blamed.map((fields, index) => {
    const unknown = all[index] ?? raw('NULL')
    const each = fields.map((field) => sql`countIf(isNull(${unknown}) AND ${missing.get(field) ?? raw('0')})`)
    return array(each, 'Array(UInt64)')
  })
  const companies =
    subject === 'account' ? [] : all.map((verdict) => sql`uniqExactIf(aid, aid != 0 AND ifNull(${verdict}, 0))`)
  return {
    blamed,
    sql: sql`SELECT count() AS total,
${array(
  all.map((verdict) => sql`countIf(${verdict})`),
  'Array(UInt64)',
)} AS kept,
${array(
  all.map((verdict) => sql`countIf(isNull(${verdict}))`),
  'Array(UInt64)',
)} AS unknown,
${array(companies, 'Array(UInt64)')} AS companies,
${array(counts, 'Array(Array(UInt64))')} AS blamed
FROM (SELECT ${raw(subject === 'account' ? '' : 'aid, ')}${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where})`,
  }
}
