import { outcomeFields } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { MeasuredScope } from '../scope/asked-scope.ts'
import type { CohortGrain } from './cohort-periods.ts'
import type { Cohort, CohortFigures, Cohorts } from './cohorts-schema.ts'
import type { CohortCount } from './read-cohorts.ts'

interface Noted {
  readonly cohorts: readonly Cohort[]
  readonly whole: readonly CohortFigures[]
  readonly counts: readonly CohortCount[]
  readonly scope: MeasuredScope
  readonly by: CohortGrain
  readonly told: Pick<Cohorts, 'recordsBegin' | 'recordsEnd'>
  readonly leftOut: number
}

/** What must be known to read the figures, in words. */
export function cohortNotes({ cohorts, whole, counts, scope, by, told, leftOut }: Noted): string[] {
  const notes: string[] = []
  const oldest = cohorts.find(({ beforeRecords }) => beforeRecords)
  if (oldest !== undefined) {
    notes.push(
      `The records begin on ${told.recordsBegin}, and nothing is known of before: ${oldest.key} holds everybody who bought in it and had bought before, so it is no cohort of new customers and is left out of the whole. The ${by}s after it may hold some such customers too.`,
    )
  }
  if (whole.length === 0) {
    notes.push(
      `Nobody bought first after the ${by} in which the records begin, so nothing is told of all cohorts together.`,
    )
  } else if (whole.length === 1)
    notes.push(`Needs at least two ${by}s after that in which the records begin to tell who came back.`)
  if (told.recordsEnd !== null) notes.push(`The records end on ${told.recordsEnd}, and so do the figures.`)
  if (scope.rule !== undefined) {
    notes.push(
      `A customer counts in ${scope.words} if the rule held at the end of the ${by} of its first purchase; what became of it later does not move it.`,
    )
  }
  const late = cohorts.reduce((sum, each) => sum + each.recordedLater, 0)
  const customers = cohorts.reduce((sum, each) => sum + each.customers, 0)
  if (late > 0) {
    notes.push(
      `${formatNumber(late)} of ${formatNumber(customers)} are in it by what was recorded later only: it stands in for the time before.`,
    )
  }
  const outcomes = scope.rule === undefined || late === 0 ? [] : outcomeFields(scope.rule)
  if (outcomes.includes('account.lifecycle')) {
    notes.push(
      'The rule asks for account.lifecycle, which says today who stayed: such cohorts were chosen by what they are to tell.',
    )
  }
  const untold = cohorts.reduce((sum, each) => sum + each.untold, 0)
  if (untold > 0)
    notes.push(`For ${formatNumber(untold)} new customers the rule cannot be told: they are in no cohort.`)
  const unpriced = counts.reduce((sum, each) => sum + each.unpriced, 0)
  if (unpriced > 0)
    notes.push(`${formatNumber(unpriced)} lines of their orders say no revenue: kept revenue is without them.`)
  if (by !== 'year' && cohorts.some(({ revenue }) => revenue !== null)) {
    notes.push(
      `Revenue kept compares a whole ${by} with the first one, in which customers came in one by one: it is revenue of orders, not recurring revenue. By year it is closest to what is called net revenue retention.`,
    )
  }
  if (leftOut > 0) notes.push(`${formatNumber(leftOut)} older cohorts are not listed; they count in the whole.`)
  return notes
}
