import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { ProblemError, refuse } from '../../../problem.ts'
import { changeRows } from '../../../state/index.ts'
import { readCodes } from '../../evidence/read-decided.ts'
import { codeFields, codeSchema } from '../code-fields.ts'
import { codeNamed, lockCodes, parentProblem } from '../code-store.ts'
import { showCode } from '../show-code.ts'

export const codeEdit = defineOperation<Market>()({
  name: 'code edit',
  summary: 'Change what a code means: its type, definition, the code it is a part of, whether it names our problem.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: z.string().describe('The code.'),
    type: codeFields.type.optional(),
    definition: codeFields.definition.optional().describe('When it is given, and when not; empty takes it away.'),
    parent: codeFields.parent.optional(),
    topLevel: z.boolean().optional().describe('It is no longer a part of another code.'),
    solves: codeFields.solves.optional(),
  }),
  output: codeSchema,
  run: async ({ state }, { name, type, definition, parent, topLevel = false, solves }, { actor }) => {
    if (parent !== undefined && topLevel) {
      refuse('parent_and_none', 'A code cannot be a part of another and of none.', { at: { field: 'topLevel' } })
    }
    const own = codeNamed(await readCodes(state.db), name, 'name')
    return changeRows(
      state,
      { actor, action: 'code.edit', subject: `code:${own.id}`, detail: { name: own.name } },
      [{ table: 'codes', column: 'id', value: own.id }],
      async (tx) => {
        const codes = await lockCodes(tx)
        const code = codeNamed(codes, `#${own.id}`, 'name')
        const above = parent === undefined ? undefined : codeNamed(codes, parent, 'parent')
        const circle = above === undefined ? undefined : parentProblem(codes, code, above)
        if (circle !== undefined) throw new ProblemError([circle])
        const next = {
          ...code,
          type: type ?? code.type,
          definition: definition === undefined ? code.definition : definition === '' ? null : definition,
          parent: topLevel ? null : (above?.id ?? code.parent),
          solves: solves ?? code.solves,
        }
        await tx
          .updateTable('codes')
          .set({ type: next.type, definition: next.definition, parent_id: next.parent, solves: next.solves })
          .where('id', '=', code.id)
          .execute()
        return showCode(next, codes)
      },
    )
  },
  print: (code) =>
    [
      `“${code.name}”: ${code.type}${code.parent === null ? '' : `, a part of “${code.parent}”`}${code.solves ? ', the problem that we solve' : ''}.`,
      code.definition,
    ]
      .filter((line) => line !== null)
      .join('\n'),
})
