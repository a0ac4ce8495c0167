import type { Kysely, Transaction } from 'kysely'
import type { StateTables } from './tables.ts'

/** What a change to the decisions was, for the audit table. */
export interface AuditEntry {
  /** `cli`, `http`, or a user's id. */
  readonly actor: string
  /** What was done, e.g. `segment.save`. */
  readonly action: string
  /** What it was done to, e.g. `segment:mid-market`. */
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Where decisions live: Postgres, embedded (PGlite) or a server. Same SQL, same migrations. */
export interface State {
  readonly db: Kysely<StateTables>
  /**
   * One transaction that also writes the audit entry; a function where the entry tells what `work` found (the state
   * before and after). Inside `work` use only `tx`: the outer handle would wait for it for ever.
   */
  change<T>(
    entry: AuditEntry | ((result: T) => AuditEntry),
    work: (tx: Transaction<StateTables>) => Promise<T>,
  ): Promise<T>
  close(): Promise<void>
}
