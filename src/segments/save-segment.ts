import type { Catalog, Market } from '../market-data/index.ts'
import { ConflictError, ProblemError } from '../problem.ts'
import { type PlannedSave, planSave } from './segment-changes.ts'
import { snapshot } from './segment-reversals.ts'
import { insertSegment, listSegments, lockSegments, type SavedSegment, updateSegment } from './segment-store.ts'

export interface WantedSegment {
  readonly name: string
  readonly expr: string
  readonly note?: string | undefined
  readonly colour?: number | undefined
  /** The version that the change is based on, 0 for none; undefined: whatever stands there. */
  readonly basedOn?: number | undefined
}

export interface DoneSave {
  readonly subject: 'account' | 'contact'
  readonly sentence: string
  readonly segment: Pick<SavedSegment, 'name' | 'rule' | 'colour' | 'version'>
  readonly changed: boolean
}

/**
 * Saves a rule under a name, with an audit entry that can be taken back. Throws every Problem there is, and
 * `ConflictError` when the segment is another by now than the one that the change is based on.
 */
export async function saveSegment(
  market: Market,
  catalog: Catalog,
  wanted: WantedSegment,
  actor: string,
): Promise<DoneSave> {
  const stamp = { actor, at: market.clock() }
  const before = checkSave({ catalog, segments: await listSegments(market.state.db) }, wanted)
  const { subject, sentence } = before
  if (before.existing !== undefined && !before.changed) {
    return { subject, sentence, segment: before.existing, changed: false }
  }
  const { saved } = await market.state.change(
    (done: { existing: SavedSegment | undefined; saved: SavedSegment }) => ({
      actor,
      action: 'segment.save',
      subject: `segment:${wanted.name}`,
      detail: {
        before: done.existing === undefined ? [] : [snapshot(done.existing)],
        after: [snapshot(done.saved)],
      },
    }),
    async (tx) => {
      // Checked again under the lock: another segment may have come, gone or changed since.
      const plan = checkSave({ catalog, segments: await lockSegments(tx) }, wanted)
      const { existing, rule, note, colour } = plan
      const next = { subject: plan.subject, rule, note, colour }
      const segment =
        existing === undefined
          ? await insertSegment(tx, { name: wanted.name, ...next }, stamp)
          : await updateSegment(tx, existing, next, stamp)
      return { existing, saved: segment }
    },
  )
  return { subject, sentence, segment: saved, changed: true }
}

/** What saving would do. Throws every Problem there is, and `ConflictError` where `basedOn` says so. */
export function checkSave(book: Parameters<typeof planSave>[0], wanted: WantedSegment): PlannedSave {
  const plan = planSave(book, wanted)
  if ('problems' in plan) throw new ProblemError(plan.problems)
  // Whoever wants what stands there already is in nobody's way.
  if (plan.changed && wanted.basedOn !== undefined) refuseOther(plan, wanted, wanted.basedOn)
  return plan
}

function refuseOther({ existing, rule, note, colour }: PlannedSave, { name }: WantedSegment, basedOn: number): void {
  const version = existing?.version ?? 0
  if (version === basedOn) return
  const [message, hint] =
    existing === undefined
      ? [`${name} was deleted or renamed since you looked at it.`, 'Save it as a new segment, or leave it deleted.']
      : basedOn === 0
        ? [`There is a segment ${name} already.`, 'Choose another name, or open that one.']
        : [
            `${name} was changed since you looked at it: it is version ${version} now, and yours is based on ${basedOn}.`,
            'Look at both, and save the one that is to stand.',
          ]
  const current =
    existing === undefined
      ? { name, version }
      : {
          name,
          rule: existing.rule,
          note: existing.note,
          colour: existing.colour,
          version,
          updatedAt: existing.updatedAt.toISOString(),
        }
  const yours = { name, rule, note, ...(colour === undefined ? {} : { colour }), version: basedOn }
  throw new ConflictError({ code: 'segment_changed', message, at: { field: 'basedOn' }, hint }, { current, yours })
}
