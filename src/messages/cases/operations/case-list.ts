import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { caseNamed, listCases } from '../case-records.ts'
import { caseName, caseSchema } from '../case-schema.ts'
import { caseTable, caseWords } from '../case-words.ts'
import { showCases } from '../show-cases.ts'
import { answerCase } from './answer-case.ts'

export const caseList = defineOperation<Market>()({
  name: 'case list',
  summary: 'Customers’ stories, and which of them may be told today.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({ cases: z.array(caseSchema) }),
  run: async (market) => ({ cases: await showCases(market, await listCases(market.state.db)) }),
  print: ({ cases }) => caseTable(cases),
})

export const caseShow = defineOperation<Market>()({
  name: 'case show',
  summary: 'A customer’s story, how far it may travel, and the messages that rest on it.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({ name: caseName }),
  output: caseSchema,
  run: async (market, { name }) => answerCase(market, caseNamed(await listCases(market.state.db), name).id),
  print: caseWords,
})
