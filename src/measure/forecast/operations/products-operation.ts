import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { formatNumber } from '../../../terminal-table.ts'
import { askedScope } from '../../scope/asked-scope.ts'
import { MEASURE_FACTS } from '../forecast-measure.ts'
import { askedShape, partsSchema } from '../forecast-schema.ts'
import { forecastParts, type NamedPart } from '../parts/forecast-parts.ts'
import { readProductValues, type TopProducts, topProducts } from '../parts/read-product-values.ts'
import { type ForecastFrame, mustHaveSomething, openFrame } from '../series/forecast-frame.ts'
import { ofWords } from '../series/forecast-segment.ts'
import { printParts } from './print-parts.ts'

export const forecastProducts = defineOperation<Market>()({
  name: 'forecast products',
  summary:
    'What is to come from each of the products that bring most and from the rest, adding up to all to the cent.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().optional().describe('Sold to this segment, or to companies of a rule; else to everybody.'),
    ...askedShape,
  }),
  output: partsSchema,
  run: async (market, input, { signal, progress }) => {
    if (input.measure === 'newCustomers') {
      refuse('products_share_customers', 'New customers of products do not add up: one can buy several at once.', {
        at: { field: 'measure', value: input.measure },
        hint: 'Ask for one product: brushwork forecast --measure newCustomers --product NAME.',
      })
    }
    progress({ message: 'Forecasting each product' })
    const frame = await openFrame(market, input, signal)
    const scope = askedScope(frame.book, input.segment)
    const top = await topProducts(market, frame, scope.rule, signal)
    const read = await readProductValues(market, frame, scope.rule, top.names, signal)
    const whose = scope.rule === undefined ? '' : ` of ${ofWords(scope, undefined)}`
    mustHaveSomething(frame, Math.max(...read.map(({ said }) => said)), whose)
    const parts = read.map((values, place): NamedPart => {
      const name = top.names[place]
      return name === undefined ? { name: 'the rest', kind: 'rest', values } : { name, kind: 'product', values }
    })
    const shown = await forecastParts(frame, parts)
    return { ...shown, of: ofWords(scope, undefined), notes: [topWords(frame, top), ...shown.notes] }
  },
  print: printParts,
})

function topWords({ measure, grain, whole }: ForecastFrame, { names, of, share }: TopProducts): string {
  const last = Math.min(whole.length, grain === 'month' ? 12 : 52)
  return `${names.length === 1 ? 'One product' : `${names.length} products`} of ${formatNumber(of)} brought ${Math.round(
    share * 100,
  )}% of the ${MEASURE_FACTS[measure].words} of the last ${last} whole ${grain}s that a product is named for. The rest is all others, and rows without a product.`
}
