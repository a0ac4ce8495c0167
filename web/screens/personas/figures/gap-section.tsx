import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import type { Persona } from '../personas-data.ts'
import classes from './figures.module.css'
import { GapChart } from './gap-chart.tsx'

/** What they say matters against what goes with what they do, from a survey. */
export function GapSection({ persona: { name } }: { readonly persona: Persona }) {
  const surveys = useRead('survey list', {}, { fresh: 60_000 })
  const [chosen, setChosen] = useState<string>()
  const [questions, setQuestions] = useState<Questions>({})
  const names = (surveys.data?.surveys ?? []).map(({ instrument }) => instrument)
  const instrument = chosen ?? names[0]
  const gap = useRead(
    'persona gap',
    { name, instrument: instrument ?? '', ...questions },
    { enabled: instrument !== undefined, fresh: 60_000 },
  )
  if (surveys.error !== null) return <Refusal failure={surveys.error} title="The surveys cannot be read" />
  if (surveys.data === undefined) return <Loading rows={5} height={40} />
  if (instrument === undefined) {
    return (
      <EmptyState title="No survey yet">
        Bring in a survey that asks how much things matter, how well they are done, and one outcome, such as whether
        they would renew. What people say can then be held against what goes with what they do.
      </EmptyState>
    )
  }
  return (
    <section className={classes.section} aria-label="What they say, and what they do">
      {names.length < 2 ? null : (
        <Select
          label="Survey"
          data={names}
          value={instrument}
          allowDeselect={false}
          className={classes.choice ?? ''}
          onChange={(value) => setChosen(value ?? undefined)}
        />
      )}
      {gap.error === null && Object.keys(questions).length === 0 ? null : <QuestionForm onAsk={setQuestions} />}
      {gap.error === null ? null : (
        <Refusal failure={gap.error} title="This survey cannot tell that" onRetry={() => void gap.refetch()} />
      )}
      {gap.data === undefined ? (
        gap.error === null ? (
          <Loading rows={6} height={40} />
        ) : null
      ) : (
        <GapChart gap={gap.data} />
      )}
    </section>
  )
}

/** Which questions are compared, where the survey's names do not say it. */
interface Questions {
  readonly stated?: string[]
  readonly rated?: string[]
  readonly outcome?: string
}

function QuestionForm({ onAsk }: { readonly onAsk: (questions: Questions) => void }) {
  const [stated, setStated] = useState('')
  const [rated, setRated] = useState('')
  const [outcome, setOutcome] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onAsk({
      ...(stated.trim() === '' ? {} : { stated: namesIn(stated) }),
      ...(rated.trim() === '' ? {} : { rated: namesIn(rated) }),
      ...(outcome.trim() === '' ? {} : { outcome: outcome.trim() }),
    })
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Questions to compare">
      <TextInput
        label="Questions on how much it matters"
        description="Names with commas between, or one name with a star: Q1_*"
        value={stated}
        onChange={(event) => setStated(event.currentTarget.value)}
      />
      <TextInput
        label="Questions that rate the same things"
        description="In the same order, or with a star: Q2_*"
        value={rated}
        onChange={(event) => setRated(event.currentTarget.value)}
      />
      <TextInput
        label="Question with the outcome"
        description="Yes or no, or a number: Q3"
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        Compare them
      </Button>
    </form>
  )
}

function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
