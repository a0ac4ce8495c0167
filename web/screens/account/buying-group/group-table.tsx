import { type Column, DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatDate, formatShare } from '../../../look/format.ts'
import classes from './buying-group.module.css'
import { BASIS_WORDS, basisOf, type Group, type Member, type Missing } from './group.ts'

const COLUMNS: readonly Column<Member>[] = [
  { key: 'name', title: 'Person', cell: ({ name, contact }) => (name === '' ? contact : name) },
  { key: 'title', title: 'Title', cell: ({ title }) => (title === '' ? 'not known' : title) },
  { key: 'role', title: 'Role', cell: ({ words }) => (words === '' ? 'not known' : words) },
  { key: 'parts', title: 'Part', cell: ({ roles }) => [...new Set(roles.map(({ role }) => role))].join(', ') },
  { key: 'basis', title: 'Rests on', cell: (member) => BASIS_WORDS[basisOf(member)] },
  { key: 'first', title: 'First engaged', cell: ({ firstEngaged }) => dateWords(firstEngaged) },
  { key: 'last', title: 'Last engaged', cell: ({ lastEngaged }) => dateWords(lastEngaged) },
  { key: 'touches', title: 'Touches', right: true, cell: ({ touches }) => formatCount(touches) },
]

const MISSING_COLUMNS: readonly Column<Missing>[] = [
  { key: 'role', title: 'Missing', cell: ({ words }) => words },
  { key: 'with', title: 'Won deals with it', right: true, cell: ({ wonDealsWithIt }) => formatCount(wonDealsWithIt) },
  { key: 'of', title: 'Won deals', right: true, cell: ({ wonDeals }) => formatCount(wonDeals) },
  { key: 'share', title: 'Share', right: true, cell: ({ share }) => formatShare(share) },
  {
    key: 'interval',
    title: '95% interval',
    right: true,
    cell: ({ lo95, hi95 }) => `${formatShare(lo95)} to ${formatShare(hi95)}`,
  },
]

/** The same as a table: who is there, then who is missing. */
export function GroupTable({ group }: { readonly group: Group }) {
  return (
    <div className={classes.tables}>
      <DataTable
        caption="Who is in the buying group"
        rows={group.members}
        rowKey={({ contact }) => contact}
        columns={COLUMNS}
      />
      {group.missing.length === 0 ? null : (
        <DataTable
          caption="Who is missing"
          rows={group.missing}
          rowKey={({ role }) => role}
          columns={MISSING_COLUMNS}
        />
      )}
    </div>
  )
}

function dateWords(date: string | null): string {
  return date === null ? 'not yet' : formatDate(date, 'short')
}
