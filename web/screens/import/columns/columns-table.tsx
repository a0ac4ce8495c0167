import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCount } from '../../../look/format.ts'
import type { DeskFile } from '../desk/desk-state.ts'
import type { FilePreview, OfferedKind } from '../desk/preview.ts'
import { ColumnRow } from './column-row.tsx'
import classes from './columns-table.module.css'
import { firstColumns, sortColumns } from './sort-columns.ts'

interface ColumnsTableProps {
  readonly file: DeskFile
  readonly preview: FilePreview
  readonly kinds: readonly OfferedKind[]
}

/** So many rows are drawn at once; a survey may have thousands of columns. */
const AT_ONCE = 60

/** What each column of a file holds and becomes; those that need a look stand first. */
export function ColumnsTable({ file, preview, kinds }: ColumnsTableProps) {
  const [shown, setShown] = useState(AT_ONCE)
  const offered = kinds.filter((kind) => preview.kinds.includes(kind.kind))
  const taken = new Map(
    preview.columns.flatMap((column) =>
      column.uses
        .filter((use) => use.as === 'field')
        .map((use) => [`${use.kind}.${use.field}`, column.column] as const),
    ),
  )
  const survey = preview.mapping.as?.some((part) => part.questions !== undefined) === true
  const groups = firstColumns(sortColumns(preview, file.first, file.chosen), shown)
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className="visually-hidden">Columns of {file.name}</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Such as</th>
            <th scope="col">Becomes</th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        {groups.shown.map(({ title, entries, total }) => (
          <tbody key={title}>
            <tr className={classes.group}>
              <th colSpan={4} scope="rowgroup">
                {title} <span className={classes.count}>{formatCount(total)}</span>
              </th>
            </tr>
            {entries.map((entry) => (
              <ColumnRow
                key={entry.column.column}
                file={file}
                entry={entry}
                kinds={offered}
                taken={taken}
                survey={survey}
              />
            ))}
          </tbody>
        ))}
      </table>
      {groups.left > 0 ? (
        <Button variant="subtle" onClick={() => setShown(shown + 500)}>
          Show {formatCount(groups.left)} more columns
        </Button>
      ) : null}
    </div>
  )
}
