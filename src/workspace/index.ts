import type { Operation } from '../operation.ts'
import { doctor } from './doctor.ts'
import type { Workspace } from './workspace.ts'

export type { Workspace } from './workspace.ts'

export const workspaceOperations: readonly Operation<Workspace>[] = [doctor]
