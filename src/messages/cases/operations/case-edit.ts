import { z } from 'zod'
import { loadCatalog, type Market, resolveAccount } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { changeRows } from '../../../state/index.ts'
import { caseNamed, listCases } from '../case-records.ts'
import { caseFields, caseName, caseSchema } from '../case-schema.ts'
import { checkCase, updateCase } from '../case-store.ts'
import { caseWords } from '../case-words.ts'
import { answerCase } from './answer-case.ts'

const CLEARED = ['account', 'source', 'agreedOn', 'expires'] as const

export const caseEdit = defineOperation<Market>()({
  name: 'case edit',
  summary: 'Change a case: what is not named stays. Consent that was withdrawn is cleared: --clear agreedOn.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: caseName,
    rename: caseName.optional().describe('Its new name.'),
    ...z.object(caseFields).partial().shape,
    clear: z.array(z.enum(CLEARED)).optional().describe('What is to be unknown again.'),
  }),
  output: caseSchema,
  run: async (market, { name, rename, account, clear = [], ...told }, { actor }) => {
    const { id } = caseNamed(await listCases(market.state.db), name)
    const number =
      account === undefined ? undefined : await resolveAccount(market, await loadCatalog(market), account)
    const given = Object.fromEntries(
      Object.entries({ ...told, name: rename, account: number }).filter(([, value]) => value !== undefined),
    )
    const cleared = Object.fromEntries(clear.map((field) => [field, null]))
    await changeRows(
      market.state,
      { actor, action: 'case.edit', subject: `case:${id}`, detail: { name } },
      [{ table: 'customer_cases', column: 'id', value: id }],
      async (tx) => {
        const cases = await listCases(tx)
        const { id: _, ...before } = caseNamed(cases, name)
        const content = { ...before, ...given, ...cleared }
        checkCase(cases, content, id)
        await updateCase(tx, id, content, { actor, at: market.clock() })
      },
    )
    return answerCase(market, id)
  },
  print: caseWords,
})
