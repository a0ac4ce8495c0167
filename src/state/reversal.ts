import type { RunContext } from '../operation.ts'
import type { AuditEntry } from './state.ts'

/** One change as the audit table holds it. */
export interface RecordedChange {
  readonly id: number
  readonly at: Date
  readonly actor: string
  /** What was done, e.g. `segment.save`; of an undo: what was undone. */
  readonly action: string
  /** What it was done to, e.g. `segment:mid-market`. */
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}

/**
 * How a domain tells and takes back one kind of change. Each domain gives a list of these beside its operations;
 * `workspace/reversals.ts` joins them, and `change list`, `change undo` work from there.
 *
 * The easy way: write `before` and `after` into the detail of the audit entry (the state of whatever changed, as plain
 * values) and let `undo` make the second into the first. An undo is recorded with the two exchanged, so that taking an
 * undo back is the same function again.
 */
export interface Reversal<E> {
  /** Action of the audit entries it answers for, e.g. `segment.save`. */
  readonly action: string
  /** What was done, in the past tense and without a full stop: `Saved the segment mid-market`. */
  readonly words: (change: RecordedChange) => string
  /** Why a change can never be taken back, told from its record alone (an old entry without `before`, a redo of an import). */
  readonly never?: (change: RecordedChange, isUndo: boolean) => string | undefined
  /**
   * Puts back what was there before `change`, in one transaction that writes `record(…)` as its audit entry.
   * Throws a `ProblemError` that says why when later changes rest on it; then nothing has changed.
   */
  readonly undo: (effects: E, change: RecordedChange, record: RecordUndo, context: RunContext) => Promise<void>
}

/** The audit entry of an undo. `detail` is what taking this undo back needs: `before` and `after` exchanged. */
export type RecordUndo = (detail: Readonly<Record<string, unknown>>) => AuditEntry
