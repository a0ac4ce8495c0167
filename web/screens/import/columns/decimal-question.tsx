import { Button } from '@mantine/core'
import type { DeskFile } from '../desk/desk-state.ts'
import { setDecimal } from '../desk/edit-mapping.ts'
import { importDesk } from '../desk/import-desk.ts'
import type { PreviewColumn } from '../desk/preview.ts'
import classes from './column-questions.module.css'

interface DecimalQuestionProps {
  readonly file: DeskFile
  readonly column: PreviewColumn
}

/** “1.250” is a thousand or one and a quarter: asked with a value of the column itself. */
export function DecimalQuestion({ file, column }: DecimalQuestionProps) {
  const sample = column.samples.find((one) => /\d\.\d{3}$/.test(one)) ?? column.samples[0] ?? '1.250'
  const say = (decimal: '.' | ','): void =>
    importDesk.decide(file.id, (mapping) => setDecimal(mapping, column.column, decimal), column.column)
  return (
    <>
      <p className={classes.words}>“{sample}”: what does the point stand for?</p>
      <div className={classes.answers}>
        <Button variant="default" onClick={() => say(',')}>
          Thousands: {sample.replaceAll('.', '')}
        </Button>
        <Button variant="default" onClick={() => say('.')}>
          Decimals: three behind the point
        </Button>
      </div>
    </>
  )
}
