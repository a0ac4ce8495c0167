export { type FolderLock, lockFolder } from './lock/lock-folder.ts'
export { openState, type StatePlace } from './open-state.ts'
export type { AuditEntry, State } from './state.ts'
export type { StateTables } from './tables.ts'
