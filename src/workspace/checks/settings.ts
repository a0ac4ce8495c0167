import { defaultSettings, readSettings } from '../../state/index.ts'
import type { Check } from './check.ts'

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

const NAMES: Readonly<Record<string, string>> = {
  timeZone: 'time zone',
  currency: 'currency',
  fiscalYearStartsIn: 'fiscal year',
}

/** Time zone, currency and fiscal year: they decide what a date and a sum mean. */
export const settings: Check = {
  name: 'settings',
  look: async ({ state }) => {
    const found = await readSettings(state.db)
    const stored = await state.db.selectFrom('workspace').select('key').execute()
    const unset = Object.keys(defaultSettings).filter((key) => !stored.some((row) => row.key === key))
    const month = MONTHS.format(new Date(Date.UTC(2000, found.fiscalYearStartsIn - 1, 1)))
    return {
      status: 'ok',
      message: `Time zone ${found.timeZone}, currency ${found.currency}, fiscal year from ${month}${unset.length > 0 ? ` (${unset.map((key) => NAMES[key] ?? key).join(', ')} never set: the usual)` : ''}.`,
      facts: { ...found },
    }
  },
}
