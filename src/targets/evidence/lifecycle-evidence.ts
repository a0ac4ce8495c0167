import { sql } from '../../query/index.ts'
import { counted, dayInWords, dayOf, type Evidence, inWords, rowsOf } from './evidence.ts'

const STAGES: Readonly<Record<string, string>> = {
  prospect: 'A prospect',
  customer: 'A customer',
  former: 'A former customer',
}

/** The stage that is recorded, or what it was taken from. */
export const lifecycleEvidence: Evidence = async (asked) => {
  const recorded = await inWords(
    asked,
    rowsOf(asked, 'accounts', (column) => sql`any(toString(${column('lifecycle')})) AS stage`),
    ({ stage }) => (typeof stage === 'string' ? `${STAGES[stage] ?? stage}, as your records say.` : ''),
  )
  const won = await inWords(
    asked,
    rowsOf(
      asked,
      'deals',
      (column) => sql`count() AS n, ${dayOf(asked, sql`max(${column('closed_at')})`)} AS last`,
      (column) => sql`${column('status')} = 'won'`,
    ),
    ({ n, last }) => latest(counted(n, 'won deal'), last),
  )
  const ordered = await inWords(
    asked,
    rowsOf(asked, 'orders', (column) => sql`count() AS n, ${dayOf(asked, sql`max(${column('at')})`)} AS last`),
    ({ n, last }) => latest(counted(n, 'order'), last),
  )
  return new Map(
    asked.accounts.map((account) => {
      const said = recorded.get(account)
      const bought = [won.get(account), ordered.get(account)].filter((each) => each !== undefined).join(' and ')
      const assumed = bought === '' ? 'A prospect: nothing recorded, nothing bought.' : `A customer: ${bought}.`
      return [account, said === undefined || said === '' ? assumed : said]
    }),
  )
}

function latest(what: string, day: unknown): string {
  const words = dayInWords(day)
  return words === undefined ? what : `${what}, the last on ${words}`
}
