import { Button, Kbd, MultiSelect, Select } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { BuyingRole } from '../../../look/buying-roles.ts'
import { counted } from '../../../look/format.ts'
import {
  DEPARTMENT_CHOICES,
  type Department,
  departmentWords,
  ROLE_CHOICES,
  SENIORITY_CHOICES,
  type Seniority,
  seniorityWords,
} from './title-words.ts'
import classes from './titles.module.css'
import type { ReviewedTitle, Settled } from './titles-data.ts'

interface TitleFormProps {
  readonly title: ReviewedTitle
  readonly busy: boolean
  readonly onSettle: (settled: Settled) => void
  readonly onLater: () => void
  /** To the next title, or the one before. */
  readonly onMove: (by: number) => void
}

const PICKER = {
  searchable: true,
  selectFirstOptionOnChange: true,
  openOnFocus: false,
  comboboxProps: { transitionProps: { duration: 0 } },
  inputWrapperOrder: ['label', 'input', 'description'] as ('label' | 'input' | 'description')[],
} as const

/** What one title means, for everybody who has it: three pickers, and Enter settles it. */
export function TitleForm({ title, busy, onSettle, onLater, onMove }: TitleFormProps) {
  const [department, setDepartment] = useState<Department>(title.department)
  const [seniority, setSeniority] = useState<Seniority>(title.seniority)
  const [roles, setRoles] = useState<BuyingRole[]>([...title.roles])
  const [typed, setTyped] = useState({
    department: departmentWords(title.department),
    seniority: seniorityWords(title.seniority),
  })
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // Words that fit no choice are not what is chosen: Enter must not settle something else.
    const isChosen = typed.department === departmentWords(department) && typed.seniority === seniorityWords(seniority)
    if (!isChosen) return
    if (!busy) onSettle({ department, seniority, roles })
  }
  useHotkeys(
    [
      ['PageDown', () => onMove(1)],
      ['PageUp', () => onMove(-1)],
      ['mod+Enter', () => form.current?.requestSubmit()],
    ],
    [],
  )
  // A title after the other without a pointer; where there is none but a finger, a keyboard would cover the page.
  useEffect(() => {
    if (window.matchMedia('(hover: hover)').matches) first.current?.focus()
  }, [])
  return (
    <form ref={form} className={classes.form} onSubmit={submit} aria-label={`What “${title.title}” means`}>
      <div className={classes.pickers}>
        <Select
          {...PICKER}
          label="Department"
          description={readWords(title.confidence.department)}
          ref={first}
          data={DEPARTMENT_CHOICES}
          value={department}
          searchValue={typed.department}
          onSearchChange={(words) => setTyped((before) => ({ ...before, department: words }))}
          onFocus={(event) => event.currentTarget.select()}
          allowDeselect={false}
          nothingFoundMessage="No such department"
          onChange={(value) => setDepartment(value ?? department)}
        />
        <Select
          {...PICKER}
          label="Seniority"
          description={readWords(title.confidence.seniority)}
          data={SENIORITY_CHOICES}
          value={seniority}
          searchValue={typed.seniority}
          onSearchChange={(words) => setTyped((before) => ({ ...before, seniority: words }))}
          onFocus={(event) => event.currentTarget.select()}
          allowDeselect={false}
          nothingFoundMessage="No such seniority"
          onChange={(value) => setSeniority(value ?? seniority)}
        />
        <MultiSelect
          {...PICKER}
          label="Part in a purchase"
          description={title.roles.length === 0 ? 'a title seldom tells it' : readWords('low')}
          placeholder={roles.length === 0 ? 'none that a title tells' : ''}
          data={ROLE_CHOICES}
          value={roles}
          onChange={setRoles}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" loading={busy}>
          {`Settle for ${counted(title.people, 'person', 'people')}`}
        </Button>
        <Button variant="subtle" onClick={onLater} disabled={busy}>
          Later
        </Button>
      </div>
      <p className={classes.keys}>
        Type to choose, <Kbd>Tab</Kbd> to the next · <Kbd>Enter</Kbd> settles it and goes on · <Kbd>Page down</Kbd>{' '}
        <Kbd>Page up</Kbd> next and previous
      </p>
    </form>
  )
}

const SURENESS: Readonly<Record<ReviewedTitle['confidence']['department'], string>> = {
  high: 'read so, surely',
  medium: 'read so, likely',
  low: 'read so, with doubt',
  none: 'not read',
}

function readWords(sureness: ReviewedTitle['confidence']['department']): ReactNode {
  return (
    <span className={classes.sureness}>
      {sureness === 'none' ? <span className={`hatched ${classes.unread}`} aria-hidden="true" /> : null}
      {SURENESS[sureness]}
    </span>
  )
}
