import type { Market } from '../market-data/index.ts'
import type { Champion } from '../segments/index.ts'
import { CHAMPION, championColumn, championOfList } from './champion-column.ts'
import { type ListColumn, planColumn } from './list-column.ts'
import type { LeftOut } from './list-targets.ts'
import { openList } from './opened-list.ts'
import { type PageRow, pageRows } from './page-rows.ts'
import { type TargetRequest, targetRequest } from './target-request.ts'

export interface TargetPage {
  /** The saved segment; null when a rule was given. */
  readonly segment: string | null
  readonly rule: string
  /** What the rule is about: of people, the accounts at which they work are listed. */
  readonly subject: 'account' | 'contact'
  readonly sentence: string
  readonly orderedBy: string
  /** Accounts of the segment. */
  readonly total: number
  /** Accounts, or for a rule about people: people, of whom the rule cannot be told. */
  readonly unknown: number
  readonly unknownBecause: readonly { readonly field: string; readonly accounts: number }[]
  /** Accounts on the list. */
  readonly eligible: number
  /** Accounts on the list whose name or domain contains the search text; without one all of them. */
  readonly found: number
  readonly leftOut: readonly LeftOut[]
  readonly lifecycleAssumed: number
  readonly unranked: number
  /** As of when: the list stands still while it is read. */
  readonly at: Date
  readonly columns: readonly ListColumn[]
  /** Undefined where no column asks for it. */
  readonly champion: Champion | undefined
  readonly rows: readonly PageRow[]
}

/** What a page shows when nothing is said: the plainest things to know about a company. */
export const PAGE_COLUMNS: readonly string[] = [
  'account.name',
  'account.domain',
  'account.industry',
  'account.employees',
  'account.country',
  'account.lifecycle',
  'account.owner',
]

export interface PageRequest extends Partial<TargetRequest> {
  readonly segment: string
  /** Expressions in the order in which they are shown; default PAGE_COLUMNS with what is ordered by, and `include`. */
  readonly columns?: readonly string[] | undefined
  readonly search?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** One page of a list of accounts, for a screen: the same accounts in the same order as `target list`. */
export async function targetPage(market: Market, request: PageRequest, signal: AbortSignal): Promise<TargetPage> {
  const { offset, limit, columns: chosenColumns, search = '', ...wanted } = request
  const asked = targetRequest.parse(wanted)
  const champion = await championOfList(market, asked.segment, chosenColumns ?? asked.include, signal)
  const columns: ListColumn[] = []
  const list = await openList(market, asked, signal, (book, problems) => {
    const ordered = asked.orderBy === undefined ? [] : [asked.orderBy]
    const usual = [...PAGE_COLUMNS, ...ordered, ...asked.include].map((text) => text.trim())
    const texts = chosenColumns ?? usual.filter((text, index) => usual.indexOf(text) === index)
    const plan = (text: string): ListColumn[] =>
      text.trim() === CHAMPION
        ? championColumn(book, champion, 'columns', problems)
        : planColumn(book, text, 'columns', problems)
    columns.push(...texts.flatMap(plan))
  })
  const { chosen, order, size } = list
  const found = await list.search(order.listed, 'listed', search, signal)
  const accounts = [...found.subarray(offset, offset + limit)]
  const rows = await pageRows(market, list.query, columns, accounts, signal)
  return {
    segment: chosen.segment?.name ?? null,
    rule: chosen.rule.text,
    subject: chosen.rule.subject,
    sentence: chosen.sentence,
    orderedBy: list.orderedBy,
    total: order.total,
    unknown: size.unknown,
    unknownBecause: size.unknownBecause,
    eligible: order.eligible,
    found: found.length,
    leftOut: order.leftOut,
    lifecycleAssumed: order.lifecycleAssumed,
    unranked: order.unranked,
    at: list.at,
    columns,
    champion: champion ?? undefined,
    rows,
  }
}
