import type { OutputOf } from '../../api/operation-types.ts'

export type Measured = OutputOf<'measure'>
export type MeasuredPeriod = Measured['periods'][number]
export type Goals = OutputOf<'goal list'>
export type Goal = Goals['goals'][number]
export type Changes = OutputOf<'trends'>
export type Cohorts = OutputOf<'measure cohorts'>
export type Movement = OutputOf<'measure movement'>

/** Periods in a year, and how many are shown: a year and the same one before it. */
export const YEAR = { month: 12, quarter: 4 } as const
export const SHOWN = { month: 13, quarter: 9 } as const
