import { type Market, source } from '../market-data/index.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { sql, value } from '../query/index.ts'
import { type ChosenRule, openRuleBook, type RuleBook, type SegmentSize, segmentSize } from '../segments/index.ts'
import { newestChange } from '../state/index.ts'
import { type Kept, type KeptLists, keepLists } from './kept-lists.ts'
import { type OrderedAccounts, orderAccounts } from './order-accounts.ts'
import { planQuery } from './plan-query.ts'
import type { TargetQuery } from './target-query.ts'
import type { TargetRequest } from './target-request.ts'

/** 16 lists of a million accounts each. */
const KEPT_BYTES = 64 * 1024 * 1024
/** A list speaks of "the last 30 days": an hour-old one would be wrong without saying so. */
const KEPT_MILLISECONDS = 10 * 60_000
/** What a list takes besides its numbers, roughly. */
const LIST_BYTES = 2_000

interface KeptOrder extends OrderedAccounts, Kept {
  /** How many the segment keeps, and for how many it cannot be told. */
  readonly size: SegmentSize
  readonly at: Date
}

interface KeptNumbers extends Kept {
  readonly numbers: Uint32Array
}

interface Shelf {
  readonly orders: KeptLists<KeptOrder>
  readonly searches: KeptLists<KeptNumbers>
}

/** By the engine that the numbers came from: a process may hold several workspaces. */
const shelves = new WeakMap<Market['engine'], Shelf>()

/** A list that was asked for, ready to be read at any place. */
export interface OpenedList {
  readonly book: RuleBook
  readonly chosen: ChosenRule
  readonly query: TargetQuery
  readonly orderedBy: string
  readonly order: OrderedAccounts
  readonly size: SegmentSize
  /** As of when the list stands; while it is kept it does not move under the reader. */
  readonly at: Date
  /** The accounts of `among` whose name or domain contains the text, in the same order. */
  readonly search: (among: Uint32Array, name: string, text: string, signal: AbortSignal) => Promise<Uint32Array>
}

/**
 * Opens the list of a request. The order of the whole list is settled once and kept for as long as it is read, so that
 * any page of a million accounts costs what a page costs: an OFFSET would sort the whole list for every page.
 * `more` checks what else the caller needs of the request, so that all Problems are told at once.
 */
export async function openList(
  market: Market,
  request: TargetRequest,
  signal: AbortSignal,
  more: (book: RuleBook, problems: Problem[]) => void = () => {},
): Promise<OpenedList> {
  const book = await openRuleBook(market)
  const problems: Problem[] = []
  const planned = planQuery(market, book, request, problems)
  more(book, problems)
  if (planned === undefined || problems.length > 0) throw new ProblemError(problems)
  const { chosen, query, orderedBy } = planned
  const { orders, searches } = shelfOf(market)
  const { include: _, segment: __, ...asked } = request
  const key = JSON.stringify([await newestChange(market.state.db), chosen.rule.text, asked])
  const kept = await orders.open(
    key,
    async (stop) => {
      const [order, size] = await Promise.all([
        orderAccounts(market, query, stop),
        segmentSize(market, book, chosen.rule, undefined, stop),
      ])
      return { ...order, size, at: query.run.now, bytes: LIST_BYTES + 4 * order.total }
    },
    signal,
  )
  return {
    book,
    chosen,
    orderedBy,
    order: kept,
    size: kept.size,
    at: kept.at,
    query: { ...query, run: { ...query.run, now: kept.at } },
    search: async (among, name, text, stop) => {
      const wanted = text.trim()
      if (wanted === '') return among
      const make = async (stopped: AbortSignal): Promise<KeptNumbers> => {
        const numbers = await searchAccounts(market, book, among, wanted, stopped)
        return { numbers, bytes: LIST_BYTES + 4 * numbers.length }
      }
      return (await searches.open(JSON.stringify([key, kept.at, name, wanted]), make, stop)).numbers
    },
  }
}

function shelfOf(market: Market): Shelf {
  let shelf = shelves.get(market.engine)
  if (shelf === undefined) {
    const limits = { milliseconds: KEPT_MILLISECONDS, clock: () => market.clock().getTime() }
    shelf = {
      orders: keepLists({ ...limits, bytes: KEPT_BYTES }),
      searches: keepLists({ ...limits, bytes: KEPT_BYTES / 4 }),
    }
    shelves.set(market.engine, shelf)
  }
  return shelf
}

async function searchAccounts(
  market: Market,
  { catalog }: RuleBook,
  among: Uint32Array,
  text: string,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const { from, where } = source(catalog, 'accounts')
  const contains = value(text, 'String')
  const [row] = await market.engine.rows<{ found: number[] }>(
    sql`SELECT groupArray(aid) AS found FROM ${from}
WHERE ${where} AND (positionCaseInsensitiveUTF8(ifNull(name, ''), ${contains}) > 0 OR positionCaseInsensitiveUTF8(ifNull(domain, ''), ${contains}) > 0)`,
    { signal },
  )
  const found = new Set(row?.found)
  return among.filter((account) => found.has(account))
}
