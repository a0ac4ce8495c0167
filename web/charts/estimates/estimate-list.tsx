import type { ReactNode } from 'react'
import { type Estimate, type EstimateRuler, placeOn } from './estimate.ts'
import { EstimateAxis } from './estimate-axis.tsx'
import { EstimateLine } from './estimate-line.tsx'
import classes from './estimates.module.css'

export interface EstimateRow extends Estimate {
  /** In place of the name: with a link, a stroke or a button. */
  readonly words?: ReactNode
  /** In place of the value as text. */
  readonly figure?: ReactNode
  readonly weak?: boolean
  /** A ruler of its own, where rows are in different units. */
  readonly ruler?: EstimateRuler
}

interface EstimateListProps {
  readonly label: string
  readonly rows: readonly EstimateRow[]
  readonly ruler: EstimateRuler
  /** What the two ends mean, in place of numbers below: for rows that each have a ruler of their own. */
  readonly ends?: readonly [string, string]
}

/** Estimates one under the other on one ruler, each a dot on its interval; on a phone the words stand above the line. */
export function EstimateList({ label, rows, ruler, ends }: EstimateListProps) {
  const { reference } = ruler
  return (
    <div className={classes.estimates}>
      {reference === null ? null : (
        <div className={classes.head} aria-hidden="true">
          <span className={classes.scale}>
            <span
              className={classes.referenceWords}
              data-side={placeOn(ruler, reference.value) > 0.5 ? 'left' : 'right'}
              style={{ left: `${placeOn(ruler, reference.value) * 100}%` }}
            >
              {reference.words}
            </span>
          </span>
        </div>
      )}
      <ul className={classes.rows} aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} className={classes.row}>
            <div className={classes.name}>{row.words ?? row.name}</div>
            <EstimateLine estimate={row} ruler={row.ruler ?? ruler} weak={row.weak ?? false} />
            <div className={classes.figure}>
              {row.value === null ? (
                <span className={classes.reason}>{row.reason}</span>
              ) : (
                <>
                  <span className={classes.value}>{row.figure ?? (row.ruler ?? ruler).text(row.value)}</span>
                  <span className={classes.basis}>{row.basis}</span>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.foot} aria-hidden="true">
        <EstimateAxis ruler={ruler} ends={ends} />
      </div>
    </div>
  )
}
