import type { Kysely } from 'kysely'
import type { RunContext } from '../operation.ts'
import type { AuditEntry } from './state.ts'
import type { StateTables } from './tables.ts'

/** One change as the audit table holds it. */
export interface RecordedChange {
  readonly id: number
  readonly at: Date
  readonly actor: string
  /** What was done, e.g. `segment.save`; of an undo, what was undone. */
  readonly action: string
  /** What it was done to, e.g. `segment:mid-market`. */
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}

/**
 * How a domain tells and takes back one kind of change. Each domain gives a list of these beside its operations;
 * `workspace/reversals.ts` joins them, and `change list` and `change undo` work from there.
 *
 * The easy way: the audit entry's detail holds `before` and `after` (the state of whatever changed, as plain values),
 * and `undo` makes the second into the first. The undo is recorded with the two exchanged, so that taking an undo back
 * is the same function again.
 */
export interface Reversal<E> {
  /** Action of the audit entries it answers for, e.g. `segment.save`. */
  readonly action: string
  /** What was done, in the past tense and without a full stop: `Saved the segment mid-market`. */
  readonly words: (change: RecordedChange) => string
  /**
   * Why it cannot be taken back as things stand, in one sentence: later changes rest on it, or its record is too old to
   * say what was before. Undefined when it can.
   */
  readonly refusal: (db: Kysely<StateTables>, change: RecordedChange) => Promise<string | undefined>
  /**
   * Puts back what was there before, in one transaction whose audit entry is `record(…)`, after asking `refusal` again
   * inside it (`refuseUndo`).
   */
  readonly undo: (effects: E, change: RecordedChange, record: RecordUndo, context: RunContext) => Promise<void>
}

/** The audit entry of an undo; `detail` is what taking this undo back needs: `before` and `after` exchanged. */
export type RecordUndo = (detail: Readonly<Record<string, unknown>>) => AuditEntry
