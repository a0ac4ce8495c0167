import type { Reversal } from '../../state/index.ts'
import { undoImport } from '../import/undo-import.ts'
import type { Market } from '../market.ts'

/** An import is taken back as `import undo` does it, which tells of it among the changes by itself. */
export const reverseImport: Reversal<Market> = {
  action: 'import.done',
  words: ({ detail, subject }) => {
    const { file, accepted } = detail as { file?: string; accepted?: number }
    const rows = accepted === undefined ? '' : ` (${accepted.toLocaleString('en')} rows)`
    return `Imported ${file ?? subject}${rows}`
  },
  refusal: async (db, { subject, detail }) => {
    const row = await db.selectFrom('imports').select('status').where('id', '=', importOf(subject)).executeTakeFirst()
    if (row?.status === 'done') return undefined
    if (row?.status === 'running') return 'It is running at this moment.'
    const { file = 'the file' } = detail as { file?: string }
    return `Its rows are gone; import ${file} again to have them back.`
  },
  undo: async (market, { subject }, _record, { actor, progress }) => {
    progress({ message: 'Taking the import back' })
    await undoImport(market, importOf(subject), actor)
  },
}

function importOf(subject: string): number {
  return Number(subject.slice('import:'.length))
}
