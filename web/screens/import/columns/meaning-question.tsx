import { Button, NativeSelect } from '@mantine/core'
import type { DeskFile } from '../desk/desk-state.ts'
import { setMeaning } from '../desk/edit-mapping.ts'
import { importDesk } from '../desk/import-desk.ts'
import { fieldWords } from '../desk/import-words.ts'
import type { PreviewColumn } from '../desk/preview.ts'
import classes from './column-questions.module.css'
import { meaningsOf, wordsOf } from './meanings.ts'

interface MeaningQuestionProps {
  readonly file: DeskFile
  readonly column: PreviewColumn
  readonly field: string
  /** The only values it may hold. */
  readonly allowed: readonly string[]
  /** The meanings were derived from the words themselves, and nobody has said that they are right. */
  readonly derived: boolean
}

/** What their words mean where only certain values are known: a stage is won, lost or open. */
export function MeaningQuestion({ file, column, field, allowed, derived }: MeaningQuestionProps) {
  const said = meaningsOf(file.mapping ?? {}, column.column, field)
  const words = wordsOf(column, field, said)
  return (
    <>
      <p className={classes.words}>
        {derived
          ? `Whether a deal is open, won or lost is taken from “${column.column}”. Is this right?`
          : `${fieldWords(field)} is ${new Intl.ListFormat('en', { type: 'disjunction' }).format(allowed)}. What do these words mean? Those without an answer are listed and not taken.`}
      </p>
      <div className={classes.meanings}>
        {words.map((word) => (
          <Meaning
            key={word}
            word={word}
            meaning={said[word.toLowerCase()] ?? ''}
            allowed={allowed}
            onSay={(meaning) =>
              importDesk.decide(
                file.id,
                (mapping) => setMeaning(mapping, column.column, field, word.toLowerCase(), meaning),
                column.column,
              )
            }
          />
        ))}
      </div>
      {derived ? (
        <Button variant="default" onClick={() => importDesk.decide(file.id, (mapping) => mapping, column.column)}>
          Yes, that is right
        </Button>
      ) : null}
    </>
  )
}

interface MeaningProps {
  readonly word: string
  readonly meaning: string
  readonly allowed: readonly string[]
  readonly onSay: (meaning: string) => void
}

function Meaning({ word, meaning, allowed, onSay }: MeaningProps) {
  return (
    <label className={classes.meaning}>
      {word}
      <NativeSelect
        value={meaning}
        data={[{ value: '', label: 'is not taken' }, ...allowed.map((value) => ({ value, label: `is ${value}` }))]}
        onChange={(event) => onSay(event.currentTarget.value)}
      />
    </label>
  )
}
