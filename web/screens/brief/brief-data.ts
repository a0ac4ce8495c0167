import type { OutputOf } from '../../api/operation-types.ts'

export type Brief = OutputOf<'brief'>
