import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refreshSegments } from '../refresh-segments.ts'
import { refreshedSchema, refreshWords, shownRefresh } from './refreshed-schema.ts'

export const refresh = defineOperation<Market>()({
  name: 'segment refresh',
  summary: 'Find out who is in the segments now and keep it: who came and who left since the refresh before.',
  access: 'write',
  positional: ['names'],
  input: z.strictObject({
    names: z.array(z.string()).max(10_000).default([]).describe('Names of segments; without any, all of them.'),
  }),
  output: refreshedSchema,
  run: async (market, { names }, { actor, signal, progress }) => {
    progress({ message: 'Finding out who is in which segment' })
    const wanted = names.length === 0 ? undefined : names
    return shownRefresh(await refreshSegments(market, { names: wanted, actor, signal }))
  },
  print: refreshWords,
})
