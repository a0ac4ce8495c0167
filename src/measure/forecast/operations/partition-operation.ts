import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { askedScope } from '../../scope/asked-scope.ts'
import { askedShape, partsSchema } from '../forecast-schema.ts'
import { forecastParts, type NamedPart } from '../parts/forecast-parts.ts'
import { mustHaveSomething, openFrame } from '../series/forecast-frame.ts'
import { readValues } from '../series/read-values.ts'
import { printParts } from './print-parts.ts'

export const forecastPartition = defineOperation<Market>()({
  name: 'forecast partition',
  summary: 'What is to come from each of several segments and the rest, adding up to the whole market to the cent.',
  access: 'read',
  positional: ['segments'],
  input: z.strictObject({
    segments: z
      .array(z.string())
      .min(1)
      .max(40)
      .describe('Names or rules in order of precedence: a company in several counts in the first.'),
    ...askedShape,
    product: z.string().optional().describe('Of this product only.'),
  }),
  output: partsSchema,
  run: async (market, input, { signal, progress }) => {
    progress({ message: 'Forecasting each part' })
    const frame = await openFrame(market, input, signal)
    const scopes = input.segments.map((text) => askedScope(frame.book, text, 'segments'))
    const twice = input.segments.find((text, place) => input.segments.indexOf(text) < place)
    if (twice !== undefined) {
      refuse('part_twice', `${twice} is named twice; a part counts once.`, {
        at: { field: 'segments', value: twice },
      })
    }
    const read = await readValues(market, frame, { scopes: scopes.map(({ rule }) => rule), partition: true }, signal)
    mustHaveSomething(frame, Math.max(...read.map(({ said }) => said)))
    const parts = read.map((values, place): NamedPart => {
      const scope = scopes[place]
      return scope === undefined
        ? { name: 'the rest', kind: 'rest', values }
        : { name: scope.words, kind: scope.segment === undefined ? 'rule' : 'segment', values }
    })
    const shown = await forecastParts(frame, parts)
    return {
      ...shown,
      of: input.product === undefined ? 'the whole market' : `${input.product} in the whole market`,
      notes: [
        `A company in several counts in the first: ${scopes.map(({ words }) => words).join(' before ')}. The rest is whoever is in none, and rows of which nobody knows whose they are.`,
        ...shown.notes,
      ],
    }
  },
  print: printParts,
})
