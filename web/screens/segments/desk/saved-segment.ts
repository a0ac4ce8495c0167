import type { OutputOf } from '../../../api/operation-types.ts'

/** A segment as `segment show` gives it. */
export type SavedSegment = OutputOf<'segment show'>

/** The version that a person's changes are based on; version 0 is a segment that is not saved yet. */
export interface Basis {
  readonly version: number
  readonly rule: string
  readonly note: string
}

export function basisOf(saved: SavedSegment | undefined): Basis {
  return saved === undefined
    ? { version: 0, rule: '', note: '' }
    : { version: saved.version, rule: saved.rule, note: saved.note ?? '' }
}

/** A version as a conflict tells it: the one that somebody else saved, or one's own. */
export function conflictBasis(current: Readonly<Record<string, unknown>> | undefined): Basis {
  const text = (key: string): string => (typeof current?.[key] === 'string' ? current[key] : '')
  return { version: Number(current?.['version'] ?? 0), rule: text('rule'), note: text('note') }
}
