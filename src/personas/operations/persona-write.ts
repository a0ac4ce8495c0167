import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { type Problem, ProblemError, refuse } from '../../problem.ts'
import { personaSchema } from '../shown/persona-schema.ts'
import { doneWords } from '../shown/persona-words.ts'
import { quotesThere } from '../statements/point-at.ts'
import { changePersonas } from '../store/change-persona.ts'
import { findPersona, TEXT_KINDS } from '../store/persona-records.ts'
import { placesWithout, quotesWithout, withPlaces } from '../texts/render-text.ts'
import { saveText } from '../texts/save-text.ts'
import { answerPersona, openForWriting } from './answer-persona.ts'
import { basedOnField, nameField } from './persona-fields.ts'

export const personaWrite = defineOperation<Market>()({
  name: 'persona write',
  summary: 'Write the story, the day, a scenario or the purchase journey of a persona from chosen quotes.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: nameField,
    kind: z.enum(TEXT_KINDS).describe('What is written.'),
    text: z
      .string()
      .trim()
      .max(20_000)
      .describe(
        'The text; [1] stands for the words of the first quote, [2] for those of the second. Empty: none any more.',
      ),
    quote: z.array(z.int().min(1)).default([]).describe('Numbers of the quotes it rests on, in order.'),
    basedOn: basedOnField,
  }),
  output: personaSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, { name, kind, text, quote, basedOn }, { actor, signal }) => {
    const { db } = market.state
    const persona = await findPersona(db, name)
    if (text === '' && quote.length > 0) {
      refuse('quotes_without_text', 'Quotes without a text: write one, with [1] where the first of them stands.', {
        at: { field: 'text' },
      })
    }
    const open = await openForWriting(market)
    const { there, problems } = quotesThere(open, quote)
    const stored = await db
      .selectFrom('quotes')
      .select(['id', 'text'])
      .where('id', 'in', [0, ...there])
      .execute()
    const readings = there.map((id) => [
      open.quote(id)?.text ?? '',
      stored.find((each) => each.id === id)?.text ?? '',
    ])
    const written = withPlaces(text, readings)
    const missing = placesWithout(written, there.length).map(
      (place): Problem => ({
        code: 'no_such_place',
        message: `The text has [${place}], and there ${there.length === 1 ? 'is 1 quote' : `are ${there.length} quotes`}.`,
        at: { field: 'text', value: `[${place}]` },
        hint: 'Name the quotes with --quote, in the order of their numbers in the text.',
      }),
    )
    if (problems.length + missing.length > 0) throw new ProblemError([...problems, ...missing])
    const words = text === '' ? `Took away the ${kind} of ${persona.name}` : `Wrote the ${kind} of ${persona.name}`
    const change = { actor, action: 'persona.write', words, basedOn }
    const changed = await changePersonas(market, change, [persona.id], async (tx) => {
      if (text === '') {
        const texts = tx.deleteFrom('persona_texts').where('persona_id', '=', persona.id)
        await texts.where('kind', '=', kind).execute()
        return
      }
      const stamp = { actor, at: market.clock() }
      await saveText(tx, persona.id, { kind, text: written, quotes: there, draft: false }, stamp)
    })
    const warnings = [
      ...(text !== '' && there.length === 0 ? [`The ${kind} rests on nothing that anybody said.`] : []),
      ...quotesWithout(written, there.length).map((place) => `Quote [${place}] stands nowhere in the text.`),
    ]
    const done = changed ? `${words}.` : 'Nothing changed.'
    return answerPersona(market, persona.name, { done, writing: true, warnings, open }, signal)
  },
  print: (persona, { kind }) => {
    const text = persona.texts.find((each) => each.kind === kind)
    return [doneWords(persona), ...(text === undefined ? [] : ['', text.shown, text.rests])].join('\n')
  },
})
