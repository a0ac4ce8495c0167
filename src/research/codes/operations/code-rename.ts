import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { ProblemError } from '../../../problem.ts'
import { changeRows } from '../../../state/index.ts'
import { readCodes } from '../../evidence/read-decided.ts'
import { codeName, codeSchema } from '../code-fields.ts'
import { codeNamed, lockCodes, nameTaken } from '../code-store.ts'
import { showCode } from '../show-code.ts'

export const codeRename = defineOperation<Market>()({
  name: 'code rename',
  summary: 'Give a code another name; what was said with it stays, and its history keeps the old name.',
  access: 'write',
  positional: ['name', 'newName'],
  input: z.strictObject({ name: z.string().describe('Its name now.'), newName: codeName.describe('Its new name.') }),
  output: codeSchema.extend({ was: z.string() }),
  run: async ({ state }, { name, newName }, { actor }) => {
    const own = codeNamed(await readCodes(state.db), name, 'name')
    return changeRows(
      state,
      { actor, action: 'code.rename', subject: `code:${own.id}`, detail: { name: own.name, to: newName } },
      [{ table: 'codes', column: 'id', value: own.id }],
      async (tx) => {
        const codes = await lockCodes(tx)
        const code = codeNamed(codes, `#${own.id}`, 'name')
        const taken = nameTaken(codes, newName, code.id)
        if (taken !== undefined) throw new ProblemError([{ ...taken, at: { field: 'newName', value: newName } }])
        await tx.updateTable('codes').set({ name: newName }).where('id', '=', code.id).execute()
        return { ...showCode({ ...code, name: newName }, codes), was: code.name }
      },
    )
  },
  print: ({ name, was }) => `“${was}” is now “${name}”.`,
})
