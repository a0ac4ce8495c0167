import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { readRates, readSettings, workspaceValues, writeSettings } from '../../state/index.ts'
import type { Market } from '../market.ts'
import { rateTexts } from '../reversals/rate-texts.ts'

const output = z.object({
  timeZone: z.string().describe('Dates without a time begin at its midnight.'),
  currency: z.string().describe('Amounts without a currency are in it, and sums are given in it.'),
  fiscalYearStartsIn: z.number().describe('Month, 1 to 12.'),
})

export const settingsShow = defineOperation<Market>()({
  name: 'settings show',
  summary: 'Time zone, currency and fiscal year of the workspace.',
  access: 'read',
  input: z.strictObject({}),
  output,
  run: (market) => readSettings(market.state.db),
  print: words,
})

export const settingsSet = defineOperation<Market>()({
  name: 'settings set',
  summary: 'Set the time zone, the currency or the first month of the fiscal year; what is not named stays.',
  access: 'write',
  input: z.strictObject({
    timeZone: z.string().optional().describe('IANA name, e.g. Europe/Berlin.'),
    currency: z.string().optional().describe('ISO 4217, e.g. EUR.'),
    fiscalYearStartsIn: z.number().optional().describe('Month, 1 to 12.'),
  }),
  output,
  run: async (market, input, { actor }) => {
    const changes = Object.fromEntries(Object.entries(input).filter(([, given]) => given !== undefined))
    await market.state.change(
      (detail: Record<string, unknown>) => ({ actor, action: 'settings.set', subject: 'settings', detail }),
      async (tx) => {
        const before = await workspaceValues(tx, Object.keys(changes))
        await writeSettings(tx, changes)
        const rates = await readRates(tx)
        return { before, after: changes, ...(changes.currency === undefined ? {} : { rates: rateTexts(rates) }) }
      },
    )
    return readSettings(market.state.db)
  },
  print: words,
})

function words(settings: z.output<typeof output>): string {
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, settings.fiscalYearStartsIn - 1, 1),
  )
  return [
    `Time zone: ${settings.timeZone}`,
    `Currency: ${settings.currency}`,
    `The fiscal year starts in ${month}.`,
  ].join('\n')
}
