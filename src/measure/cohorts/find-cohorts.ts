import type { Market } from '../../market-data/index.ts'
import { dayOf, momentOf } from '../../segments/index.ts'
import { cohortNotes } from './cohort-notes.ts'
import { cohortTable } from './cohort-table.ts'
import type { Cohorts } from './cohorts-schema.ts'
import { type AskedOfCohorts, openCohorts } from './open-cohorts.ts'
import { readCohorts } from './read-cohorts.ts'

interface AskedGrid extends AskedOfCohorts {
  readonly cohorts: number
}

const NO_REVENUE = 'No line of an order says its revenue.'

/** Four statements, one of them over the purchases. */
export async function findCohorts(market: Market, asked: AskedGrid, signal: AbortSignal): Promise<Cohorts> {
  const opened = await openCohorts(market, asked, signal)
  const { run, scope, first, recordsEnd, refused } = opened
  const told = {
    of: opened.of,
    segment: scope.segment?.name ?? null,
    product: asked.product ?? null,
    by: asked.by,
    asOf: dayOf(momentOf(run), run),
    recordsBegin: first === null ? null : dayOf(new Date(first), run),
    recordsEnd,
    currency: run.catalog.settings.currency,
    basis: opened.money.source,
  }
  if (refused !== undefined) {
    const none = { again: refused, customer: refused, revenueKept: refused }
    return { ...told, cohorts: [], whole: [], leftOut: 0, refused: none, notes: [] }
  }
  const counts = await readCohorts(market, run, opened, signal)
  const revenueKept = opened.revenueRefused ?? (counts.some(({ revenue }) => revenue !== 0) ? null : NO_REVENUE)
  const { cohorts, whole } = cohortTable(counts, { ...opened, money: revenueKept === null })
  const listed = cohorts.slice(-asked.cohorts)
  const leftOut = cohorts.length - listed.length
  return {
    ...told,
    cohorts: listed,
    whole: [...whole],
    leftOut,
    refused: { again: null, customer: null, revenueKept },
    notes: cohortNotes({ cohorts, whole, counts, scope, by: asked.by, told, leftOut }),
  }
}
