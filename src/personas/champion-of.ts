import { type Kysely, sql } from 'kysely'
import type { Market } from '../market-data/index.ts'
import { type ChampionRole, findChampionRole, settledChampion } from '../roles/index.ts'
import { bookRule, chooseRule, openRuleBook } from '../segments/index.ts'
import type { State, StateTables } from '../state/index.ts'

interface Known {
  readonly since: string
  readonly roles: Map<number, ChampionRole | undefined>
}

const known = new WeakMap<State, Known>()

/**
 * The champion's role of a segment by its number (0: the whole market); undefined where nothing tells, or it is one of people.
 * What people settled on is looked up. What the data recommend takes a count over all deals: it is kept until something changes that is not a persona (every
 * change writes an audit entry), and for a day.
 */
export async function championOf(
  market: Market,
  segment: number,
  signal: AbortSignal,
): Promise<ChampionRole | undefined> {
  const settled = await settledChampion(market, segment)
  if (settled !== undefined) return settled
  const { roles } = await stillKnown(market)
  if (roles.has(segment)) return roles.get(segment)
  const found = await find(market, segment, signal)
  roles.set(segment, found)
  return found
}

async function find(market: Market, id: number, signal: AbortSignal): Promise<ChampionRole | undefined> {
  if (id === 0) return findChampionRole(market, undefined, undefined, signal)
  const book = await openRuleBook(market)
  const segment = book.segments.find((each) => each.id === id)
  // A champion is of companies: of a rule about people nobody asks for one.
  if (segment === undefined || segment.subject === 'contact') return undefined
  if ('problems' in bookRule(book, segment.rule)) return undefined
  return findChampionRole(market, chooseRule(book, segment.name), undefined, signal)
}

async function stillKnown(market: Market): Promise<Known> {
  const since = `${market.clock().toISOString().slice(0, 10)} ${await newestButPersonas(market.state.db)}`
  const before = known.get(market.state)
  if (before?.since === since) return before
  const now: Known = { since, roles: new Map() }
  known.set(market.state, now)
  return now
}

/** Number of the newest change that is not one of a persona: none of those changes who the champion is. */
async function newestButPersonas(db: Kysely<StateTables>): Promise<string> {
  const rows = db.selectFrom('audit').select(sql<string>`coalesce(max(id), 0)`.as('id'))
  const row = await rows.where('action', 'not like', 'persona.%').executeTakeFirst()
  return String(row?.id ?? 0)
}
