import type { Market } from '../market-data/index.ts'
import { identifier, join, type Sql, sql } from '../query/index.ts'
import { type CheckedRule, clauses, openScan, type RuleScan } from './language/index.ts'
import { bookRule, type RuleBook } from './rule-book.ts'
import { runOf } from './segment-size.ts'
import type { SavedSegment } from './segment-store.ts'

export type Answer = 'true' | 'false' | 'unknown'

export interface ClauseAnswer {
  readonly rule: string
  readonly sentence: string
  readonly answer: Answer
  /** What is missing, where the answer is unknown: `account.employees`. */
  readonly missing: readonly string[]
}

/** Whether one account is in one segment, and why. */
export interface SegmentOfAccount {
  readonly segment: SavedSegment
  /** Absent for a rule that is no longer valid. */
  readonly sentence?: string
  /** Undefined for a rule that is no longer valid. */
  readonly answer: Answer | undefined
  readonly missing: readonly string[]
  readonly clauses: readonly ClauseAnswer[]
  /** Only for a rule about people: those at the account it holds for, cannot be told for, and all. */
  readonly people?: { readonly kept: number; readonly unknown: number; readonly total: number }
}

/** Segments asked in one statement: more would make a text longer than the engine reads. */
const AT_ONCE = 100

/**
 * Every saved segment's answer for one account, clause by clause. All rules about companies are one statement over one
 * row, all rules about people one over the account's people: an account is in such a segment with anybody it holds for.
 */
export async function segmentsOfAccount(
  market: Market,
  book: RuleBook,
  aid: number,
  signal: AbortSignal,
): Promise<readonly SegmentOfAccount[]> {
  const asked = book.segments.map((segment) => ask(book, segment))
  const found = new Map<number, SegmentOfAccount>()
  for (const subject of ['account', 'contact'] as const) {
    const some = asked.filter((each) => each.rule?.subject === subject)
    for (let start = 0; start < some.length; start += AT_ONCE) {
      const part = some.slice(start, start + AT_ONCE)
      for (const told of await answer(market, book, aid, subject, part, signal)) found.set(told.segment.id, told)
    }
  }
  return asked.map(({ segment }) => found.get(segment.id) ?? { segment, answer: undefined, missing: [], clauses: [] })
}

interface Asked {
  readonly segment: SavedSegment
  readonly rule: CheckedRule | undefined
  readonly sentence: string
  readonly clauses: readonly { readonly text: string; readonly sentence: string; readonly rule: CheckedRule }[]
}

function ask(book: RuleBook, segment: SavedSegment): Asked {
  const booked = bookRule(book, segment.rule)
  if ('problems' in booked) return { segment, rule: undefined, sentence: '', clauses: [] }
  return { segment, rule: booked.rule, sentence: booked.sentence, clauses: clauses(booked.rule) }
}

async function answer(
  market: Market,
  book: RuleBook,
  aid: number,
  subject: 'account' | 'contact',
  asked: readonly Asked[],
  signal: AbortSignal,
): Promise<SegmentOfAccount[]> {
  const scan = openScan(subject, { ...runOf(market, book), among: [aid] })
  const columns: Sql[] = [sql`count() AS total`]
  const readers = asked.map((each, index) => reader(each, `s${index}`, scan, columns))
  const rows = await market.engine.rows(sql`SELECT ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where}`, {
    signal,
  })
  const row = rows[0] ?? {}
  return readers.map((read) => read(row))
}

type Row = Readonly<Record<string, unknown>>

/** Adds the figures of one segment to the statement, and reads them from its row: counts, of one account or its people. */
function reader(asked: Asked, prefix: string, scan: RuleScan, columns: Sql[]): (row: Row) => SegmentOfAccount {
  const counted = (name: string, rule: CheckedRule): void => {
    const verdict = scan.verdict(rule)
    columns.push(sql`countIf(${verdict}) AS ${identifier(`${name}_yes`)}`)
    columns.push(sql`countIf(isNull(${verdict})) AS ${identifier(`${name}_open`)}`)
  }
  if (asked.rule !== undefined) counted(prefix, asked.rule)
  const parts = asked.clauses.map((clause, index) => {
    const name = `${prefix}c${index}`
    counted(name, clause.rule)
    const verdict = scan.verdict(clause.rule)
    const missing = scan.missing(clause.rule).map((field, place) => {
      columns.push(sql`countIf(isNull(${verdict}) AND ${field.isMissing}) AS ${identifier(`${name}m${place}`)}`)
      return { name: field.name, column: `${name}m${place}` }
    })
    return { clause, name, missing }
  })
  return (row) => {
    const told = parts.map(({ clause, name, missing }): ClauseAnswer => {
      const lacking = missing.filter(({ column }) => Number(row[column]) > 0).map((each) => each.name)
      const given = answerOf(row, name)
      const { text: rule, sentence } = clause
      return { rule, sentence, answer: given, missing: given === 'unknown' ? lacking : [] }
    })
    const whole = answerOf(row, prefix)
    const people = {
      kept: Number(row[`${prefix}_yes`]),
      unknown: Number(row[`${prefix}_open`]),
      total: Number(row.total),
    }
    return {
      segment: asked.segment,
      sentence: asked.sentence,
      answer: whole,
      missing: whole === 'unknown' ? [...new Set(told.flatMap((each) => each.missing))] : [],
      clauses: told,
      ...(asked.rule?.subject === 'contact' ? { people } : {}),
    }
  }
}

function answerOf(row: Row, name: string): Answer {
  if (Number(row[`${name}_yes`]) > 0) return 'true'
  return Number(row[`${name}_open`]) > 0 ? 'unknown' : 'false'
}
