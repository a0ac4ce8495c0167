import type { Kysely } from 'kysely'
import { columnOf, type Market, source } from '../../market-data/index.ts'
import { ProblemError } from '../../problem.ts'
import { type Sql, sql } from '../../query/index.ts'
import { chooseRule, compileRule, openRuleBook, type RuleBook, runOf } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { BuyingStage } from './buying-stages.ts'
import { alikeStage, dealStageReading } from './deal-stage-reading.ts'

/** A stage as the CRM names it, with where its buyers stand. */
export interface ReadDealStage {
  /** Null: deals that name no stage. */
  readonly dealStage: string | null
  readonly stage: BuyingStage | null
  readonly because: string
  /** Somebody said it; else it is read in the name. */
  readonly corrected: boolean
}

/** How many open deals stand at a stage of the CRM. */
export interface OpenDealStage extends ReadDealStage {
  readonly deals: number
  /** Renewals among them: they stand at renewing, whatever the stage is called. */
  readonly renewals: number
}

/** What the open deals of one moment tell, for the whole market and for segments. */
export interface OpenStages {
  /** How each stage is read, the corrected ones among them. */
  readonly read: (dealStage: string | null) => ReadDealStage
  /** Of the whole market, those with the most deals first. */
  readonly all: readonly OpenDealStage[]
  /** Of companies in the segment (0: the whole market); why not where its rule can no longer be read. */
  readonly of: (segment: number) => readonly OpenDealStage[] | { readonly why: string }
}

/** Reads where open deals stand: one statement for the market, and one for each segment; linear in the deals. */
export async function openStages(
  market: Market,
  segments: Iterable<number>,
  signal: AbortSignal,
): Promise<OpenStages> {
  const book = await openRuleBook(market)
  const read = await stageReader(market.state.db)
  const all = await countedStages(market, book, undefined, { read, signal })
  const of = new Map<number, readonly OpenDealStage[] | { readonly why: string }>([[0, all]])
  for (const id of new Set(segments)) {
    if (id === 0) continue
    const segment = book.segments.find((each) => each.id === id)
    if (segment === undefined) {
      of.set(id, { why: 'The segment was deleted.' })
      continue
    }
    try {
      const members = compileRule(chooseRule(book, segment.name).rule, runOf(market, book)).members()
      of.set(id, await countedStages(market, book, members, { read, signal }))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      of.set(id, { why: error.message })
    }
  }
  return { read, all, of: (segment) => of.get(segment) ?? { why: 'It was not asked for.' } }
}

/** How stages are read: as somebody said, else by their names. One statement. */
export async function stageReader(db: Kysely<StateTables>): Promise<(dealStage: string | null) => ReadDealStage> {
  const rows = await db.selectFrom('deal_stages').selectAll().execute()
  const said = new Map(rows.map((row) => [row.alike, row]))
  return (dealStage) => {
    if (dealStage === null) return { dealStage, stage: null, because: 'The deal names no stage.', corrected: false }
    const row = said.get(alikeStage(dealStage))
    if (row === undefined) return { dealStage, ...dealStageReading(dealStage), corrected: false }
    return { dealStage, stage: row.stage, because: `${row.actor} said so.`, corrected: true }
  }
}

async function countedStages(
  market: Market,
  book: RuleBook,
  members: Sql | undefined,
  { read, signal }: { readonly read: OpenStages['read']; readonly signal: AbortSignal },
): Promise<readonly OpenDealStage[]> {
  const { catalog } = book
  const rows = source(catalog, 'deals')
  const column = (name: string): Sql => columnOf(rows, catalog, 'deals', name)
  const inside = members === undefined ? sql`1` : sql`aid IN (SELECT aid FROM (${members}))`
  const statement = sql`SELECT ${column('stage')} AS in_stage, ifNull(${column('type')} = 'renewal', 0) AS renews, count() AS n
FROM ${rows.from} WHERE ${rows.where} AND ifNull(${column('status')} = 'open', 0) AND ${inside} GROUP BY in_stage, renews`
  const found = (await market.engine.rows(statement, { signal })).map(({ in_stage: name, renews, n }) => ({
    name: typeof name === 'string' ? name : null,
    deals: Number(n),
    renewals: Number(renews) === 1 ? Number(n) : 0,
  }))
  return byStage(found).map(({ name, deals, renewals }) => ({ ...read(name), deals, renewals }))
}

interface Counted {
  readonly name: string | null
  readonly deals: number
  readonly renewals: number
}

/** The same stage in other spellings is one, called what most deals call it; those with the most deals first. */
export function byStage(found: readonly Counted[]): readonly Counted[] {
  const grouped = new Map<string | null, Counted>()
  // Of spellings that are as frequent, “Proposal” before “PROPOSAL”.
  const most = found.toSorted((one, other) => other.deals - one.deals || (text(one) > text(other) ? -1 : 1))
  for (const { name, deals, renewals } of most) {
    const alike = name === null ? null : alikeStage(name)
    const before = grouped.get(alike) ?? { name, deals: 0, renewals: 0 }
    grouped.set(alike, { name: before.name, deals: before.deals + deals, renewals: before.renewals + renewals })
  }
  return [...grouped.values()].sort((one, other) => other.deals - one.deals || (text(one) < text(other) ? -1 : 1))
}

function text({ name }: Counted): string {
  return name ?? ''
}

/** How many of the deals stand where a buyer at this stage stands. */
export function dealsAt(stages: readonly OpenDealStage[], stage: BuyingStage): number {
  return stages.reduce((sum, each) => {
    const own = each.stage === stage ? each.deals - each.renewals : 0
    return sum + own + (stage === 'renewing' ? each.renewals : 0)
  }, 0)
}
