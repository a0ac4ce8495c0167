import { Button } from '@mantine/core'
import type { ListPage } from '../../components/account-table/account-list.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { counted, formatCount } from '../../look/format.ts'

interface NobodyLeftProps {
  readonly head: ListPage
  readonly onConditions: () => void
}

/** An empty list says which condition emptied it. */
export function NobodyLeft({ head, onConditions }: NobodyLeftProps) {
  if (head.total === 0) {
    return (
      <EmptyState title="No company is in this segment">
        {head.unknown === 0
          ? 'Its rule holds for nobody.'
          : `Its rule holds for nobody, and cannot be told for ${formatCount(head.unknown)}: something it asks for is missing there.`}
      </EmptyState>
    )
  }
  const most = [...head.leftOut].sort((left, right) => right.accounts - left.accounts)[0]
  return (
    <EmptyState
      title="Nobody is left to approach"
      actions={
        <Button variant="default" onClick={onConditions}>
          Change the conditions
        </Button>
      }
    >
      All {counted(head.total, 'account')} of the segment were left out
      {most === undefined
        ? '.'
        : `, most of them (${formatCount(most.accounts)}) because they ${most.becauseOfMany}.`}{' '}
      See above what each condition removes.
    </EmptyState>
  )
}
