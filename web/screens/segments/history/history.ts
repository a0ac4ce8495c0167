import type { OutputOf } from '../../../api/operation-types.ts'

/** A segment over its refreshes and the versions of its rule. */
export type History = OutputOf<'segment history'>
export type Refreshed = History['refreshes'][number]
