import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { leftOutSchema, leftOutWords } from '../../evidence/left-out.ts'
import { readEvidence } from '../../evidence/read-evidence.ts'
import { countedCodeSchema } from '../code-fields.ts'
import { codeHistory } from '../code-history.ts'
import { codeNamed } from '../code-store.ts'
import { countCodes, showCode } from '../show-code.ts'

export const codeShow = defineOperation<Market>()({
  name: 'code show',
  summary: 'A code: what it means, what stands under it, how many people said it, and what was changed about it.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({ name: z.string().describe('The code.') }),
  output: countedCodeSchema.extend({
    parts: z.array(z.string()).describe('Codes that are parts of it; what they say is not counted here.'),
    merged: z.array(z.string()).describe('Names of codes that became a part of it.'),
    history: z.array(z.object({ id: z.number(), at: z.string(), actor: z.string(), words: z.string() })),
    leftOut: leftOutSchema,
    notes: z.array(z.string()),
  }),
  run: async (market, { name }) => {
    const { db } = market.state
    const evidence = await readEvidence(market)
    const code = codeNamed(evidence.codes, name, 'name')
    const { people = 0, quotes = 0, coders = [] } = countCodes(evidence).get(code.id) ?? {}
    const merged = await db
      .selectFrom('codes')
      .select('name')
      .where('merged_into', '=', code.id)
      .orderBy('id')
      .execute()
    return {
      ...showCode(code, evidence.codes),
      people,
      quotes,
      coders: [...coders],
      parts: evidence.codes.filter(({ parent }) => parent === code.id).map((each) => each.name),
      merged: merged.map((each) => each.name),
      history: [...(await codeHistory(db, code.id))],
      leftOut: evidence.leftOut,
      notes: leftOutWords(evidence),
    }
  },
  print: (code) => {
    const { name, type, definition, parent, solves, people, quotes, parts, merged, history, notes } = code
    const told = [
      `${name} (${type}${parent === null ? '' : `, a part of “${parent}”`})${solves ? ': the problem that we solve' : ''}`,
      definition ?? 'It has no definition yet: two people may give it differently.',
      `${people} ${people === 1 ? 'person' : 'people'} in ${quotes} ${quotes === 1 ? 'quote' : 'quotes'}.`,
    ]
    if (parts.length > 0) told.push(`Parts of it: ${parts.join(', ')}.`)
    if (merged.length > 0) told.push(`Merged into it: ${merged.join(', ')}.`)
    const changes = history.map(({ at, actor, words }) => `${at.slice(0, 10)}  ${words} (${actor})`)
    return [...told, ...notes, '', ...changes].join('\n')
  },
})
