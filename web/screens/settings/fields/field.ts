import type { OutputOf } from '../../../api/operation-types.ts'

/** One field as `fields` tells it. */
export type Field = OutputOf<'fields'>['kinds'][number]['fields'][number]
