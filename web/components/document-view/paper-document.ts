import type { OutputOf } from '../../api/operation-types.ts'

/** What is handed on, however it is printed. */
export type PaperDocument = OutputOf<'brief'>['document']
export type PaperBlock = PaperDocument['sections'][number]['blocks'][number]
