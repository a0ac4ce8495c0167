import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { forecast } from './operations/forecast-operation.ts'
import { forecastPartition } from './operations/partition-operation.ts'

/** What people ask of what is to come. */
export const forecastOperations: readonly Operation<Market>[] = [forecast, forecastPartition]
