export type { AuditEntry, State } from './state.ts'
export type { StateTables } from './tables.ts'
