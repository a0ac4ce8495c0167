import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { Market } from '../market.ts'

const choice = z.object({ value: z.string(), label: z.string() })

/** What the settings may be: the time zones and currencies that this machine's Unicode data knows. */
export const settingsChoices = defineOperation<Market>()({
  name: 'settings choices',
  summary: 'The time zones and currencies there are, with their names.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({
    timeZones: z.array(choice),
    currencies: z.array(choice),
    months: z.array(z.object({ value: z.number(), label: z.string() })),
  }),
  run: async () => {
    const currencyNames = new Intl.DisplayNames(['en'], { type: 'currency' })
    return {
      timeZones: ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
        value: zone,
        label: zone.replaceAll('_', ' '),
      })),
      currencies: Intl.supportedValuesOf('currency').map((code) => ({
        value: code,
        label: `${code} · ${currencyNames.of(code) ?? code}`,
      })),
      months: Array.from({ length: 12 }, (_, month) => ({
        value: month + 1,
        label: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
      })),
    }
  },
  print: ({ timeZones, currencies }) =>
    [
      `${formatNumber(timeZones.length)} time zones: ${timeZones.map(({ value }) => value).join(', ')}`,
      `${formatNumber(currencies.length)} currencies: ${currencies.map(({ value }) => value).join(', ')}`,
    ].join('\n\n'),
})
