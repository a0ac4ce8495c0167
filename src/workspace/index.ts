import type { Operation } from '../operation.ts'
import { applyOperation } from './apply.ts'
import { changeList } from './changes/change-list.ts'
import { changeUndo } from './changes/change-undo.ts'
import { doctor } from './doctor.ts'
import { exportOperation } from './export.ts'
import { storageShow } from './storage.ts'
import type { Workspace } from './workspace.ts'

export type { Workspace } from './workspace.ts'

export const workspaceOperations: readonly Operation<Workspace>[] = [
  changeList,
  changeUndo,
  exportOperation,
  applyOperation,
  doctor,
  storageShow,
]
