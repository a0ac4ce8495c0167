import { type Reversal, readRates, workspaceReversal } from '../../state/index.ts'
import type { Market } from '../market.ts'
import { rateTexts } from './rate-texts.ts'

const NAMES: Readonly<Record<string, string>> = {
  timeZone: 'the time zone',
  currency: 'the currency',
  fiscalYearStartsIn: 'the first month of the fiscal year',
}

/** Rates say what money is worth in the currency of the workspace: those that came after it changed rest on it. */
export const reverseSettings: Reversal<Market> = workspaceReversal({
  action: 'settings.set',
  noun: 'The settings',
  words: ({ detail }) => {
    const { after } = detail as { after?: Record<string, unknown> }
    const set = Object.entries(after ?? {}).map(([key, given]) => `${NAMES[key] ?? key} to ${String(given)}`)
    return set.length === 0 ? 'Changed the settings' : `Set ${set.join(' and ')}`
  },
  also: async (db, { detail }) => {
    if (!Array.isArray(detail.rates)) return undefined
    const then = new Set(detail.rates)
    const since = rateTexts(await readRates(db)).filter((rate) => !then.has(rate))
    return since.length === 0 ? undefined : 'Rates to this currency were set since, and would mean another thing.'
  },
})
