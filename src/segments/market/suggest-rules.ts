import { type CatalogField, type Market, source } from '../../market-data/index.ts'
import { join, type Sql, sql, value } from '../../query/index.ts'
import { clusteredInterval } from '../../statistics/index.ts'
import { printText } from '../language/index.ts'
import { bookRule, type RuleBook } from '../rule-book.ts'
import { runOf } from '../segment-size.ts'
import { type CloseRate, closeRateOf } from './market-figures.ts'
import { DEAL_SUMS, dealsOfAccounts } from './market-sql.ts'
import { clusterSums } from './market-tally.ts'

/** A rule of one condition to begin a segment with. */
export interface SuggestedRule {
  readonly rule: string
  readonly sentence: string
  readonly accounts: number
  readonly closeRate: CloseRate
  /** `closes_more`: clearly more than the market, also for the best of many; `large`: the largest group of its field. */
  readonly because: 'closes_more' | 'large'
}

export interface SuggestedRules {
  readonly market: { readonly accounts: number; readonly closeRate: CloseRate }
  /** Values of fields that were compared with the market. */
  readonly compared: number
  readonly suggestions: SuggestedRule[]
}

const MOST = 6
/** Of those that close more, so many at most, and of one field. */
const MOST_CLOSING = 4
const MOST_OF_A_FIELD = 2
/** Values of a field that are looked at, the most common first. */
const VALUES = 40
const FEWEST_DEALS = 20
/**
 * Beyond this point of the normal distribution lies .00023 of it on one side: of `COMPARED` values that are all as the
 * market is, one goes beyond it by luck in fewer than 5 of 100 markets (Bonferroni).
 */
const BEST_OF_MANY = 3.5
const COMPARED = 200
/** Fields that people divide a market by come first. */
const ORDER = ['industry', 'employees', 'technologies', 'region', 'country']
/** Narrower than this share of the market is no broad stroke, wider hardly a choice. */
const SHARES = { least: 0.01, most: 0.6 }
/** Employees, as the European Commission divides small, medium and large (2003/361/EC), and one more. */
const SIZES = [1, 10, 50, 250, 1000]
/** What somebody decided about an account, and not what it is. */
const PASSED_OVER = new Set(['lifecycle', 'owner', 'currency', 'parent'])

/** One way to ask for a value of a field. */
interface Asked {
  readonly field: CatalogField
  /** Array(String) of the account's values; empty where missing. */
  readonly values: Sql
  readonly rule: (value: string) => string
}

/**
 * Rules of one condition from the fields that say what an account is: those that close clearly more than the market,
 * then the largest of each field. Places to begin, no findings: nothing is held out.
 */
export async function suggestRules(market: Market, book: RuleBook, signal?: AbortSignal): Promise<SuggestedRules> {
  const run = runOf(market, book)
  const rows = source(book.catalog, 'accounts')
  const asked = askable(book)
  const options = signal === undefined ? {} : { signal }
  const joined = sql`FROM ${rows.from} LEFT JOIN (${dealsOfAccounts(run)}) AS d ON aid = d_aid WHERE ${rows.where}`
  const pairs = asked.map(({ values }, index) => sql`arrayMap(one -> (${value(index, 'UInt16')}, one), ${values})`)
  const [all] = await market.engine.rows(sql`SELECT count() AS n, ${DEAL_SUMS} ${joined}`, options)
  const found = await market.engine.rows(
    sql`SELECT arrayJoin(arrayConcat(${join(pairs, ', ')})) AS pair, pair.1 AS place, pair.2 AS found, count() AS n, ${DEAL_SUMS}
${joined} GROUP BY pair ORDER BY n DESC, pair LIMIT ${value(VALUES, 'UInt8')} BY place`,
    options,
  )
  const accounts = Number(all?.n)
  const whole = { accounts, closeRate: closeRateOf(tallyOf(all), NO_DEALS) }
  const candidates = found.flatMap((row) => {
    const tally = tallyOf(row)
    const share = tally.accounts / accounts
    const by = asked[Number(row.place)]
    if (by === undefined || share < SHARES.least || share > SHARES.most || tally.accounts < 2) return []
    const rule = by.rule(String(row.found))
    const booked = bookRule(book, rule)
    if ('problems' in booked) return []
    return [
      {
        rule,
        sentence: booked.sentence,
        field: by.field.name,
        accounts: tally.accounts,
        closeRate: closeRateOf(tally),
        strictLow: clusteredInterval(clusterSums(tally), BEST_OF_MANY)?.low ?? 0,
      },
    ]
  })
  const compared = candidates.slice(0, COMPARED)
  return { market: whole, compared: compared.length, suggestions: choose(compared, whole.closeRate.rate) }
}

const NO_DEALS = 'No deal was won or lost yet.'

type Candidate = Omit<SuggestedRule, 'because'> & { readonly field: string; readonly strictLow: number }

function choose(candidates: readonly Candidate[], rate: number | null): SuggestedRule[] {
  const chosen: (Candidate & { because: SuggestedRule['because'] })[] = []
  const take = (candidate: Candidate, because: SuggestedRule['because'], most: number): void => {
    const sameField = chosen.filter((each) => each.field === candidate.field).length
    const known = chosen.some((each) => each.rule === candidate.rule)
    if (!known && sameField < MOST_OF_A_FIELD && chosen.length < most) chosen.push({ ...candidate, because })
  }
  const closing = candidates
    .filter(({ closeRate, strictLow }) => rate !== null && closeRate.closed >= FEWEST_DEALS && strictLow > rate)
    .sort((one, other) => other.strictLow - one.strictLow)
  for (const candidate of closing) take(candidate, 'closes_more', MOST_CLOSING)
  const seen = new Set<string>()
  const largest = [...candidates]
    .sort((one, other) => other.accounts - one.accounts)
    .filter(({ field }) => !seen.has(field) && seen.add(field))
    .sort((one, other) => placeOf(one.field) - placeOf(other.field))
  for (const candidate of largest) take(candidate, 'large', MOST)
  return chosen.map(({ field: _field, strictLow: _strictLow, ...shown }) => shown)
}

function placeOf(field: string): number {
  const place = ORDER.indexOf(field)
  return place === -1 ? ORDER.length : place
}

function askable({ catalog }: RuleBook): Asked[] {
  const rows = source(catalog, 'accounts')
  return (catalog.kinds.get('accounts')?.fields ?? []).flatMap((field): Asked[] => {
    if (field.afterOutcome || PASSED_OVER.has(field.name)) return []
    const column = rows.column(field)
    const name = `account.${field.name}`
    if (field.type === 'list') {
      const values = sql`arrayMap(each -> toString(each), arrayDistinct(${column}))`
      return [{ field, values, rule: (found) => `${printText(found)} in ${name}` }]
    }
    if (field.type === 'text' && field.category === true) {
      const values = sql`if(isNull(${column}), [], [toString(assumeNotNull(${column}))])`
      return [{ field, values, rule: (found) => `${name} == ${printText(found)}` }]
    }
    if (field.name !== 'employees' || field.custom) return []
    const band = sql`arrayCount(least -> least <= ifNull(${column}, 0), ${value(SIZES, 'Array(Int64)')})`
    const values = sql`if(${band} = 0, [], [toString(${band})])`
    return [{ field, values, rule: (found) => sizeRule(name, Number(found)) }]
  })
}

/** `place` 1 is the smallest size. */
function sizeRule(name: string, place: number): string {
  const [least, next] = [SIZES[place - 1], SIZES[place]]
  return next === undefined ? `${name} >= ${least}` : `${name} >= ${least} && ${name} < ${next}`
}

function tallyOf(row: Readonly<Record<string, unknown>> | undefined): { accounts: number; deals: number[] } {
  return { accounts: Number(row?.n), deals: ((row?.deals ?? []) as unknown[]).map(Number) }
}
