import { Button, TextInput } from '@mantine/core'
import type { FormEvent, ReactNode, RefObject } from 'react'
import type { Failure } from '../../../api/failure.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import classes from './save-bar.module.css'
import { segmentName } from './segment-name.ts'

interface SaveBarProps {
  /** 0 for a segment that is not saved yet. */
  readonly version: number
  readonly name: string
  readonly note: string
  readonly onName: (name: string) => void
  readonly onNote: (note: string) => void
  readonly nameField: RefObject<HTMLInputElement | null>
  /** Why it cannot be saved yet; undefined when it can. */
  readonly obstacle: string | undefined
  /** What a person should know although it can be saved. */
  readonly remark: string | undefined
  readonly saving: boolean
  readonly failure: Failure | null
  readonly onSave: () => void
  readonly onDiscard: () => void
  readonly discardable: boolean
  /** What saving would do. */
  readonly preview?: ReactNode
}

/** Name, reason and the button, at the foot of the window while there is something to save. */
export function SaveBar(props: SaveBarProps) {
  const { version, name, note, obstacle, remark, saving, failure, discardable } = props
  const { nameField, onName, onNote, onSave, onDiscard } = props
  const isNew = version === 0
  const carried = segmentName(name)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSave()
  }
  return (
    <form className={classes.bar} onSubmit={submit} aria-label={isNew ? 'Save this segment' : 'Save the changes'}>
      {failure === null ? null : <FailureNote failure={failure} />}
      {props.preview}
      <div className={classes.line}>
        {isNew ? (
          <TextInput
            ref={nameField}
            className={classes.name}
            label="Name"
            placeholder="Creative teams on Figma"
            value={name}
            maxLength={120}
            description={carried === '' || carried === name ? 'In small letters with hyphens' : `Saved as ${carried}`}
            inputWrapperOrder={['label', 'input', 'description']}
            onChange={(event) => onName(event.currentTarget.value)}
          />
        ) : null}
        <TextInput
          className={classes.note}
          label="Why this segment is there"
          placeholder="Optional: one line for whoever reads it later"
          value={note}
          description={remark ?? (isNew ? 'Shown beside it in the list' : 'Kept with the version')}
          inputWrapperOrder={['label', 'input', 'description']}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          {discardable ? (
            <Button variant="default" onClick={onDiscard}>
              {isNew ? 'Start over' : 'Discard changes'}
            </Button>
          ) : null}
          <Button
            type="submit"
            loading={saving}
            aria-disabled={obstacle !== undefined}
            {...(obstacle === undefined ? {} : { 'data-disabled': true })}
            title={obstacle ?? 'Ctrl + S'}
          >
            {isNew ? 'Save segment' : `Save as version ${version + 1}`}
          </Button>
        </div>
      </div>
      <p className={classes.obstacle} aria-live="polite">
        {obstacle}
      </p>
    </form>
  )
}
