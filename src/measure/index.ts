import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'
import { trends } from './changes/changes-operation.ts'
import { measureCohort } from './cohorts/behind/cohort-accounts-operation.ts'
import { measureCohorts } from './cohorts/cohorts-operation.ts'
import { forecastOperations } from './forecast/forecast-operations.ts'
import { forecastReversals } from './forecast/kept/forecast-reversals.ts'
import { goalOperations, goalReversals } from './goals/goal-operations.ts'
import { measureLines } from './lines/lines-operation.ts'
import { measureMoved } from './movement/behind/moved-operation.ts'
import { measureMovement } from './movement/movement-operation.ts'
import { pipelineOperations, pipelineReversals } from './pipeline/pipeline-operations.ts'
import { measure } from './trends/measure-operation.ts'

export type { PartsShown } from './forecast/forecast-schema.ts'
export { findPartition } from './forecast/parts/find-partition.ts'
export { goalDefinitions } from './goals/goal-definitions.ts'
export { knownUntil } from './periods/known-until.ts'
export { type SegmentResponse, segmentResponse } from './response/segment-response.ts'

/** What people ask of the past and the future, for every door. */
export const measureOperations: readonly Operation<Market>[] = [
  measure,
  ...forecastOperations,
  ...pipelineOperations,
  measureCohorts,
  measureCohort,
  measureMovement,
  measureMoved,
  measureLines,
  ...goalOperations,
  trends,
]

/** How changes to goals and kept forecasts are taken back: joined in `workspace/reversals.ts`. */
export const measureReversals: readonly Reversal<Market>[] = [
  ...forecastReversals,
  ...pipelineReversals,
  ...goalReversals,
]
