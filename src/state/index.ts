export { applyDefinitions } from './definitions/apply-definitions.ts'
export type {
  Definition,
  DefinitionCheck,
  DefinitionFamily,
  DefinitionProblem,
} from './definitions/definition-family.ts'
export { type DefinitionExport, exportDefinitions } from './definitions/export-definitions.ts'
export { type DefinitionPlan, type PlannedDefinition, planDefinitions } from './definitions/plan-definitions.ts'
export type { FolderLock } from './lock/folder-lock.ts'
export { lockFolder } from './lock/lock-folder.ts'
export { newestChange } from './newest-change.ts'
export { openState, type StatePlace } from './open-state.ts'
export { type DatedRate, deleteRate, readRates, writeRates } from './rates.ts'
export { refuseUndo } from './refuse-undo.ts'
export type { RecordedChange, RecordUndo, Reversal } from './reversal.ts'
export { type ChangedRow, changeRows, type RowScope } from './rows/change-rows.ts'
export { rowsReversal } from './rows/rows-reversal.ts'
export { defaultSettings, readSettings, type Settings, writeSettings } from './settings.ts'
export type { AuditEntry, State } from './state.ts'
export type { StateTables } from './tables.ts'
export {
  readThresholds,
  THRESHOLDS,
  type ThresholdName,
  thresholdKey,
  thresholdProblem,
  writeThreshold,
} from './thresholds.ts'
export { unavailableState } from './unavailable-state.ts'
export { workspaceReversal, workspaceValues } from './workspace-reversal.ts'
