import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { forecast } from './operations/forecast-operation.ts'
import { forecastKeep } from './operations/keep-operation.ts'
import { forecastPartition } from './operations/partition-operation.ts'
import { forecastProducts } from './operations/products-operation.ts'
import { forecastRecord } from './operations/record-operation.ts'

/** What people ask of what is to come, and of how good earlier answers were. */
export const forecastOperations: readonly Operation<Market>[] = [
  forecast,
  forecastPartition,
  forecastProducts,
  forecastKeep,
  forecastRecord,
]
