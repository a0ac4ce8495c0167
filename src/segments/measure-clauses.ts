import type { Market } from '../market-data/index.ts'
import { identifier, join, raw, type Sql, sql } from '../query/index.ts'
import { type CheckedRule, openScan, type Run } from './language/index.ts'
import type { RuleBook } from './rule-book.ts'
import { runOf, type SegmentSize } from './segment-size.ts'

export interface MeasuredClauses {
  /** Of all clauses together. */
  readonly size: SegmentSize
  /** Of each by itself, in the order given. */
  readonly clauses: readonly SegmentSize[]
  /** What the others would keep without each: accounts, or people for a rule about people. Of a lone clause: all. */
  readonly without: readonly number[]
}

/**
 * Counts a rule and each of the clauses it is made of (`clauses`, at least one, all about the same), with the fields to
 * blame for what is unknown, and what the rule would keep without each: everything in one statement and one scan of the
 * market, however many clauses there are.
 */
export async function measureClauses(
  market: Market,
  book: Pick<RuleBook, 'catalog'>,
  clauses: readonly CheckedRule[],
  asOf?: Date,
  signal?: AbortSignal,
): Promise<MeasuredClauses> {
  const { sizes, without } = await measure(market, clauses, runOf(market, book, asOf), true, signal)
  const [size, ...each] = sizes
  if (size === undefined) throw new Error('a rule without clauses')
  return { size, clauses: each, without }
}

/** Rules counted in one statement: more would make a text longer than the engine reads. */
const AT_ONCE = 100

/** Counts rules that are all about the same, in their order: one scan of the market for every hundred of them. */
export async function measureRules(
  market: Market,
  book: Pick<RuleBook, 'catalog'>,
  rules: readonly CheckedRule[],
  signal?: AbortSignal,
): Promise<readonly SegmentSize[]> {
  const all: SegmentSize[] = []
  for (let start = 0; start < rules.length; start += AT_ONCE) {
    const { sizes } = await measure(market, rules.slice(start, start + AT_ONCE), runOf(market, book), false, signal)
    all.push(...sizes)
  }
  return all
}

async function measure(
  market: Market,
  rules: readonly CheckedRule[],
  run: Run,
  together: boolean,
  signal: AbortSignal | undefined,
): Promise<{ sizes: readonly SegmentSize[]; without: readonly number[] }> {
  const subject = rules[0]?.subject ?? 'account'
  const statement = sizesStatement(rules, run, together)
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
  return { sizes, without: row.without.map(Number) }
}

interface Counted {
  readonly [column: string]: unknown
  readonly total: string
  readonly kept: readonly string[]
  readonly unknown: readonly string[]
  readonly without: readonly string[]
  readonly companies: readonly string[]
  readonly blamed: readonly (readonly string[])[]
}

/**
 * A count of each rule; `together`: before them that of all of them together, and what is left without each.
 * `blamed` names the fields whose counts stand in the column of that name.
 */
function sizesStatement(rules: readonly CheckedRule[], run: Run, together: boolean) {
  const subject = rules[0]?.subject ?? 'account'
  const scan = openScan(subject, run)
  const columns: Sql[] = []
  const missing = new Map<string, Sql>()
  const blamed: string[][] = []
  const verdicts: Sql[] = []
  for (const [index, rule] of rules.entries()) {
    const verdict = identifier(`v${index}`)
    columns.push(sql`${scan.verdict(rule)} AS ${verdict}`)
    verdicts.push(verdict)
    const fields = scan.missing(rule)
    for (const { name, isMissing } of fields) {
      if (missing.has(name)) continue
      const column = identifier(`m${missing.size}`)
      missing.set(name, column)
      columns.push(sql`${isMissing} AS ${column}`)
    }
    blamed.push(fields.map(({ name }) => name))
  }
  const and = (of: readonly Sql[]): Sql => (of.length === 0 ? raw('1') : sql`(${join(of, ' AND ')})`)
  const all = together ? [and(verdicts), ...verdicts] : verdicts
  if (together) blamed.unshift([...missing.keys()])
  const without = together ? verdicts.map((_, index) => and(verdicts.filter((__, other) => other !== index))) : []
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
${array(
  without.map((rest) => sql`countIf(${rest})`),
  'Array(UInt64)',
)} AS without,
${array(companies, 'Array(UInt64)')} AS companies,
${array(counts, 'Array(Array(UInt64))')} AS blamed
FROM (SELECT ${raw(subject === 'account' ? '' : 'aid, ')}${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where})`,
  }
}
