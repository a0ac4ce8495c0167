import { z } from 'zod'
import { loadCatalog, type Market, resolveAccount } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { changeRows } from '../../../state/index.ts'
import { listCases } from '../case-records.ts'
import { caseFields, caseName, caseSchema } from '../case-schema.ts'
import { checkCase, insertCase } from '../case-store.ts'
import { caseWords } from '../case-words.ts'
import { answerCase } from './answer-case.ts'

export const caseAdd = defineOperation<Market>()({
  name: 'case add',
  summary: 'Write down a customer’s story, what came of it, and how far they agreed to its being told.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({
    name: caseName,
    before: caseFields.before,
    done: caseFields.done,
    result: caseFields.result,
    account: caseFields.account.optional(),
    source: caseFields.source.optional(),
    named: caseFields.named.default(false),
    scope: caseFields.scope.default('company'),
    agreedOn: caseFields.agreedOn.optional(),
    expires: caseFields.expires.optional(),
  }),
  output: caseSchema,
  run: async (market, { account, source, agreedOn, expires, ...told }, { actor }) => {
    const number = account === undefined ? null : await resolveAccount(market, await loadCatalog(market), account)
    const content = {
      ...told,
      account: number,
      source: source ?? null,
      agreedOn: agreedOn ?? null,
      expires: expires ?? null,
    }
    const id = await changeRows(
      market.state,
      (made: number) => ({ actor, action: 'case.add', subject: `case:${made}`, detail: { name: content.name } }),
      [],
      async (tx) => {
        checkCase(await listCases(tx), content)
        return insertCase(tx, content, { actor, at: market.clock() })
      },
      (made) => [{ table: 'customer_cases', column: 'id', value: made }],
    )
    return answerCase(market, id)
  },
  print: caseWords,
})
