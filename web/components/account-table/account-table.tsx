import { Link, useNavigate } from '@tanstack/react-router'
import type { LongColumn } from '../long-table/long-column.ts'
import { LongTable } from '../long-table/long-table.tsx'
import type { ListColumn, ListPage, ListRow, useAccountList } from './account-list.ts'
import { accountReference } from './account-reference.ts'
import classes from './account-table.module.css'
import { cellWords, isNumber } from './cell-words.ts'
import { useColumnWidths } from './use-column-widths.ts'

interface AccountTableProps {
  readonly caption: string
  readonly list: ReturnType<typeof useAccountList>
  readonly head: ListPage
  /** The expression that the list is ordered by, and whether the smallest stand first. */
  readonly orderBy: string
  readonly ascending: boolean
  readonly onOrder: (text: string, ascending: boolean) => void
  readonly onColumns: (texts: readonly string[]) => void
}

/** Accounts in a table of any length. Click a title to order by it, drag it to put the column elsewhere. */
export function AccountTable({ caption, list, head, orderBy, ascending, onOrder, onColumns }: AccountTableProps) {
  const navigate = useNavigate()
  const texts = head.columns.map((column) => column.text)
  const named = texts.includes('account.name') ? 'account.name' : texts[0]
  const widths = useColumnWidths(head)
  const orderOf = ({ text }: ListColumn): LongColumn<ListRow>['order'] =>
    text !== orderBy ? 'none' : ascending ? 'ascending' : 'descending'
  const columns = head.columns.map((column, index) => ({
    ...shownColumn(column, index, column.text === named),
    width: widths(column, index),
    order: column.type === 'list' ? undefined : orderOf(column),
  }))
  return (
    <LongTable
      caption={caption}
      columns={columns}
      count={head.found}
      rowAt={list.rowAt}
      onRange={list.onRange}
      onOpen={(row) => void navigate({ to: '/accounts/$account', params: { account: accountReference(row) } })}
      onOrder={(key) => {
        const column = head.columns.find(({ text }) => text === key)
        // Text reads from A, numbers and dates from the largest; a second click turns it round.
        onOrder(key, key === orderBy ? !ascending : column?.type === 'text')
      }}
      onMove={(key, before) => {
        const rest = texts.filter((text) => text !== key)
        const place = before === undefined ? rest.length : rest.indexOf(before)
        onColumns([...rest.slice(0, place), key, ...rest.slice(place)])
      }}
    />
  )
}

function shownColumn(column: ListColumn, index: number, names: boolean): Omit<LongColumn<ListRow>, 'width'> {
  const Cell = names ? Name : Value
  return {
    key: column.text,
    title: column.label,
    unit: column.unit ?? undefined,
    about: column.text.startsWith('account.') ? undefined : column.text,
    right: isNumber(column),
    names,
    cell: (row) => <Cell row={row} column={column} index={index} />,
  }
}

interface CellProps {
  readonly row: ListRow
  readonly column: ListColumn
  readonly index: number
}

function Name({ row, column, index }: CellProps) {
  const words = cellWords(row.cells[index] ?? null, column) ?? row.name ?? row.domain ?? row.id
  return (
    <Link
      to="/accounts/$account"
      params={{ account: accountReference(row) }}
      className={classes.name}
      tabIndex={-1}
      onClick={(event) => event.stopPropagation()}
    >
      {words ?? 'An account without a name'}
    </Link>
  )
}

function Value({ row, column, index }: CellProps) {
  const words = cellWords(row.cells[index] ?? null, column)
  if (words !== undefined) return <span title={words.length > 24 ? words : undefined}>{words}</span>
  return (
    <span className={classes.unknown} title="Not known">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">not known</span>
    </span>
  )
}
