import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { type Reversal, rowsReversal } from '../../state/index.ts'
import { pipeline } from './pipeline-operation.ts'
import { KEEP_PIPELINE } from './record/keep-pipeline.ts'
import { pipelineKeep } from './record/pipeline-keep-operation.ts'
import { pipelineRecord } from './record/pipeline-record-operation.ts'

/** What people ask of open deals and of those to come. */
export const pipelineOperations: readonly Operation<Market>[] = [pipeline, pipelineKeep, pipelineRecord]

/** How kept pipeline forecasts are taken back. */
export const pipelineReversals: readonly Reversal<Market>[] = [
  rowsReversal(
    KEEP_PIPELINE,
    ({ detail }) =>
      `Kept the pipeline of ${String(detail.of)} from ${String(detail.asOf)} until ${String(detail.until)}`,
  ),
]
