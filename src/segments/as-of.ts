import type { Catalog } from '../market-data/index.ts'
import { refuse } from '../problem.ts'
import { startOfDay } from './language/zoned-time.ts'

/**
 * The moment an as-of day stands for: its last millisecond in the workspace's time zone,
 * so that everything dated on that day is visible, with a time or without.
 */
export function readAsOf(day: string | undefined, catalog: Catalog): Date | undefined {
  if (day === undefined) return undefined
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) {
    refuse('invalid_date', `${JSON.stringify(day)} is not a date.`, {
      at: { field: 'asOf', value: day },
      hint: 'Write it as 2026-03-31.',
    })
  }
  const next = new Date(Date.UTC(year, month - 1, date + 1))
  return new Date(
    startOfDay(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate(), catalog.settings.timeZone) - 1,
  )
}
