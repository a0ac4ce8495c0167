import { NativeSelect } from '@mantine/core'
import type { DeskFile } from '../desk/desk-state.ts'
import { setOwnType } from '../desk/edit-mapping.ts'
import { importDesk } from '../desk/import-desk.ts'
import { typeWords } from '../desk/import-words.ts'
import type { ColumnUse, PreviewColumn } from '../desk/preview.ts'
import classes from './column-questions.module.css'

interface OwnTypeQuestionProps {
  readonly file: DeskFile
  readonly column: PreviewColumn
  readonly use: ColumnUse
}

const TYPES = ['text', 'integer', 'number', 'boolean', 'date', 'list'] as const

/** A field of one's own: how its values are read. */
export function OwnTypeQuestion({ file, column, use }: OwnTypeQuestionProps) {
  return (
    <div className={classes.answers}>
      <p className={classes.text}>In rules it is called {use.field}. Its values are read as</p>
      <NativeSelect
        size="xs"
        aria-label={`How the values of ${column.column} are read`}
        value={use.type}
        data={TYPES.filter((type) => column.readsAs.includes(type)).map((type) => ({
          value: type,
          label: typeWords(type),
        }))}
        onChange={(event) => {
          const type = TYPES.find((one) => one === event.currentTarget.value)
          if (type === undefined) return
          importDesk.decide(file.id, (mapping) => setOwnType(mapping, column.column, type), column.column)
        }}
      />
    </div>
  )
}
