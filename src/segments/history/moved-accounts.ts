import { type Market, mergedNumbers } from '../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../query/index.ts'
import { readSince } from '../as-of.ts'
import { findHistory, type SegmentPast } from './find-history.ts'
import { ensureMembersTable } from './members-table.ts'
import { accountNames, type NamedAccount } from './named-accounts.ts'
import { type KeptSize, sizesOf } from './refresh-store.ts'

export interface MovedAccount extends NamedAccount {
  readonly direction: 'entered' | 'left'
  /** The refresh that found it. */
  readonly found: KeptSize
  /** `unknown`: the rule changed, and the old one can no longer be asked. */
  readonly reason: 'rule' | 'data' | 'unknown'
}

export interface MovedAccounts {
  readonly past: SegmentPast
  /** The refreshes that are looked at, the newest first; none where nothing was kept. */
  readonly refreshes: readonly KeptSize[]
  /** The newest first, then those that entered, then by name. */
  readonly page: readonly MovedAccount[]
}

export interface MovedRequest {
  readonly name: string
  /** A day: moves that refreshes on it and after it found. Undefined: those of the last refresh. */
  readonly since?: string | undefined
  readonly direction: 'both' | 'entered' | 'left'
  readonly offset: number
  readonly limit: number
}

/**
 * Who entered a segment and who left it, as the refreshes found it: an account that came and went again is there twice.
 * Reads the kept lists and joins the names; linear in the moves.
 */
export async function movedAccounts(
  market: Market,
  request: MovedRequest,
  signal?: AbortSignal,
): Promise<MovedAccounts> {
  const past = await findHistory(market, request.name)
  const { db } = market.state
  const from = request.since === undefined ? undefined : readSince(request.since, past.book.catalog)
  const refreshes = await sizesOf(db, past.id, from === undefined ? { limit: 1 } : { from })
  const moving = refreshes.filter(({ compared }) => compared !== null && compared.entered + compared.left > 0)
  if (moving.length === 0) return { past, refreshes, page: [] }
  await ensureMembersTable(market)
  const rows = await market.engine.rows<Found>(
    await statement(market, past, moving, request),
    signal === undefined ? {} : { signal },
  )
  const byNumber = new Map(moving.map((each) => [each.refresh, each]))
  const page = rows.map(({ refresh, aid, came, by_rule, name, domain, here }): MovedAccount => {
    const found = byNumber.get(refresh)
    if (found === undefined) throw new Error(`a move of refresh ${refresh}, which was not asked for`)
    const direction = came === 1 ? 'entered' : 'left'
    const untold = found.compared?.ruleChanged === true && found.compared.enteredByRule === null
    const reason = untold ? 'unknown' : by_rule === 1 ? 'rule' : 'data'
    return { account: aid, name, domain, here: here === 1, direction, found, reason }
  })
  return { past, refreshes, page }
}

interface Found {
  readonly [column: string]: unknown
  readonly refresh: number
  readonly aid: number
  readonly came: number
  readonly by_rule: number
  readonly name: string | null
  readonly domain: string | null
  readonly here: number
}

async function statement(
  market: Market,
  past: SegmentPast,
  moving: readonly KeptSize[],
  { direction, offset, limit }: MovedRequest,
): Promise<Sql> {
  const numbers = value(
    moving.map(({ refresh }) => refresh),
    'Array(UInt32)',
  )
  const side = (column: 'entered' | 'gone'): Sql =>
    sql`arrayMap(_a -> (_a, toUInt8(${raw(column === 'entered' ? '1' : '0')}), bitmapContains(by_rule, _a)), bitmapToArray(${raw(column)}))`
  const sides = {
    entered: side('entered'),
    left: side('gone'),
    both: sql`arrayConcat(${side('entered')}, ${side('gone')})`,
  }
  const merges = await mergedNumbers(market)
  const column = (at: 0 | 1): Sql =>
    sql`${value(
      merges.map((pair) => pair[at]),
      'Array(UInt32)',
    )}`
  const shown = merges.length === 0 ? raw('_move.1') : sql`transform(_move.1, ${column(0)}, ${column(1)}, _move.1)`
  const moves = sql`SELECT refresh AS _refresh, ${shown} AS _aid, _move.2 AS _came, _move.3 AS _by_rule FROM (
SELECT refresh, arrayJoin(${sides[direction]}) AS _move FROM segment_members
WHERE segment = ${value(past.id, 'UInt32')} AND refresh IN (SELECT arrayJoin(${numbers})))`
  return sql`SELECT _refresh AS refresh, _aid AS aid, _came AS came, _by_rule AS by_rule, _name AS name, _domain AS domain, _here AS here
FROM (${moves}) AS _moves LEFT JOIN (${accountNames(past.book.catalog)} AND aid GLOBAL IN (SELECT _aid FROM (${moves}))) AS _known ON _aid = _of
ORDER BY _refresh DESC, _came DESC, _here DESC, isNull(_name), lowerUTF8(ifNull(_name, '')), _aid
LIMIT ${value(limit, 'UInt32')} OFFSET ${value(offset, 'UInt32')}`
}
