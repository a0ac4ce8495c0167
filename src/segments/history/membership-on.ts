import { type Market, mergedNumbers } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { raw, type Sql, sql, value } from '../../query/index.ts'
import { readAsOf } from '../as-of.ts'
import { compileRule } from '../language/index.ts'
import { runOf, segmentSize } from '../segment-size.ts'
import { carriedMembers, recounts } from './carried-members.ts'
import { findHistory, ruleOfVersion, type SegmentPast } from './find-history.ts'
import { ensureMembersTable } from './members-table.ts'
import { type NamedAccount, namedAccounts } from './named-accounts.ts'
import { type KeptSize, mergesAt, sizesOf } from './refresh-store.ts'
import type { DatedVersion } from './versions.ts'

export interface MembershipOn {
  readonly past: SegmentPast
  /** The moment that is meant: the end of the day, or now. */
  readonly moment: Date
  /** The refresh that it is taken from; undefined: computed as of that day, because none was kept by then. */
  readonly kept: KeptSize | undefined
  /** The version of the rule under which the accounts were in. */
  readonly version: DatedVersion
  readonly sentence: string | null
  /** The version that held at the end of the day: a later one where the rule changed after the refresh. */
  readonly versionOnDay: DatedVersion
  /** Accounts as they were counted then; `shown` counts those that were merged since once. */
  readonly accounts: number
  readonly shown: number
  readonly people: number | null
  readonly unknown: number
  readonly total: number
  readonly page: readonly NamedAccount[]
}

export interface MembershipRequest {
  readonly name: string
  /** `2026-03-01`. */
  readonly on: string
  /** Computes it although it was kept. */
  readonly recompute: boolean
  readonly offset: number
  readonly limit: number
}

/**
 * The accounts that were in a segment at the end of a day: those of the last refresh until then, else those that the
 * rule of that day keeps of the market as of that day.
 *
 * Throws `ProblemError` (`no_such_segment`, `date_to_come`, `before_first_version`, `segment_was_deleted`,
 * `segment_no_longer_valid`).
 */
export async function membershipOn(
  market: Market,
  request: MembershipRequest,
  signal?: AbortSignal,
): Promise<MembershipOn> {
  const past = await findHistory(market, request.name)
  const moment = momentOf(market, past, request.on)
  const versionOnDay = versionAt(past, request, moment)
  const [kept] = request.recompute ? [] : await sizesOf(market.state.db, past.id, { until: moment, limit: 1 })
  const found =
    kept === undefined
      ? await recomputed(market, past, versionOnDay, moment, signal)
      : await fromRefresh(market, past, kept, signal)
  const page = await namedAccounts(market, past.book.catalog, found.select, request, signal)
  const { select: _select, ...figures } = found
  return { past, moment, kept, versionOnDay, ...figures, page }
}

interface Found
  extends Pick<MembershipOn, 'version' | 'sentence' | 'accounts' | 'shown' | 'people' | 'unknown' | 'total'> {
  /** Its column `aid`, each account once. */
  readonly select: Sql
}

async function fromRefresh(
  market: Market,
  past: SegmentPast,
  kept: KeptSize,
  signal: AbortSignal | undefined,
): Promise<Found> {
  await ensureMembersTable(market)
  const then = (await mergesAt(market.state.db, [kept.membersOf])).get(kept.membersOf) ?? []
  const moves = recounts(kept.membersOf, then, await mergedNumbers(market))
  const members = carriedMembers(raw('members'), raw('refresh'), moves)
  const row = sql`FROM segment_members WHERE segment = ${value(past.id, 'UInt32')} AND refresh = ${value(kept.membersOf, 'UInt32')}`
  const [counted] = await market.engine.rows(
    sql`SELECT bitmapCardinality(${members}) AS shown ${row}`,
    signal === undefined ? {} : { signal },
  )
  const version = past.versions.find((each) => each.version === kept.version)
  if (version === undefined) throw new Error(`version ${kept.version} of ${past.name} is not on record`)
  const { accounts, people, unknown, total } = kept
  return {
    version,
    sentence: ruleOfVersion(past, version, kept.at)?.sentence ?? null,
    accounts,
    people,
    unknown,
    total,
    shown: Number(counted?.shown ?? 0),
    select: sql`SELECT arrayJoin(bitmapToArray(${members})) AS aid ${row}`,
  }
}

async function recomputed(
  market: Market,
  past: SegmentPast,
  version: DatedVersion,
  moment: Date,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const booked = ruleOfVersion(past, version, moment)
  if (booked === undefined) {
    refuse('segment_no_longer_valid', `Version ${version.version} of ${past.name} asks for something that is gone.`, {
      at: { field: 'name', value: past.name },
      hint: `See its versions with: brushwork segment history ${past.name}`,
    })
  }
  const size = await segmentSize(market, past.book, booked.rule, moment, signal)
  const members = compileRule(booked.rule, runOf(market, past.book, moment)).members()
  return {
    version,
    sentence: booked.sentence,
    accounts: size.accounts,
    shown: size.accounts,
    people: size.contacts ?? null,
    unknown: size.unknown,
    total: size.total,
    select: sql`SELECT DISTINCT aid FROM (${members}) WHERE aid != 0`,
  }
}

function momentOf(market: Market, past: SegmentPast, on: string): Date {
  const end = readAsOf(on, past.book.catalog, 'on') ?? market.clock()
  const now = market.clock()
  // A day is at most 25 hours long, where clocks change.
  if (end.getTime() - now.getTime() < 25 * HOUR) return end < now ? end : now
  refuse('date_to_come', `${on} is still to come.`, {
    at: { field: 'on', value: on },
    hint: 'Give a day that has begun.',
  })
}

const HOUR = 3_600_000

/** The version that held at a moment. */
function versionAt(past: SegmentPast, { name, on }: MembershipRequest, moment: Date): DatedVersion {
  const at = { field: 'on', value: on }
  const [first] = past.versions
  if (first === undefined || moment < first.at) {
    refuse(
      'before_first_version',
      `${name} was first saved on ${dayOf(first?.at)}: on ${on} there was no such segment.`,
      {
        at,
        hint: `What its rule of today would have kept then: brushwork segment size ${name} --as-of ${on}`,
      },
    )
  }
  const held = past.versions.findLast((version) => version.at <= moment) ?? first
  if (held.deleted && held.until !== null && held.until <= moment) {
    const next = past.versions.find((version) => version.at > moment)
    const until = next === undefined ? '' : ` and restored on ${dayOf(next.at)}`
    refuse(
      'segment_was_deleted',
      `${name} was deleted on ${dayOf(held.until)}${until}: on ${on} there was no such segment.`,
      {
        at,
      },
    )
  }
  return held
}

function dayOf(date: Date | undefined): string {
  return date?.toISOString().slice(0, 10) ?? ''
}
