import { Button } from '@mantine/core'
import type { DeskFile } from '../desk/desk-state.ts'
import { importDesk } from '../desk/import-desk.ts'
import { fieldWords } from '../desk/import-words.ts'
import type { PreviewColumn } from '../desk/preview.ts'
import classes from './column-questions.module.css'

interface ConfirmGuessProps {
  readonly file: DeskFile
  readonly column: PreviewColumn
}

/** A column that was guessed: one press says that the guess is right. */
export function ConfirmGuess({ file, column }: ConfirmGuessProps) {
  const field = column.uses[0]?.field
  if (field === undefined) return null
  return (
    <>
      <p className={classes.words}>
        Is “{column.column}” really {fieldWords(field).toLowerCase()}? That is a guess.
      </p>
      <Button variant="default" onClick={() => importDesk.decide(file.id, (mapping) => mapping, column.column)}>
        Yes, it is
      </Button>
    </>
  )
}
