import { Button } from '@mantine/core'
import type { DeskFile } from '../desk/desk-state.ts'
import { dropDecimals } from '../desk/edit-mapping.ts'
import { importDesk } from '../desk/import-desk.ts'
import type { PreviewColumn } from '../desk/preview.ts'
import classes from './column-questions.module.css'

interface DropDecimalsProps {
  readonly file: DeskFile
  readonly column: PreviewColumn
}

/** Ids that a spreadsheet has turned into numbers. */
export function DropDecimals({ file, column }: DropDecimalsProps) {
  const [sample = '17850.0'] = column.samples
  return (
    <>
      <p className={classes.words}>
        These IDs look like {sample}. In another file they may stand as {sample.split('.')[0]} and would not be found.
      </p>
      <Button
        variant="default"
        onClick={() => importDesk.decide(file.id, (mapping) => dropDecimals(mapping, column.column), column.column)}
      >
        Drop the .0
      </Button>
    </>
  )
}
