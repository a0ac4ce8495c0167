import { loadCatalog, type Market, mergedNumbers } from '../../market-data/index.ts'
import { type Problem, refuse } from '../../problem.ts'
import { raw, sql, value } from '../../query/index.ts'
import { newestChange } from '../../state/index.ts'
import { answerRules } from '../features/answer-rules.ts'
import { findSegment } from '../find-segment.ts'
import type { CheckedRule } from '../language/index.ts'
import { bookRule } from '../rule-book.ts'
import { listSegments, type SavedSegment } from '../segment-store.ts'
import { type Merges, type Recount, recounts } from './carried-members.ts'
import { askedRules, type ComparedSegment, compareMembers } from './compare-members.ts'
import { ensureMembersTable } from './members-table.ts'
import {
  insertRefresh,
  type KeptSize,
  lastSizes,
  lockRefreshes,
  mergesAt,
  nextRefresh,
  type VersionOf,
} from './refresh-store.ts'
import { RULES_AT_ONCE } from './scan-members.ts'
import { allVersions, bookOf, changedUses, type DatedVersion, sayTheSame, usedVersions } from './versions.ts'

export interface RefreshedSegment extends KeptSize {
  readonly name: string
  readonly colour: number
  readonly subject: 'account' | 'contact'
  /** The segments that its rule uses and whose own rules changed since the refresh before. */
  readonly through: readonly string[]
}

export interface Refreshed {
  /** Its number; undefined where there was nothing to refresh. */
  readonly refresh: number | undefined
  readonly at: Date
  readonly segments: readonly RefreshedSegment[]
  /** Segments whose rules no longer hold: their history rests. */
  readonly skipped: readonly { readonly name: string; readonly problems: readonly Problem[] }[]
}

export interface RefreshRequest {
  /** Names of the segments; undefined: all of them. */
  readonly names?: readonly string[] | undefined
  readonly actor: string
  readonly signal?: AbortSignal | undefined
  /** From how many accounts on the answers to conditions are kept; undefined: as `answerRules` says. */
  readonly keepSetsFrom?: number
}

/** How often a refresh begins again because the workspace changed while it looked. */
const TRIES = 3
/** As for an import: a person's question may not take so long nor be so large. */
const SETTINGS = {
  max_execution_time: 0,
  max_query_size: 50_000_000,
  max_ast_elements: 10_000_000,
  max_expanded_ast_elements: 20_000_000,
}

/**
 * Finds out who is in each segment now and keeps it, with who came and who went since the refresh before, and which of
 * these because the rule changed. One pass over the market, however many segments there are.
 *
 * All or nothing: the refresh counts once its row stands in the decisions, written last and in one transaction; what
 * else it wrote is invisible until then. What it saw is one state of the workspace: it begins again when something was
 * changed meanwhile. Throws `ProblemError` (`no_such_segment`, `import_running`, `workspace_busy`).
 */
export async function refreshSegments(market: Market, request: RefreshRequest): Promise<Refreshed> {
  for (let tries = 1; ; tries += 1) {
    const done = await tryRefresh(market, request)
    if (done !== undefined) return done
    if (tries === TRIES) {
      refuse('workspace_busy', 'This workspace was changed again and again while its segments were looked at.', {
        hint: 'Refresh them again in a minute.',
      })
    }
  }
}

/** Undefined: something was changed meanwhile. */
async function tryRefresh(market: Market, request: RefreshRequest): Promise<Refreshed | undefined> {
  const { db } = market.state
  const seen = await newestChange(db)
  await refuseWhileImporting(market)
  const plan = await planRefresh(market, request.names)
  const at = market.clock()
  if (plan.segments.length === 0) return { refresh: undefined, at, segments: [], skipped: plan.skipped }
  const refresh = await nextRefresh(db)
  await ensureMembersTable(market)
  const options =
    request.signal === undefined ? { settings: SETTINGS } : { settings: SETTINGS, signal: request.signal }
  const run = { catalog: plan.catalog, now: at }
  const ofCompanies = askedRules(plan.segments).filter(({ rule }) => rule.subject === 'account')
  const answers = await answerRules(market, run, ofCompanies, request.signal, request.keepSetsFrom)
  try {
    for (const part of inParts(plan.segments, answers !== undefined)) {
      const rows = compareMembers(refresh, part, plan.moves, run, answers?.select)
      const columns = raw(
        'segment, refresh, members_of, compared, members, entered, gone, by_rule, accounts, carried, kept, unknown, total',
      )
      await market.engine.run(sql`INSERT INTO segment_members (${columns}) SELECT ${columns} FROM (${rows})`, options)
    }
    const sizes = await readSizes(market, refresh, at, plan)
    const kept = await keep(market, { id: refresh, at, actor: request.actor, merges: plan.merges }, sizes, seen)
    if (kept) return { refresh, at, segments: sizes, skipped: plan.skipped }
  } catch (error) {
    await forget(market, refresh).catch(() => undefined)
    throw error
  } finally {
    await answers?.drop().catch(() => undefined)
  }
  await forget(market, refresh)
  return undefined
}

/** What one statement takes. Where the rules about companies are answered already, it has only those about people to read. */
function inParts(segments: readonly PlannedSegment[], answered: boolean): PlannedSegment[][] {
  const isLight = ({ rule, ruleBefore }: PlannedSegment): boolean =>
    answered && rule.subject === 'account' && ruleBefore?.subject !== 'contact'
  const light = segments.filter(isLight)
  const parts = light.length === 0 ? [] : [light]
  const heavy = segments.filter((each) => !isLight(each))
  for (let start = 0; start < heavy.length; start += RULES_AT_ONCE / 2) {
    parts.push(heavy.slice(start, start + RULES_AT_ONCE / 2))
  }
  return parts
}

interface PlannedSegment extends ComparedSegment {
  readonly segment: SavedSegment
  readonly uses: readonly VersionOf[]
  readonly before: KeptSize | undefined
  readonly ruleChanged: boolean
  readonly through: readonly string[]
}

interface Plan {
  readonly catalog: Awaited<ReturnType<typeof loadCatalog>>
  readonly segments: readonly PlannedSegment[]
  readonly skipped: Refreshed['skipped']
  readonly merges: Merges
  readonly moves: readonly Recount[]
}

async function planRefresh(market: Market, names: readonly string[] | undefined): Promise<Plan> {
  const { db } = market.state
  const catalog = await loadCatalog(market)
  const book = { catalog, segments: await listSegments(db) }
  const wanted =
    names === undefined ? book.segments : [...new Set(names)].map((name) => findSegment(book.segments, name))
  const versions = await allVersions(db)
  const last = await lastSizes(db)
  const skipped: { name: string; problems: readonly Problem[] }[] = []
  const segments = wanted.flatMap((segment): PlannedSegment[] => {
    const booked = bookRule(book, segment.rule)
    if ('problems' in booked) {
      skipped.push({ name: segment.name, problems: booked.problems })
      return []
    }
    const uses = usedVersions(book, segment.rule)
    const before = last.get(segment.id)
    const own = (version: number, used: readonly VersionOf[]): VersionOf[] => [[segment.id, version], ...used]
    const ruleChanged =
      before !== undefined && !sayTheSame(versions, own(before.version, before.uses), own(segment.version, uses))
    const ruleBefore = ruleChanged ? oldRule(catalog, versions, before) : undefined
    const through = before === undefined ? [] : changedUses(versions, before.uses, uses)
    const planned = { id: segment.id, segment, uses, before, ruleChanged, through, rule: booked.rule }
    return [{ ...planned, ruleBefore, membersBefore: before?.membersOf }]
  })
  const merges = await mergedNumbers(market)
  const then = await mergesAt(
    db,
    segments.flatMap(({ membersBefore }) => membersBefore ?? []),
  )
  const moves = [...then].flatMap(([refresh, before]) => recounts(refresh, before, merges))
  return { catalog, segments, skipped, merges, moves }
}

function oldRule(
  catalog: Plan['catalog'],
  versions: readonly DatedVersion[],
  before: KeptSize,
): CheckedRule | undefined {
  const book = bookOf(catalog, versions, [[before.segment, before.version], ...before.uses])
  const text = book.segments.find(({ id }) => id === before.segment)?.rule
  const booked = text === undefined ? undefined : bookRule(book, text)
  return booked === undefined || 'problems' in booked ? undefined : booked.rule
}

interface Counted {
  readonly [column: string]: unknown
  readonly segment: number
}

async function readSizes(market: Market, refresh: number, at: Date, plan: Plan): Promise<RefreshedSegment[]> {
  const rows = await market.engine.rows<Counted>(
    sql`SELECT segment, members_of, accounts, carried, kept, unknown, total,
bitmapCardinality(entered) AS came, bitmapCardinality(gone) AS went,
bitmapAndCardinality(by_rule, entered) AS came_by_rule, bitmapAndCardinality(by_rule, gone) AS went_by_rule
FROM segment_members WHERE refresh = ${value(refresh, 'UInt32')}`,
  )
  const found = new Map(rows.map((row) => [row.segment, row]))
  return plan.segments.map(({ segment, rule, uses, before, ruleChanged, ruleBefore, through }) => {
    const row = found.get(segment.id)
    if (row === undefined) throw new Error(`refresh ${refresh} has no row for the segment ${segment.name}`)
    const number = (column: string): number => Number(row[column])
    const reason = (column: string): number | null =>
      ruleChanged && ruleBefore === undefined ? null : number(column)
    return {
      name: segment.name,
      colour: segment.colour,
      subject: rule.subject,
      through,
      segment: segment.id,
      refresh,
      at,
      version: segment.version,
      uses,
      membersOf: number('members_of'),
      accounts: number('accounts'),
      people: rule.subject === 'contact' ? number('kept') : null,
      unknown: number('unknown'),
      total: number('total'),
      compared:
        before === undefined
          ? null
          : {
              refresh: before.refresh,
              carried: number('carried'),
              entered: number('came'),
              left: number('went'),
              ruleChanged,
              enteredByRule: reason('came_by_rule'),
              leftByRule: reason('went_by_rule'),
            },
    }
  })
}

/** False: something was changed since `seen`, so that what was found is not one state of the workspace. */
async function keep(
  market: Market,
  refresh: { readonly id: number; readonly at: Date; readonly actor: string; readonly merges: Merges },
  sizes: readonly RefreshedSegment[],
  seen: number,
): Promise<boolean> {
  const moved = new Error('changed meanwhile')
  const count = (of: 'entered' | 'left'): number =>
    sizes.reduce((sum, { compared }) => sum + (compared?.[of] ?? 0), 0)
  const detail = { segments: sizes.length, entered: count('entered'), left: count('left') }
  try {
    await market.state.change(
      { actor: refresh.actor, action: 'segment.refresh', subject: `refresh:${refresh.id}`, detail },
      async (tx) => {
        await lockRefreshes(tx)
        if ((await newestChange(tx)) !== seen) throw moved
        await insertRefresh(tx, refresh, sizes)
      },
    )
    return true
  } catch (error) {
    if (error === moved) return false
    throw error
  }
}

/** Half an import is no state that anybody wants kept. */
async function refuseWhileImporting(market: Market): Promise<void> {
  const running = await market.state.db
    .selectFrom('imports')
    .select('id')
    .where('status', '=', 'running')
    .executeTakeFirst()
  if (running === undefined) return
  refuse('import_running', `Import ${running.id} is still running in this workspace.`, {
    hint: 'Refresh the segments when it is done.',
  })
}

async function forget(market: Market, refresh: number): Promise<void> {
  await market.engine.run(sql`DELETE FROM segment_members WHERE refresh = ${value(refresh, 'UInt32')}`)
}
