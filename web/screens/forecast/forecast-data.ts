import type { InputOf, OutputOf } from '../../api/operation-types.ts'

export type Forecast = OutputOf<'forecast'>
export type Parts = OutputOf<'forecast partition'>
export type Pipeline = OutputOf<'pipeline'>
export type ForecastRecord = OutputOf<'forecast record'>
export type KeptForecast = ForecastRecord['forecasts'][number]
export type ForecastMeasure = NonNullable<InputOf<'forecast'>['measure']>
export type Step = Parts['total']['steps'][number]

/** What can be forecast, in the order in which one asks. */
export const FORECASTS: readonly { readonly value: ForecastMeasure; readonly label: string }[] = [
  { value: 'revenue', label: 'Revenue' },
  { value: 'newCustomers', label: 'New customers' },
  { value: 'wins', label: 'Deals won' },
  { value: 'profit', label: 'Profit' },
  { value: 'orders', label: 'Order lines' },
]

/** How far ahead it is looked. */
export const AHEAD = { month: 6, week: 13 } as const

/** How far a forecast erred, against repeating what was. */
export function errorWords(mase: number | null, naiveMase: number | null): string {
  if (mase === null) return 'too little past to try it on'
  const share = Math.round((1 - mase / (naiveMase ?? mase)) * 100)
  if (naiveMase === null || naiveMase === 0) return 'of the usual change from one year to the next'
  if (share === 0) return 'as far off as repeating what was'
  return share > 0 ? `${share}% closer than repeating what was` : `${-share}% further off than repeating what was`
}
