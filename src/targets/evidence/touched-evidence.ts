import { raw, sql, value } from '../../query/index.ts'
import { counted, dayInWords, dayOf, type Evidence, inWords, rowsOf } from './evidence.ts'

const BY: Readonly<Record<string, string>> = { seller: 'by your side', buyer: 'by the buyer' }

/** The last touch that counts: what it was, when, and who began it. */
export const touchedEvidence: Evidence = (asked) => {
  const { query, request } = asked
  const since = query.run.now.getTime() - request.touchedWithin * 86_400_000
  const statement = rowsOf(
    asked,
    'touches',
    (column) => {
      const touch = sql`tuple(${column('kind')}, ${dayOf(asked, column('at'))}, ${column('initiated_by')}, ${column('campaign')})`
      return sql`count() AS n, argMax(${touch}, ${column('at')}) AS newest`
    },
    (column) => {
      const ours = request.touchedBy === 'any' ? raw('1') : sql`ifNull(${column('initiated_by')} != 'buyer', 1)`
      return sql`${column('at')} >= fromUnixTimestamp64Milli(${value(since, 'Int64')}, 'UTC') AND ${ours}`
    },
  )
  return inWords(asked, statement, ({ n, newest }) => {
    const [kind, day, began, campaign] = newest as unknown[]
    const who = typeof began === 'string' ? BY[began] : undefined
    const parts = [
      `${typeof kind === 'string' ? capital(kind.replaceAll('_', ' ')) : 'A touch'} on ${dayInWords(day) ?? 'an unknown day'}`,
      who === undefined ? 'begun by nobody knows whom' : `begun ${who}`,
      typeof campaign === 'string' ? `in “${campaign}”` : undefined,
    ].filter((part) => part !== undefined)
    const others = Number(n) - 1
    return `${parts.join(', ')}${others === 0 ? '' : `; ${counted(others, 'more touch', 'more touches')} in those ${request.touchedWithin} days`}.`
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
