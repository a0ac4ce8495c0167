import type { OutputOf } from '../../../api/operation-types.ts'

/** A passage that uses the words of what was coded before. */
export type Suggestion = OutputOf<'coding suggest'>['suggestions'][number]
