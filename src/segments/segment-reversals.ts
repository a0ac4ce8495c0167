import type { Market } from '../market-data/index.ts'
import { type RecordedChange, type Reversal, refuseUndo } from '../state/index.ts'
import { reverseEconomics } from './scorecard/economics/reverse-economics.ts'
import { circleThrough } from './segment-circle.ts'
import {
  deleteSegment,
  listSegments,
  lockSegments,
  restoreSegment,
  type SavedSegment,
  updateSegment,
} from './segment-store.ts'
import { segmentUses } from './segment-uses.ts'

/** A segment as an audit entry holds it: enough to have it again. */
export interface SegmentSnapshot extends Pick<SavedSegment, 'id' | 'name' | 'subject' | 'rule' | 'note' | 'colour'> {
  /** ISO. */
  readonly createdAt: string
}

/** Every segment that a change touched, before and after it: one that is missing on a side was not there. */
interface Sides {
  readonly before: readonly SegmentSnapshot[]
  readonly after: readonly SegmentSnapshot[]
}

export function snapshot({ id, name, subject, rule, note, colour, createdAt }: SavedSegment): SegmentSnapshot {
  return { id, name, subject, rule, note, colour, createdAt: createdAt.toISOString() }
}

/** How changes to segments are taken back: joined in `workspace/reversals.ts`. */
export const segmentReversals: readonly Reversal<Market>[] = [
  reversal('segment.save', (change, { before }) => {
    const name = nameOf(change)
    return before.length === 0 ? `Drew the segment ${name}` : `Changed the segment ${name}`
  }),
  reversal(
    'segment.rename',
    (change, { after }) => `Renamed the segment ${nameOf(change)} to ${after[0]?.name ?? String(change.detail.to)}`,
  ),
  reversal('segment.delete', (change) => `Deleted the segment ${nameOf(change)}`),
  reverseEconomics,
]

function reversal(action: string, words: (change: RecordedChange, sides: Sides) => string): Reversal<Market> {
  const asks: Reversal<Market>['refusal'] = async (db, change) => refusal(await listSegments(db), change)
  return {
    action,
    words: (change) => words(change, sidesOf(change) ?? { before: [], after: [] }),
    refusal: asks,
    undo: async (market, change, record, { actor }) => {
      const { before, after } = sidesOf(change) ?? { before: [], after: [] }
      await market.state.change(record({ before: after, after: before }), async (tx) => {
        const segments = await lockSegments(tx)
        refuseUndo(refusal(segments, change))
        const stamp = { actor, at: market.clock() }
        for (const { id } of after) if (!before.some((each) => each.id === id)) await deleteSegment(tx, id, stamp.at)
        for (const { id, createdAt, ...was } of before) {
          const now = segments.find((segment) => segment.id === id)
          if (now === undefined) await restoreSegment(tx, { id, ...was, createdAt: new Date(createdAt) }, stamp)
          else await updateSegment(tx, now, was, stamp)
        }
      })
    },
  }
}

/** Why a change to segments cannot be taken back while they stand as they do. */
function refusal(segments: readonly SavedSegment[], change: RecordedChange): string | undefined {
  const sides = sidesOf(change)
  if (sides === undefined) return 'This change was recorded without what was there before.'
  const { before, after } = sides
  for (const left of after) {
    const now = segments.find((segment) => segment.id === left.id)
    if (now === undefined) return `${left.name} was deleted since.`
    if (!same(now, left)) return `${now.name} changed again since.`
  }
  for (const { id, name } of before) {
    if (after.some((each) => each.id === id)) continue
    if (segments.some((segment) => segment.id === id)) return `${name} was restored since.`
  }
  const touched = new Set([...before, ...after].map((each) => each.id))
  const others = segments.filter((segment) => !touched.has(segment.id))
  const taken = before.find((each) => others.some((other) => other.name === each.name))
  if (taken !== undefined) return `Another segment is called ${taken.name} by now.`
  return brokenUse(segments, [...others, ...before], sides)
}

/** A segment that would ask for one that is gone, for itself, or for one that is no longer about the same. */
function brokenUse(
  now: readonly SavedSegment[],
  next: readonly (SavedSegment | SegmentSnapshot)[],
  { before, after }: Sides,
): string | undefined {
  const names = new Set(next.map((segment) => segment.name))
  const known = new Set(now.map((segment) => segment.name))
  const turned = new Set(
    before
      .filter((was) => after.some((is) => is.id === was.id && is.subject !== was.subject))
      .map((each) => each.name),
  )
  for (const { id, name, rule } of next) {
    for (const use of segmentUses(rule)) {
      const own = before.some((each) => each.id === id)
      if (!names.has(use.name) && (own || known.has(use.name))) {
        return own ? `${name} used ${use.name}, which is gone.` : `${name} uses ${use.name} by now.`
      }
      if (!own && turned.has(use.name)) return `${name} uses ${use.name} by now, which was about something else.`
    }
  }
  const circle = before.find((each) => circleThrough(next, each.name, each.rule) !== undefined)
  return circle === undefined ? undefined : `${circle.name} would ask for itself through segments that changed since.`
}

function same(now: SavedSegment, then: SegmentSnapshot): boolean {
  return (['name', 'subject', 'rule', 'note', 'colour'] as const).every((key) => now[key] === then[key])
}

function nameOf({ subject }: RecordedChange): string {
  return subject.slice('segment:'.length)
}

function sidesOf({ detail }: RecordedChange): Sides | undefined {
  const { before, after } = detail
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined
  return { before: before as SegmentSnapshot[], after: after as SegmentSnapshot[] }
}
