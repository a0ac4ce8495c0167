import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { addressOf } from '../../../api/call.ts'
import { useRead } from '../../../api/use-read.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import { reasonWords } from '../desk/import-words.ts'
import classes from './result.module.css'

interface ProblemGroup {
  readonly column: string
  readonly code: string
  readonly count: number
}

interface ProblemGroupsProps {
  /** Number of the import. */
  readonly number: number
  readonly groups: readonly ProblemGroup[]
}

const PAGE = 50

/** What could not be taken, by column and reason; a line opens to its rows. All of it can be downloaded. */
export function ProblemGroups({ number, groups }: ProblemGroupsProps) {
  const [open, setOpen] = useState<string>()
  return (
    <>
      <div className={classes.groups}>
        {groups.map((group) => {
          const key = `${group.column} ${group.code}`
          return (
            <div key={key}>
              <button
                type="button"
                className={classes.group}
                aria-expanded={open === key}
                onClick={() => setOpen(open === key ? undefined : key)}
              >
                <IconChevronRight size={16} stroke={1.75} aria-hidden="true" />
                <span className={classes.why}>
                  {group.column === '' ? 'Whole rows' : group.column}: {reasonWords(group.code)}
                </span>
                {formatCount(group.count)}
              </button>
              {open === key ? <GroupRows number={number} group={group} /> : null}
            </div>
          )
        })}
      </div>
      <div>
        <Button
          component="a"
          variant="default"
          href={`${addressOf('import problems')}/file?import=${number}`}
          download
        >
          Download all as a spreadsheet
        </Button>
      </div>
    </>
  )
}

function GroupRows({ number, group }: { readonly number: number; readonly group: ProblemGroup }) {
  const [limit, setLimit] = useState(PAGE)
  const { column, code } = group
  const { data, error, refetch } = useRead(
    'import problems',
    { import: number, column, code, limit },
    { keep: true, fresh: Number.POSITIVE_INFINITY },
  )
  if (error !== null) return <FailureNote failure={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading rows={3} />
  return (
    <div className={classes.open}>
      <p className={classes.soft}>{data.problems[0]?.message}</p>
      <DataTable
        caption={`Rows: ${column === '' ? 'whole rows' : column}, ${reasonWords(code)}`}
        columns={[
          { key: 'row', title: 'Row', cell: (one) => formatCount(one.row), right: true },
          { key: 'value', title: 'Value', cell: (one) => (one.value === '' ? '(blank)' : one.value) },
        ]}
        rows={data.problems}
        rowKey={(one) => `${one.row} ${one.value}`}
      />
      {data.count > limit ? (
        <Button variant="subtle" onClick={() => setLimit(limit + 500)}>
          Show more of {counted(data.count, 'row')}
        </Button>
      ) : null}
    </div>
  )
}
