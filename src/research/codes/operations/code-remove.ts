import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { ProblemError } from '../../../problem.ts'
import { changeRows } from '../../../state/index.ts'
import { readCodes } from '../../evidence/read-decided.ts'
import { codeNamed, lockCodes } from '../code-store.ts'
import { removeCode, usesProblem } from '../code-uses.ts'

export const codeRemove = defineOperation<Market>()({
  name: 'code remove',
  summary: 'Take a code that nobody uses out of the codebook.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({ name: z.string().describe('The code.') }),
  output: z.object({ id: z.number(), name: z.string() }),
  run: async ({ state }, { name }, { actor }) => {
    const own = codeNamed(await readCodes(state.db), name, 'name')
    return changeRows(
      state,
      { actor, action: 'code.remove', subject: `code:${own.id}`, detail: { name: own.name } },
      [
        { table: 'codes', column: 'id', value: own.id },
        { table: 'codes', column: 'merged_into', value: own.id },
      ],
      async (tx) => {
        const code = codeNamed(await lockCodes(tx), `#${own.id}`, 'name')
        const used = await usesProblem(tx, code)
        if (used !== undefined) throw new ProblemError([used])
        await removeCode(tx, code)
        return { id: code.id, name: code.name }
      },
    )
  },
  print: ({ name }) => `“${name}” is out of the codebook.`,
})
