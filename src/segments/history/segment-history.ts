import type { Market } from '../../market-data/index.ts'
import { findHistory, ruleOfVersion, type SegmentPast } from './find-history.ts'
import { type KeptSize, keptSince, sizesOf } from './refresh-store.ts'
import { partsOfRule, type RuleDifference, ruleDifference } from './rule-difference.ts'
import { changedUses, type DatedVersion } from './versions.ts'

export interface VersionStep extends DatedVersion {
  /** As it read when it was saved; null where it no longer can be read. */
  readonly sentence: string | null
  /** What made it a version: `look` is a note or a colour. */
  readonly change: 'first' | 'rule' | 'name' | 'look' | 'restored'
  /** Against the version before; null for the first. */
  readonly difference: RuleDifference | null
}

export interface SegmentHistory {
  readonly past: SegmentPast
  readonly subject: 'account' | 'contact'
  /** The latest ones, the oldest of them first; `through`: used segments whose rules changed since the one before. */
  readonly refreshes: readonly (KeptSize & { readonly through: readonly string[] })[]
  readonly refreshCount: number
  readonly keptSince: Date | null
  /** The newest first. */
  readonly versions: readonly VersionStep[]
}

/** What a segment was at every refresh, and every version of its rule with what changed. */
export async function segmentHistory(market: Market, name: string, limit: number): Promise<SegmentHistory> {
  const past = await findHistory(market, name)
  const { db } = market.state
  const { count, since } = await keptSince(db, past.id)
  // One more, to compare the oldest with.
  const newest = await sizesOf(db, past.id, { limit: limit + 1 })
  const steps = past.versions.map((version, index) => stepOf(past, version, past.versions[index - 1]))
  const last = past.versions.at(-1)
  const subject = (last === undefined ? undefined : ruleOfVersion(past, last)?.rule.subject) ?? 'account'
  return {
    past,
    subject: newest[0]?.people === null || newest[0] === undefined ? subject : 'contact',
    refreshes: newest
      .slice(0, limit)
      .map((size, index) => ({ ...size, through: changedUses(past.all, newest[index + 1]?.uses ?? [], size.uses) }))
      .reverse(),
    refreshCount: count,
    keptSince: since,
    versions: steps.reverse(),
  }
}

function stepOf(past: SegmentPast, version: DatedVersion, before: DatedVersion | undefined): VersionStep {
  const booked = ruleOfVersion(past, version)
  const step = { ...version, sentence: booked?.sentence ?? null }
  if (before === undefined) return { ...step, change: 'first', difference: null }
  const old = ruleOfVersion(past, before)
  const difference = ruleDifference(partsOfRule(before.rule, old?.rule), partsOfRule(version.rule, booked?.rule))
  return { ...step, change: changeOf(version, before), difference }
}

function changeOf(version: DatedVersion, before: DatedVersion): VersionStep['change'] {
  if (version.rule !== before.rule) return 'rule'
  if (before.deleted) return 'restored'
  return version.name === before.name ? 'look' : 'name'
}
