import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { useWrite } from '../../../api/use-write.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { CODE_TYPE_CHOICES, type CodeType } from '../research-words.ts'
import { fittingCodes } from './code-choices.ts'
import classes from './coding.module.css'

interface CodePickerProps {
  readonly label: string
  /** Names of codes that are there already. */
  readonly without: readonly string[]
  readonly busy: boolean
  /** Puts the cursor into the field at once. */
  readonly focused: boolean
  readonly onPick: (code: string) => void
  readonly onCancel: () => void
}

/** Begins a value that makes a code; no name does, names are one line. */
const MAKE = '\n'

/** Type, arrows, Enter: a code of the codebook, or a new one, which is then asked for its type. */
export function CodePicker({ label, without, busy, focused, onPick, onCancel }: CodePickerProps) {
  const { data } = useRead('code list', {}, { keep: true })
  const add = useWrite('code add')
  const [typed, setTyped] = useState('')
  const [making, setMaking] = useState<string>()
  const combobox = useCombobox({ defaultOpened: focused })
  const name = typed.trim()
  const codes = fittingCodes(data?.codes ?? [], typed, new Set(without)).slice(0, 40)
  const isThere = (data?.codes ?? []).some((code) => code.name.toLowerCase() === name.toLowerCase())
  const types = CODE_TYPE_CHOICES.filter((each) => each.label.toLowerCase().includes(typed.trim().toLowerCase()))

  const submit = (value: string): void => {
    if (making !== undefined) return make(making, value as CodeType)
    if (!value.startsWith(MAKE)) return pick(value)
    setMaking(name)
    setTyped('')
    combobox.openDropdown()
    window.setTimeout(() => combobox.selectFirstOption(), 0)
  }
  const pick = (code: string): void => {
    setTyped('')
    setMaking(undefined)
    onPick(code)
  }
  const make = (code: string, type: CodeType): void =>
    add.mutate({ name: code, type }, { onSuccess: () => pick(code) })

  return (
    <div className={classes.picker}>
      <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start" width={300} withinPortal>
        <Combobox.Target>
          <TextInput
            size="sm"
            data-autofocus={focused ? true : undefined}
            ref={focused ? focusOnce : undefined}
            aria-label={making === undefined ? label : `Type of “${making}”`}
            placeholder={making === undefined ? 'Type a code' : `What is “${making}” about?`}
            value={typed}
            disabled={busy || add.isPending}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.openDropdown()
              window.setTimeout(() => combobox.selectFirstOption(), 0)
            }}
            onFocus={() => combobox.openDropdown()}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              event.stopPropagation()
              if (event.key !== 'Escape') return
              event.preventDefault()
              if (making === undefined) onCancel()
              else setMaking(undefined)
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={300} className={classes.options ?? ''} aria-label={label}>
            {making === undefined
              ? codes.map((code) => (
                  <Combobox.Option key={code.id} value={code.name}>
                    <span className={classes.option}>
                      <span>{code.name}</span>
                      <span className={classes.soft}>{code.type}</span>
                    </span>
                  </Combobox.Option>
                ))
              : types.map(({ value, label: words }) => (
                  <Combobox.Option key={value} value={value}>
                    {words}
                  </Combobox.Option>
                ))}
            {making === undefined && name !== '' && !isThere ? (
              <Combobox.Option value={MAKE}>
                Make the code “<strong>{name}</strong>”
              </Combobox.Option>
            ) : null}
            {making === undefined && name === '' && codes.length === 0 ? (
              <Combobox.Empty>
                {data === undefined ? 'Reading the codebook' : 'No code yet: type what they say, in few words.'}
              </Combobox.Empty>
            ) : null}
            {making !== undefined && types.length === 0 ? <Combobox.Empty>No such type</Combobox.Empty> : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {add.error === null ? null : <FailureNote failure={add.error} />}
    </div>
  )
}

/** A field that appears because somebody selected words takes what they type next. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true })
}
