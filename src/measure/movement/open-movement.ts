import type { Market } from '../../market-data/index.ts'
import { openRuleBook, type RuleBook, type Run, readAsOf, runOf } from '../../segments/index.ts'
import { type ChosenSegments, chooseMovement } from './choose-movement.ts'
import { type Group, movementGroups } from './movement-groups.ts'
import type { AskedMovement } from './movement-input.ts'
import { movementStages, type Stages } from './movement-stages.ts'

/** What a movement is asked of: the same for the chart and for the accounts behind it. */
export interface OpenedMovement extends ChosenSegments, Stages {
  readonly book: RuleBook
  readonly run: Run
  readonly partition: boolean
  readonly groups: readonly Group[]
}

export async function openMovement(
  market: Market,
  asked: AskedMovement,
  signal: AbortSignal,
): Promise<OpenedMovement> {
  const book = await openRuleBook(market)
  const run = runOf(market, book, readAsOf(asked.asOf, book.catalog))
  const chosen = await chooseMovement(market, book, run, asked.segments, signal)
  const stages = await movementStages(market, run, chosen.segments, asked, signal)
  const { partition } = asked
  return { ...chosen, ...stages, book, run, partition, groups: movementGroups(chosen.segments, partition) }
}
