import type { ReactNode } from 'react'

/** A column of a long table. */
export interface LongColumn<Row> {
  readonly key: string
  readonly title: string
  /** Stands behind the title: a currency, `days`. */
  readonly unit?: string | undefined
  /** Said when the pointer rests on the title. */
  readonly about?: string | undefined
  readonly cell: (row: Row, index: number) => ReactNode
  /** Numbers stand on the right. */
  readonly right?: boolean | undefined
  /** Least width in pixels; columns share what is left. */
  readonly width: number
  /** Names the row for people who hear it. */
  readonly names?: boolean | undefined
  /** Can be ordered by: which way it is now. */
  readonly order?: 'ascending' | 'descending' | 'none' | undefined
}
