import type { OutputOf } from '../../api/operation-types.ts'

export type Kit = OutputOf<'kit'>
