import type { Market } from '../market-data/index.ts'
import { sql } from '../query/index.ts'
import { type CheckedRule, compileRule, type Run } from './language/index.ts'
import type { RuleBook } from './rule-book.ts'

/** How many a rule keeps. For a rule about people, `unknown`, `total` and `unknownBecause` count people. */
export interface SegmentSize {
  /** Accounts the rule is true for; for a rule about people, accounts with at least one such person. */
  readonly accounts: number
  /** People the rule is true for; only for a rule about people. */
  readonly contacts?: number
  readonly unknown: number
  readonly total: number
  /** Fields that are missing where the rule is unknown, the most frequent first; one account may lack several. */
  readonly unknownBecause: { field: string; accounts: number }[]
}

/** Counts a rule, now or as of a date. */
export async function segmentSize(
  market: Market,
  book: RuleBook,
  rule: CheckedRule,
  asOf?: Date,
  signal?: AbortSignal,
): Promise<SegmentSize> {
  const run = runOf(market, book, asOf)
  const options = signal === undefined ? {} : { signal }
  const compiled = compileRule(rule, run)
  const [row] = await market.engine.rows(compiled.size(), options)
  if (row === undefined) throw new Error('a count without a row')
  const counted = { unknown: Number(row.unknown), total: Number(row.total) }
  const blamed = counted.unknown === 0 ? [] : await market.engine.rows(compiled.unknownBecause(), options)
  const unknownBecause = blamed.map((each) => ({ field: String(each.field), accounts: Number(each.accounts) }))
  if (rule.subject === 'account') return { accounts: Number(row.accounts), ...counted, unknownBecause }
  // A person of whom nobody knows where they work stands at no account: `aid` 0.
  const [at] = await market.engine.rows(
    sql`SELECT uniqExactIf(aid, aid != 0) AS accounts FROM (${compiled.members()})`,
    options,
  )
  return { accounts: Number(at?.accounts), contacts: Number(row.accounts), ...counted, unknownBecause }
}

/** What a rule is run over: this workspace's fields, its clock, or a date in the past. */
export function runOf(market: Market, book: Pick<RuleBook, 'catalog'>, asOf?: Date): Run {
  const run = { catalog: book.catalog, now: market.clock() }
  return asOf === undefined ? run : { ...run, asOf }
}
