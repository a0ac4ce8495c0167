import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { changeRows } from '../../../state/index.ts'
import { codesNamed } from '../../codes/code-store.ts'
import { readCodes } from '../../evidence/read-decided.ts'
import { codingFields } from '../quote-fields.ts'
import { codesGiven, insertCodings, readQuote } from '../quote-store.ts'

const input = z.strictObject({
  id: z.number().int().min(1).describe('Number of the quote.'),
  code: codingFields.code.min(1),
  coder: codingFields.coder.optional(),
  pass: codingFields.pass.default(1),
})

const output = z.object({
  id: z.number(),
  coder: z.string(),
  codes: z.array(z.string()).describe('What this coder says of it now.'),
})

export const quoteCode = defineOperation<Market>()({
  name: 'quote code',
  summary: 'Give a quote one or more codes.',
  access: 'write',
  positional: ['id'],
  input,
  output,
  run: async ({ state, clock }, { id, code, coder: given, pass }, { actor }) => {
    const coder = given ?? actor
    const codes = codesNamed(await readCodes(state.db), code, 'code')
    await readQuote(state.db, id)
    await changeRows(
      state,
      {
        actor,
        action: 'quote.code',
        subject: `quote:${id}`,
        detail: { coder, codes: codes.map(({ name }) => name) },
      },
      [{ table: 'codings', column: 'quote_id', value: id }],
      (tx) => insertCodings(tx, id, { codes, coder, pass }, clock()),
    )
    return { id, coder, codes: await codesGiven(state.db, id, { coder, pass }) }
  },
  print: ({ id, coder, codes }) => `Quote ${id}, by ${coder}: ${codes.join(', ')}.`,
})

export const quoteUncode = defineOperation<Market>()({
  name: 'quote uncode',
  summary: 'Take codes from a quote that this coder gave it.',
  access: 'write',
  positional: ['id'],
  input,
  output,
  run: async ({ state }, { id, code, coder: given, pass }, { actor }) => {
    const coder = given ?? actor
    const codes = codesNamed(await readCodes(state.db), code, 'code')
    await readQuote(state.db, id)
    await changeRows(
      state,
      {
        actor,
        action: 'quote.uncode',
        subject: `quote:${id}`,
        detail: { coder, codes: codes.map(({ name }) => name) },
      },
      [{ table: 'codings', column: 'quote_id', value: id }],
      (tx) =>
        tx
          .deleteFrom('codings')
          .where('quote_id', '=', id)
          .where('coder', '=', coder)
          .where('pass', '=', pass)
          .where(
            'code_id',
            'in',
            codes.map((each) => each.id),
          )
          .execute(),
    )
    return { id, coder, codes: await codesGiven(state.db, id, { coder, pass }) }
  },
  print: ({ id, coder, codes }) => `Quote ${id}, by ${coder}: ${codes.length === 0 ? 'no code' : codes.join(', ')}.`,
})
