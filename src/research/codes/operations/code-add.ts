import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { ProblemError } from '../../../problem.ts'
import { changeRows } from '../../../state/index.ts'
import { codeFields, codeName, codeSchema } from '../code-fields.ts'
import { codeNamed, lockCodes, nameTaken } from '../code-store.ts'
import { showCode } from '../show-code.ts'

export const codeAdd = defineOperation<Market>()({
  name: 'code add',
  summary: 'Add a code to the codebook: a word for something that people say.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: codeName.describe('What people say, in few words: “too many rounds”.'),
    type: codeFields.type,
    definition: codeFields.definition.min(1).optional(),
    parent: codeFields.parent.optional(),
    solves: codeFields.solves.default(false),
  }),
  output: codeSchema,
  run: async ({ state, clock }, { name, type, definition, parent, solves }, { actor }) =>
    changeRows(
      state,
      ({ id }) => ({ actor, action: 'code.add', subject: `code:${id}`, detail: { name } }),
      [],
      async (tx) => {
        const codes = await lockCodes(tx)
        const taken = nameTaken(codes, name, null)
        if (taken !== undefined) throw new ProblemError([taken])
        const above = parent === undefined ? null : codeNamed(codes, parent, 'parent').id
        const { id } = await tx
          .insertInto('codes')
          .values({ name, type, definition: definition ?? null, parent_id: above, solves, actor, at: clock() })
          .returning('id')
          .executeTakeFirstOrThrow()
        return showCode({ id, name, type, definition: definition ?? null, parent: above, solves }, codes)
      },
      ({ id }) => [{ table: 'codes', column: 'id', value: id }],
    ),
  print: ({ name, type }) => `Added the code “${name}” (${type}).`,
})
