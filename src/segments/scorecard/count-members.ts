import type { Market } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import { type CheckedRule, openScan, type Run } from '../language/index.ts'
import type { RuleBook } from '../rule-book.ts'
import {
  APPROACHED,
  CONSENT_RECORDED,
  fixedRule,
  MAY_BE_CONTACTED,
  mayContact,
  PROSPECT,
  SOMEBODY_KNOWN,
} from './fixed-rules.ts'

export interface ClauseCounts {
  readonly total: number
  readonly known: number
  readonly kept: number
}

/** What one pass over the accounts tells about a segment, as things stand at the run's date. */
export interface MemberCounts {
  readonly total: number
  readonly accounts: number
  readonly unknown: number
  readonly unknownBecause: { field: string; accounts: number }[]
  /** For each sibling: its accounts, and those that are in both. */
  readonly siblings: readonly { readonly accounts: number; readonly both: number }[]
  /** For each clause, over prospects and over all others. */
  readonly clauses: readonly { readonly prospects: ClauseCounts; readonly customers: ClauseCounts }[]
  /** Accounts of the segment: prospects, prospects that may be contacted, with anybody known, who may be contacted. */
  readonly prospects: number
  readonly reachable: number
  readonly withPeople: number
  readonly withContact: number
  /** With somebody in the champion's role who may be contacted; null where no role was given. */
  readonly withRole: number | null
  /** Prospects within reach that were approached before, and not won. */
  readonly approached: number
  /** Accounts of the whole market with a record of who may be contacted: without any, nobody's reach is known. */
  readonly consentRecorded: number
}

interface Asked {
  readonly rule: CheckedRule
  readonly siblings: readonly CheckedRule[]
  readonly clauses: readonly CheckedRule[]
  /** The champion: a condition on a person called `c`. */
  readonly people: string | undefined
}

/** One statement and one scan, linear in the accounts, however many siblings and clauses there are. */
export async function countMembers(
  market: Market,
  book: RuleBook,
  run: Run,
  asked: Asked,
  signal: AbortSignal,
): Promise<MemberCounts> {
  const { statement, blamed } = membersSql(book, run, asked)
  const [row] = await market.engine.rows<Counted>(statement, { signal })
  if (row === undefined) throw new Error('a count without a row')
  const [
    accounts = 0,
    unknown = 0,
    prospects = 0,
    reachable = 0,
    withPeople = 0,
    withContact = 0,
    withRole = 0,
    approached = 0,
  ] = row.of_segment.map(Number)
  const [total = 0, allProspects = 0, consentRecorded = 0] = row.of_market.map(Number)
  const counts = (of: readonly string[] = [], all: number): ClauseCounts => {
    const [known = 0, kept = 0] = of.map(Number)
    return { total: all, known, kept }
  }
  return {
    total,
    accounts,
    unknown,
    unknownBecause: blamed
      .map((field, index) => ({ field, accounts: Number(row.blamed[index] ?? 0) }))
      .filter((each) => each.accounts > 0)
      .sort((left, right) => right.accounts - left.accounts || (left.field < right.field ? -1 : 1)),
    siblings: row.siblings.map(([own, both]) => ({ accounts: Number(own), both: Number(both) })),
    clauses: row.clauses.map(([ofProspects, ofCustomers]) => ({
      prospects: counts(ofProspects, allProspects),
      customers: counts(ofCustomers, total - allProspects),
    })),
    prospects,
    reachable,
    withPeople,
    withContact,
    withRole: asked.people === undefined ? null : withRole,
    approached,
    consentRecorded,
  }
}

interface Counted {
  readonly [column: string]: unknown
  readonly of_segment: readonly string[]
  readonly of_market: readonly string[]
  readonly blamed: readonly string[]
  readonly siblings: readonly (readonly string[])[]
  readonly clauses: readonly (readonly (readonly string[])[])[]
}

function membersSql(book: RuleBook, run: Run, asked: Asked): { statement: Sql; blamed: readonly string[] } {
  const scan = openScan('account', run)
  const columns: Sql[] = []
  const column = (name: string, condition: Sql): Sql => {
    columns.push(sql`${condition} AS ${identifier(name)}`)
    return identifier(name)
  }
  const fixed = (name: string, text: string): Sql =>
    column(name, sql`ifNull(${scan.truth(fixedRule(book, text))}, 0)`)
  const verdict = column('v', scan.verdict(asked.rule))
  const missing = scan.missing(asked.rule)
  const missed = missing.map(({ isMissing }, index) => column(`m${index}`, isMissing))
  const siblings = asked.siblings.map((rule, index) => column(`s${index}`, sql`ifNull(${scan.truth(rule)}, 0)`))
  const clauses = asked.clauses.map((rule, index) => column(`c${index}`, scan.verdict(rule)))
  const prospect = fixed('prospect', PROSPECT)
  const known = fixed('people', SOMEBODY_KNOWN)
  const contact = fixed('contact', MAY_BE_CONTACTED)
  const before = fixed('approached', APPROACHED)
  const consent = fixed('consent', CONSENT_RECORDED)
  const role = asked.people === undefined ? raw('0') : fixed('role', mayContact(`c.may_contact && (${asked.people})`))
  const inside = (condition: Sql): Sql => sql`countIf(${verdict} AND ${condition})`
  const array = (of: readonly Sql[], type: string): Sql => sql`CAST([${join(of, ', ')}], ${raw(`'${type}'`)})`
  const counts = (of: readonly Sql[]): Sql => array(of, 'Array(UInt64)')
  const ofSegment = counts([
    sql`countIf(${verdict})`,
    sql`countIf(isNull(${verdict}))`,
    inside(prospect),
    inside(sql`${prospect} AND ${contact}`),
    inside(known),
    inside(contact),
    inside(role),
    inside(sql`${prospect} AND ${contact} AND ${before}`),
  ])
  const ofMarket = counts([raw('count()'), sql`countIf(${prospect})`, sql`countIf(${consent})`])
  const ofClause = (clause: Sql, among: Sql): Sql =>
    counts([sql`countIf(${among} AND ${clause} IS NOT NULL)`, sql`countIf(${among} AND ${clause})`])
  const statement = sql`SELECT ${ofSegment} AS of_segment, ${ofMarket} AS of_market,
${counts(missed.map((each) => sql`countIf(isNull(${verdict}) AND ${each})`))} AS blamed,
${array(
  siblings.map((each) => counts([sql`countIf(${each})`, inside(each)])),
  'Array(Array(UInt64))',
)} AS siblings,
${array(
  clauses.map((each) =>
    array([ofClause(each, prospect), ofClause(each, sql`NOT ${prospect}`)], 'Array(Array(UInt64))'),
  ),
  'Array(Array(Array(UInt64)))',
)} AS clauses
FROM (SELECT ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where})`
  return { statement, blamed: missing.map(({ name }) => name) }
}
