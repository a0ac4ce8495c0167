import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { changeRows } from '../../../state/index.ts'
import { readCodes } from '../../evidence/read-decided.ts'
import { codeSchema } from '../code-fields.ts'
import { codeNamed, codesNamed, lockCodes } from '../code-store.ts'
import { mergeCodes, rowsOfMerge } from '../merge-codes.ts'
import { showCode } from '../show-code.ts'

export const codeMerge = defineOperation<Market>()({
  name: 'code merge',
  summary: 'Make one code of several that mean the same: what was said with any of them is said with the one.',
  access: 'write',
  positional: ['names'],
  input: z.strictObject({
    names: z.array(z.string()).min(1).describe('The codes that become a part of the one.'),
    into: z.string().describe('The code that stays.'),
  }),
  output: codeSchema.extend({
    merged: z.array(z.string()).describe('The codes that are in it now.'),
    quotes: z.number().describe('Quotes that carry it now and did not before.'),
    both: z.number().describe('Quotes that carried both already: counted once.'),
  }),
  run: async ({ state }, { names, into }, { actor }) => {
    const known = await readCodes(state.db)
    const target = codeNamed(known, into, 'into')
    const merged = codesNamed(known, names, 'names').filter(({ id }) => id !== target.id)
    if (merged.length === 0) {
      refuse('code_into_itself', `“${target.name}” is what should be merged and what should stay.`, {
        at: { field: 'into', value: into },
      })
    }
    const detail = { name: target.name, merged: merged.map(({ name }) => name) }
    return changeRows(
      state,
      { actor, action: 'code.merge', subject: `code:${target.id}`, detail },
      rowsOfMerge(
        target.id,
        merged.map(({ id }) => id),
      ),
      async (tx) => {
        const codes = await lockCodes(tx)
        const code = codeNamed(codes, `#${target.id}`, 'into')
        const now = codesNamed(
          codes,
          merged.map(({ id }) => `#${id}`),
          'names',
        )
        const moved = await mergeCodes(tx, codes, code, now)
        const after = await readCodes(tx)
        return { ...showCode(codeNamed(after, `#${target.id}`, 'into'), after), merged: detail.merged, ...moved }
      },
    )
  },
  print: ({ name, merged, quotes, both }) =>
    `${merged.map((each) => `“${each}”`).join(', ')} ${merged.length === 1 ? 'is' : 'are'} now a part of “${name}”: ${quotes} ${quotes === 1 ? 'quote' : 'quotes'} moved${both > 0 ? `, ${both} had both` : ''}.`,
})
