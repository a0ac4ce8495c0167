import { Tooltip } from '@mantine/core'
import { useContext } from 'react'
import { counted, formatCount } from '../../../look/format.ts'
import classes from './row.module.css'
import { RowCountsContext } from './row-counts.ts'

/** How many a row keeps by itself, and for how many that cannot be told. */
export function RowCount({ id }: { readonly id: string }) {
  const { counts, unfinished, counting, noun } = useContext(RowCountsContext)
  const count = counts.get(id)
  if (unfinished.has(id)) return <span className={classes.unfinished}>not counted yet</span>
  if (count === undefined) return <span className={classes.count} />
  const share = (part: number): string => `${count.total === 0 ? 0 : (part / count.total) * 100}%`
  const told = `${formatCount(count.kept)} of ${counted(count.total, noun.replace(/s$/, ''), noun)} by itself${
    count.unknown === 0 ? '' : `; for ${formatCount(count.unknown)} it cannot be told`
  }`
  return (
    <Tooltip label={told} multiline maw={260}>
      <span className={classes.count} data-counting={counting || undefined} role="img" aria-label={told}>
        <span>{formatCount(count.kept)}</span>
        <span className={classes.bar} aria-hidden="true">
          <span className={classes.kept} style={{ width: share(count.kept) }} />
          <span className={`${classes.unknown} hatched`} style={{ width: share(count.unknown) }} />
        </span>
      </span>
    </Tooltip>
  )
}
