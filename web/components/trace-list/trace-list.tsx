import type { OutputOf } from '../../api/operation-types.ts'
import { withDates } from '../../look/format.ts'
import { askedAddress } from './asked-address.ts'
import classes from './trace-list.module.css'

export type Figure = OutputOf<'brief'>['figures'][number]

interface TraceListProps {
  readonly title: string
  readonly figures: readonly Figure[]
}

/** Every figure of a page with what it is told from, one click from the answer that it is read in. */
export function TraceList({ title, figures }: TraceListProps) {
  if (figures.length === 0) return null
  return (
    <details className={`no-print ${classes.traces}`}>
      <summary>
        {title} <span className={classes.soft}>({figures.length})</span>
      </summary>
      <ol className={classes.list}>
        {figures.map((figure) => (
          <li key={`${figure.key} ${figure.label} ${figure.words}`}>
            {withDates(figure.words)}{' '}
            <a className={classes.soft} href={askedAddress(figure.trace)} target="_blank" rel="noreferrer">
              {withDates(figure.trace.words)}
            </a>
          </li>
        ))}
      </ol>
    </details>
  )
}
