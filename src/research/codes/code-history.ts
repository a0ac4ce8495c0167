import { type Kysely, sql } from 'kysely'
import type { RecordedChange, StateTables } from '../../state/index.ts'
import { codeReversals } from './code-reversals.ts'

/** One change of a code's meaning, the newest first. */
export interface CodeChange {
  /** For `change undo`. */
  readonly id: number
  readonly at: string
  readonly actor: string
  readonly words: string
}

/** What happened to a code, from the audit: also what became a part of it. Linear in the audit. */
export async function codeHistory(db: Kysely<StateTables>, id: number): Promise<readonly CodeChange[]> {
  const row = JSON.stringify({ rows: [{ table: 'codes', id }] })
  const entries = await db
    .selectFrom('audit')
    .selectAll()
    .where((each) =>
      each.or([each('subject', '=', `code:${id}`), sql<boolean>`${sql.ref('detail')} @> ${row}::jsonb`]),
    )
    .orderBy('id', 'desc')
    .execute()
  return entries.map(({ detail, ...entry }) => {
    const change = { ...entry, detail: (detail ?? {}) as Record<string, unknown> }
    return { id: entry.id, at: entry.at.toISOString(), actor: entry.actor, words: wordsOf(change) }
  })
}

function wordsOf(change: RecordedChange): string {
  const { about, again } = change.detail
  if (typeof about === 'string') return `${again === true ? 'Did again' : 'Undid'}: ${about}`
  const known = codeReversals.find(({ action }) => action === change.action)
  return known?.words(change) ?? (change.action === 'code.import' ? 'Imported codings' : 'Changed by files')
}
