import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { InputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import { periodWords } from '../../../charts/periods/period.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SegmentChoice } from '../../../components/segment-choice/segment-choice.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { upperFirst } from '../../../look/upper-first.ts'
import type { Goal } from '../measure-data.ts'
import { periodChoices } from './goal-periods.ts'
import classes from './goals.module.css'

interface GoalPanelProps {
  /** Which one is changed; undefined: a new one. */
  readonly goal: Goal | undefined
  readonly opened: boolean
  /** For whom a new one is begun. */
  readonly segment: string | undefined
  readonly onClose: () => void
}

type Input = InputOf<'goal set'>
type GoalMeasure = Input['measure']

const MEASURES: readonly { readonly value: GoalMeasure; readonly label: string }[] = [
  { value: 'revenue', label: 'Revenue' },
  { value: 'profit', label: 'Profit' },
  { value: 'newCustomers', label: 'New customers' },
  { value: 'wins', label: 'Deals won' },
  { value: 'customers', label: 'Customers at the end' },
  { value: 'accounts', label: 'Companies at the end' },
]

/** Sets a goal, or changes one: of what, for whom, by when, who answers for it, and what it may cost. */
export function GoalPanel({ goal, opened, segment, onClose }: GoalPanelProps) {
  return (
    <SidePanel title={goal === undefined ? 'Set a goal' : 'Change the goal'} opened={opened} onClose={onClose}>
      {opened ? <GoalForm goal={goal} segment={segment} onClose={onClose} /> : null}
    </SidePanel>
  )
}

function GoalForm({ goal, segment, onClose }: Omit<GoalPanelProps, 'opened'>) {
  const [whom, setWhom] = useState(goal === undefined ? segment : (goal.segment ?? undefined))
  const [measure, setMeasure] = useState<GoalMeasure>(asMeasure(goal?.measure) ?? 'revenue')
  const [period, setPeriod] = useState<string | null>(goal?.period.key ?? null)
  const [target, setTarget] = useState<number | undefined>(goal?.target)
  const [owner, setOwner] = useState(goal?.owner ?? '')
  const [budget, setBudget] = useState<number | undefined>(goal?.budget ?? undefined)
  const [spent, setSpent] = useState<number | undefined>(goal?.spent ?? undefined)
  const [note, setNote] = useState(goal?.note ?? '')
  const settings = useRead('settings show', {}, { fresh: 60_000 })
  const goals = useRead('goal list', { likely: false }, { fresh: 60_000 })
  const set = useUndoable('goal set', (made) => `Set the goal for ${periodWords(made.period.key)}`)
  const remove = useUndoable('goal remove', () => 'Removed the goal')
  const currency = settings.data?.currency ?? ''
  const isMoney = measure === 'revenue' || measure === 'profit'
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const choices = periodChoices(
    { recordsEnd: goals.data?.recordsEnd ?? goals.data?.asOf ?? today, today },
    settings.data?.fiscalYearStartsIn ?? 1,
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (period === null || target === undefined) return
    const entered = { owner: owner.trim(), budget, spent, note: note.trim() }
    const given = Object.fromEntries(
      Object.entries(entered).filter(([, value]) => value !== undefined && value !== ''),
    )
    const clear = (['owner', 'budget', 'spent', 'note'] as const).filter(
      (field) => given[field] === undefined && goal !== undefined && goal[field] !== null,
    )
    set.mutate(
      { measure, period, target, clear, ...(whom === undefined ? {} : { segment: whom }), ...given },
      { onSuccess: onClose },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      {goal === undefined ? (
        <>
          <SegmentChoice
            chosen={whom}
            whole="The whole market"
            onChoose={(name) => setWhom(name === '' ? undefined : name)}
          />
          <Select
            label="Of what"
            data={[...MEASURES]}
            value={measure}
            allowDeselect={false}
            onChange={(value) => setMeasure(asMeasure(value ?? undefined) ?? 'revenue')}
          />
          <Select
            label="For when"
            placeholder="A month, a quarter or a year"
            data={[...choices]}
            value={period}
            searchable
            onChange={setPeriod}
          />
        </>
      ) : (
        <p>{`${upperFirst(goal.words)} of ${goal.segment ?? 'the whole market'} in ${periodWords(goal.period.key)}`}</p>
      )}
      <Amount
        label="Target"
        description={isMoney ? 'What is to come in until its end.' : 'How many until its end.'}
        value={target}
        unit={isMoney ? currency : ''}
        onChange={setTarget}
      />
      <TextInput
        label="Who answers for it"
        value={owner}
        maxLength={200}
        onChange={(event) => setOwner(event.currentTarget.value)}
      />
      <Amount
        label="Budget"
        description="What may be spent on it."
        value={budget}
        unit={currency}
        onChange={setBudget}
      />
      <Amount label="Spent" description="What was spent so far." value={spent} unit={currency} onChange={setSpent} />
      <Textarea label="Note" autosize value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {set.error === null ? null : <FailureNote failure={set.error} />}
      {remove.error === null ? null : <FailureNote failure={remove.error} />}
      <div className={classes.actions}>
        {goal === undefined ? (
          <span />
        ) : (
          <Button
            variant="default"
            loading={remove.isPending}
            onClick={() => remove.mutate({ goal: goal.id }, { onSuccess: onClose })}
          >
            Remove
          </Button>
        )}
        <Button type="submit" disabled={period === null || target === undefined} loading={set.isPending}>
          {goal === undefined ? 'Set the goal' : 'Save'}
        </Button>
      </div>
    </form>
  )
}

interface AmountProps {
  readonly label: string
  readonly description: string
  readonly value: number | undefined
  readonly unit: string
  readonly onChange: (value: number | undefined) => void
}

function Amount({ label, description, value, unit, onChange }: AmountProps) {
  return (
    <NumberInput
      label={label}
      description={description}
      value={value ?? ''}
      onChange={(entered) => onChange(typeof entered === 'number' ? entered : undefined)}
      min={0}
      thousandSeparator=","
      hideControls
      rightSection={unit}
      rightSectionWidth={unit === '' ? 12 : 60}
    />
  )
}

function asMeasure(text: string | undefined): GoalMeasure | undefined {
  return MEASURES.find(({ value }) => value === text)?.value
}
