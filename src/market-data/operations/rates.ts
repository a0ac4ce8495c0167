import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { readRates, readSettings, writeRates } from '../../state/index.ts'
import { terminalTable } from '../../terminal-table.ts'
import type { Market } from '../market.ts'
import { rateOn } from '../reversals/reverse-rate.ts'

const rate = z.object({ currency: z.string(), from: z.string(), rate: z.number() })
const output = z.object({ currency: z.string().describe('Of the workspace.'), rates: z.array(rate) })

export const rateSet = defineOperation<Market>()({
  name: 'rate set',
  summary: 'What one unit of a currency is worth in the currency of the workspace, from a day on.',
  access: 'write',
  positional: ['currency', 'rate'],
  input: z.strictObject({
    currency: z.string().describe('ISO 4217, e.g. EUR.'),
    rate: z.number().describe('One unit of it in the currency of the workspace.'),
    from: z.iso.date().describe('The first day it holds.'),
  }),
  output,
  run: async (market, { currency, rate: worth, from }, { actor }) => {
    const set = { currency: currency.toUpperCase(), from: new Date(`${from}T00:00:00Z`), rate: worth }
    await market.state.change(
      (before) => {
        const detail = { currency: set.currency, from, before, after: worth }
        return { actor, action: 'rate.set', subject: `rate:${set.currency}`, detail }
      },
      async (tx) => {
        const before = await rateOn(tx, set.currency, set.from)
        await writeRates(tx, [set])
        return before
      },
    )
    return allRates(market)
  },
  print: words,
})

export const rateList = defineOperation<Market>()({
  name: 'rate list',
  summary: 'The rates at which amounts in other currencies are counted.',
  access: 'read',
  input: z.strictObject({}),
  output,
  run: (market) => allRates(market),
  print: words,
})

async function allRates(market: Market): Promise<z.input<typeof output>> {
  const rates = await readRates(market.state.db)
  const { currency } = await readSettings(market.state.db)
  return { currency, rates: rates.map((each) => ({ ...each, from: each.from.toISOString().slice(0, 10) })) }
}

function words({ currency, rates }: z.output<typeof output>): string {
  if (rates.length === 0) return `Amounts are counted in ${currency}; there are no rates to other currencies yet.`
  return terminalTable(
    [
      { title: 'from', value: (row) => row.from },
      { title: 'one', value: (row) => row.currency },
      { title: `is worth (${currency})`, value: (row) => String(row.rate) },
    ],
    rates,
  )
}
