import type { OutputOf } from '../../../api/operation-types.ts'

/** One line of the earlier imports. */
export type ListedImport = OutputOf<'import list'>['imports'][number]
