import { Button } from '@mantine/core'
import { formatCount } from '../../look/format.ts'
import { ROWS, type Rows } from './use-rows.ts'

interface MoreRowsProps {
  readonly of: Rows<unknown>
  /** What the rows are: `deals`. */
  readonly things: string
}

/** Under a list that is not whole: how many are missing, and the way to the next ones. */
export function MoreRows({ of: { rows, total, loading, more }, things }: MoreRowsProps) {
  if (more === undefined) return null
  const left = total - rows.length
  return (
    <Button variant="default" size="xs" mt="xs" loading={loading} onClick={more}>
      {left <= ROWS
        ? `Show the other ${formatCount(left)} ${things}`
        : `Show ${ROWS} more of ${formatCount(left)} ${things}`}
    </Button>
  )
}
