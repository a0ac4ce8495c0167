import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { ProblemError, refuse } from '../../../problem.ts'
import { changeRows } from '../../../state/index.ts'
import { readCodes } from '../../evidence/read-decided.ts'
import { codeFields, codeName, codeSchema } from '../code-fields.ts'
import { codeNamed, findCode, lockCodes } from '../code-store.ts'
import { showCode } from '../show-code.ts'

export const codeSplit = defineOperation<Market>()({
  name: 'code split',
  summary: 'Take some quotes out of a code and give them another, which is made where it is not there.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: z.string().describe('The code that means too much.'),
    into: codeName.describe(
      'The code that the quotes get instead; a new one is of the same type and part of the same.',
    ),
    quotes: z.array(z.number().int().min(1)).min(1).describe('Numbers of the quotes that move.'),
    type: codeFields.type.optional().describe('Type of the new code, where it is another.'),
  }),
  output: codeSchema.extend({ from: z.string(), moved: z.number(), made: z.boolean() }),
  run: async ({ state, clock }, { name, into, quotes, type }, { actor }) => {
    const own = codeNamed(await readCodes(state.db), name, 'name')
    return changeRows(
      state,
      ({ moved }) => ({
        actor,
        action: 'code.split',
        subject: `code:${own.id}`,
        detail: { name: own.name, into, moved },
      }),
      [...new Set(quotes)].map((value) => ({ table: 'codings', column: 'quote_id', value }) as const),
      async (tx) => {
        const codes = await lockCodes(tx)
        const from = codeNamed(codes, `#${own.id}`, 'name')
        const carried = await tx
          .selectFrom('codings')
          .select(['id', 'quote_id', 'coder', 'pass'])
          .where('code_id', '=', from.id)
          .where('quote_id', 'in', quotes)
          .execute()
        const without = quotes.filter((quote) => !carried.some(({ quote_id }) => quote_id === quote))
        if (without.length > 0) {
          throw new ProblemError(
            without.map((quote) => ({
              code: 'quote_without_code',
              message: `Quote ${quote} does not carry “${from.name}”.`,
              at: { field: 'quotes', value: String(quote) },
              hint: `See which do: brushwork quote list --code "${from.name}"`,
            })),
          )
        }
        const there = findCode(codes, into)
        if (there?.id === from.id)
          refuse('code_into_itself', 'A code cannot be split into itself.', { at: { field: 'into' } })
        if (there !== undefined && type !== undefined && type !== there.type) {
          refuse('code_of_other_type', `“${there.name}” is there already, as ${there.type}.`, {
            at: { field: 'type', value: type },
          })
        }
        const { definition: _, ...alike } = from
        const target = there ?? { ...alike, name: into, type: type ?? from.type, definition: null, solves: false }
        const id = there?.id ?? (await makeLike(target))
        for (const { id: coding, quote_id, coder, pass } of carried) {
          const has = await tx
            .selectFrom('codings')
            .select('id')
            .where('quote_id', '=', quote_id)
            .where('code_id', '=', id)
            .where('coder', '=', coder)
            .where('pass', '=', pass)
            .executeTakeFirst()
          if (has !== undefined) await tx.deleteFrom('codings').where('id', '=', coding).execute()
          else await tx.updateTable('codings').set({ code_id: id }).where('id', '=', coding).execute()
        }
        const moved = new Set(quotes).size
        return { ...showCode({ ...target, id }, codes), from: from.name, moved, made: there === undefined }

        async function makeLike(like: typeof target): Promise<number> {
          const made = await tx
            .insertInto('codes')
            .values({ name: like.name, type: like.type, parent_id: like.parent, actor, at: clock() })
            .returning('id')
            .executeTakeFirstOrThrow()
          return made.id
        }
      },
      ({ id, made }) => (made ? [{ table: 'codes', column: 'id', value: id }] : []),
    )
  },
  print: ({ name, from, moved, made }) =>
    `${moved} ${moved === 1 ? 'quote' : 'quotes'} of “${from}” ${moved === 1 ? 'carries' : 'carry'} ${made ? 'the new code ' : ''}“${name}” now.`,
})
