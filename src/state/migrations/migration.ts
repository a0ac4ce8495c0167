/** One step of the tables, never edited once it has been released. */
export interface Migration {
  /** Number and what it does, e.g. `0001-the-spine`; the number is its place in the list, from 1. */
  readonly name: string
  /** Statements of Postgres 15, run in one transaction. */
  readonly sql: string
}
