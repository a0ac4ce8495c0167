import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { personaWords } from '../shown/persona-words.ts'
import { howMany } from '../statements/people-words.ts'
import { changePersonas } from '../store/change-persona.ts'
import { findPersona, type PersonaRecord } from '../store/persona-records.ts'
import { draftTexts, type HeldCode } from '../texts/draft-texts.ts'
import { heldCodes } from '../texts/held-codes.ts'
import { saveText } from '../texts/save-text.ts'
import { answerPersona, openForWriting } from './answer-persona.ts'
import { nameField } from './persona-fields.ts'

/** So many of the persona's people must hold a code before a statement is drafted of it: as many as support one. */
const CARRIES = 3

export const personaDraft = defineOperation<Market>()({
  name: 'persona draft',
  summary: 'Draft statements from codes that three people hold, and texts from their quotes, for a person to accept.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: nameField,
    only: z.enum(['statements', 'texts']).optional().describe('Draft only these.'),
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version },
  run: async (market, { name, only }, { actor, signal }) => {
    const { db } = market.state
    const persona = await findPersona(db, name)
    const open = await openForWriting(market)
    const held = await heldCodes(db, open, open.peopleOf(persona))
    const statements = only === 'texts' ? [] : statementsOf(persona, held, (id) => open.code(id)?.id ?? id)
    const written = new Set(persona.texts.filter(({ draft }) => !draft).map(({ kind }) => kind))
    const texts = only === 'statements' ? [] : draftTexts(held).filter(({ kind }) => !written.has(kind))
    const stamp = { actor, at: market.clock() }
    const words = `Drafted ${wordsOf(statements.length, texts.length)} of ${persona.name}`
    const change = { actor, action: 'persona.draft', words }
    const changed = await changePersonas(market, change, [persona.id], async (tx, [now]) => {
      let position = Math.max(0, ...(now?.statements ?? []).map((each) => each.position))
      for (const { code } of statements) {
        position += 1
        const { id: statement_id } = await tx
          .insertInto('persona_statements')
          .values({
            persona_id: persona.id,
            type: code.type,
            text: sentence(code.name),
            draft: true,
            position,
            ...stamp,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        const evidence = { statement_id, kind: 'code', code_id: code.id, stance: 'for', ...stamp } as const
        await tx.insertInto('statement_evidence').values(evidence).execute()
      }
      for (const text of texts) await saveText(tx, persona.id, { ...text, draft: true }, stamp)
    })
    const done = changed ? `${words}.` : nothingWords(held)
    return answerPersona(market, persona.name, { done, writing: true, open }, signal)
  },
  print: personaWords,
})

/** Codes that carry, and that no statement of the persona rests on yet, retired ones included: what was refused is not drafted again. */
function statementsOf(
  { statements }: PersonaRecord,
  held: readonly HeldCode[],
  living: (code: number) => number,
): readonly HeldCode[] {
  const used = new Set(
    statements.flatMap(({ evidence }) =>
      evidence.flatMap((each) => (each.kind === 'code' ? [living(each.code)] : [])),
    ),
  )
  return held.filter(({ code, people }) => people >= CARRIES && !used.has(code.id))
}

function sentence(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function wordsOf(statements: number, texts: number): string {
  const parts = [
    ...(statements > 0 ? [howMany(statements, 'statement', 'statements')] : []),
    ...(texts > 0 ? [howMany(texts, 'text', 'texts')] : []),
  ]
  return parts.join(' and ') || 'nothing'
}

function nothingWords(held: readonly HeldCode[]): string {
  const most = Math.max(0, ...held.map(({ people }) => people))
  return most < CARRIES
    ? `Nothing to draft: a statement is drafted of a code that ${CARRIES} people hold, and here ${most === 0 ? 'nothing is coded yet' : `at most ${howMany(most, 'holds', 'hold')} one`}.`
    : 'Nothing new to draft.'
}
