import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { TextKind } from '../store/persona-records.ts'

/** Puts a text of a kind in the place of the one there was. */
export async function saveText(
  tx: Kysely<StateTables>,
  persona: number,
  given: {
    readonly kind: TextKind
    readonly text: string
    readonly quotes: readonly number[]
    readonly draft: boolean
  },
  stamp: { readonly actor: string; readonly at: Date },
): Promise<void> {
  const { kind, text, draft } = given
  const set = { text, quotes: JSON.stringify(given.quotes), draft, ...stamp }
  await tx
    .insertInto('persona_texts')
    .values({ persona_id: persona, kind, ...set })
    .onConflict((on) => on.columns(['persona_id', 'kind']).doUpdateSet(set))
    .execute()
}
