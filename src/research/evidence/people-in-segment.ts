import type { Market } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import { chooseRule, compileRule, openRuleBook, runOf } from '../../segments/index.ts'
import type { Evidence } from './evidence.ts'
import { readPeople } from './read-people.ts'

/**
 * Keys of the people whose account is in the segment (its name, or a rule); of a rule about people, those for whom it
 * is true. Nobody whose account is not known. Throws Problems for what is neither a segment nor a rule.
 */
export async function peopleInSegment(
  market: Market,
  evidence: Pick<Evidence, 'people'>,
  segment: string,
): Promise<ReadonlySet<string>> {
  const book = await openRuleBook(market)
  const { rule } = chooseRule(book, segment, 'segment')
  const run = runOf(market, book)
  const placed = evidence.people.filter(({ account }) => account !== null)
  if (placed.length === 0) return new Set()
  const among = { ...run, among: [...new Set(placed.map(({ account }) => account as number))] }
  const members = compileRule(rule, among).members()
  if (rule.subject === 'account') {
    const rows = await market.engine.rows(sql`SELECT aid FROM (${members})`)
    const inside = new Set(rows.map((row) => Number(row.aid)))
    return new Set(placed.filter(({ account }) => inside.has(account as number)).map(({ person }) => person))
  }
  const rows = await market.engine.rows(sql`SELECT toString(rid) AS number FROM (${members})`)
  const keys = rows.map((row) => `number:${String(row.number)}`)
  const known = await readPeople(market, among, keys)
  const inside = new Set([...known.values()].map(({ key }) => key))
  return new Set(placed.filter(({ person }) => inside.has(person)).map(({ person }) => person))
}
