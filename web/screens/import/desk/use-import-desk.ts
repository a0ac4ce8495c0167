import { useSyncExternalStore } from 'react'
import type { DeskState } from './desk-state.ts'
import { importDesk } from './import-desk.ts'

/** What lies on the import desk now. */
export function useImportDesk(): DeskState {
  return useSyncExternalStore(importDesk.subscribe, importDesk.read)
}
