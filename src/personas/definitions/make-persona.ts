import type { Market } from '../../market-data/index.ts'
import { changeRows } from '../../state/index.ts'
import { scopesOf } from '../store/change-persona.ts'
import type { PersonaBody } from '../store/persona-body.ts'
import { findPersona } from '../store/persona-records.ts'
import { savePersona } from './save-persona.ts'

/**
 * Makes a whole persona in one change, as a file would hold it. What it points at (segments, codes, quotes) must be there:
 * who calls this wrote it, so anything else is a bug.
 */
export async function makePersona(
  { state, clock }: Market,
  persona: { readonly name: string; readonly body: PersonaBody },
  actor: string,
): Promise<void> {
  const { name } = persona
  await changeRows(
    state,
    { actor, action: 'persona.create', subject: `persona:${name}`, detail: { words: `Made the persona ${name}` } },
    [],
    async (tx) => {
      await savePersona(tx, persona, { actor, at: clock() })
      return findPersona(tx, name)
    },
    (made) => scopesOf(made),
  )
}
