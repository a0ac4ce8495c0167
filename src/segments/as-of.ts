import type { Catalog } from '../market-data/index.ts'
import { refuse } from '../problem.ts'
import { startOfDay } from './language/zoned-time.ts'

/**
 * The moment an as-of day stands for: its last millisecond in the workspace's time zone,
 * so that everything dated on that day is visible, with a time or without.
 */
export function readAsOf(day: string | undefined, catalog: Catalog, field = 'asOf'): Date | undefined {
  return day === undefined ? undefined : new Date(startOf(day, 1, catalog, field) - 1)
}

/** The first millisecond of a day in the workspace's time zone. */
export function readSince(day: string, catalog: Catalog): Date {
  return new Date(startOf(day, 0, catalog, 'since'))
}

function startOf(day: string, later: number, catalog: Catalog, field: string): number {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) {
    refuse('invalid_date', `${JSON.stringify(day)} is not a date.`, {
      at: { field, value: day },
      hint: 'Write it as 2026-03-31.',
    })
  }
  const start = new Date(Date.UTC(year, month - 1, date + later))
  return startOfDay(start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate(), catalog.settings.timeZone)
}
