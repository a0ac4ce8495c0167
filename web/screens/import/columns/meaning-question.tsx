import { NativeSelect } from '@mantine/core'
import type { DeskFile } from '../desk/desk-state.ts'
import { setMeaning } from '../desk/edit-mapping.ts'
import { importDesk } from '../desk/import-desk.ts'
import { fieldWords } from '../desk/import-words.ts'
import type { OfferedKind, PreviewColumn, PreviewProblem } from '../desk/preview.ts'
import classes from './column-questions.module.css'
import { meaningsOf, wordsOf } from './meanings.ts'

interface MeaningQuestionProps {
  readonly file: DeskFile
  readonly column: PreviewColumn
  readonly problem: PreviewProblem
  readonly kinds: readonly OfferedKind[]
}

/** What their words mean where only certain values are known: a stage is won, lost or open. */
export function MeaningQuestion({ file, column, problem, kinds }: MeaningQuestionProps) {
  const field = problem.field ?? ''
  const allowed = kinds.flatMap((kind) => kind.fields).find((one) => one.field === field)?.values ?? []
  const said = meaningsOf(file.mapping ?? {}, column.column, field)
  const words = wordsOf(column, field, said)
  return (
    <>
      <p className={classes.words}>
        {problem.code === 'status_from_stage'
          ? `Whether a deal is open, won or lost is taken from “${column.column}”. Is this right?`
          : `${fieldWords(field)} knows ${allowed.join(', ')}. What do these words mean? Without an answer they are listed and not taken.`}
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
    <>
      <span>{word}</span>
      <NativeSelect
        aria-label={`What “${word}” means`}
        value={meaning}
        data={[{ value: '', label: 'is not taken' }, ...allowed.map((value) => ({ value, label: `is ${value}` }))]}
        onChange={(event) => onSay(event.currentTarget.value)}
      />
    </>
  )
}
