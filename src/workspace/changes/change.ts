import type { RecordedChange } from '../../state/index.ts'

/** An entry of the audit table as one change among others: what it did, or which one it took back. */
export interface Change extends RecordedChange {
  /** The change that this one takes back; absent for a change in its own right. */
  readonly undoes?: number
  /** Of an undo: the words of the change in its own right that it is about. */
  readonly about?: string
  /** Of an undo: it takes an undo back, so that what was undone stands again. */
  readonly again: boolean
}

interface AuditRow {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: unknown
}

/** What an undo writes into its entry beside what its kind of change needs. */
export interface UndoDetail {
  readonly undoes: number
  /** Action of the change in its own right. */
  readonly of: string
  readonly about?: string
  readonly again?: boolean
}

export function readChange({ detail: stored, ...row }: AuditRow): Change {
  const detail = (stored ?? {}) as Record<string, unknown>
  const { undoes, of, about, again } = detail as Partial<UndoDetail>
  if (undoes === undefined) return { ...row, detail, again: false }
  return {
    ...row,
    action: of ?? row.action,
    detail,
    undoes,
    again: again === true,
    ...(about === undefined ? {} : { about }),
  }
}
