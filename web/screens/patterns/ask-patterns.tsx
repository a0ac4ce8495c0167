import { Autocomplete, Button, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import classes from './ask-patterns.module.css'
import { type Asked, choiceOf, OUTCOMES, type OutcomeChoice } from './asked.ts'

interface AskPatternsProps {
  readonly asked: Asked | undefined
  readonly running: boolean
  readonly onAsk: (asked: Asked) => void
}

const ABOUT: Readonly<Record<OutcomeChoice, string>> = {
  won: 'What was true when a deal was opened that was won later.',
  retained: 'What was true of buyers, at their first purchase, that are recorded as customers still.',
  expanded: 'What was true of buyers, at their first purchase, that signed another deal within a year.',
  rule: 'Companies that you chose yourself, for example in a segment of your best customers.',
}

/** What is to be explained, and from which day one looks. */
export function AskPatterns({ asked, running, onAsk }: AskPatternsProps) {
  const [choice, setChoice] = useState<OutcomeChoice>(asked === undefined ? 'won' : choiceOf(asked.outcome))
  const [rule, setRule] = useState(asked !== undefined && choiceOf(asked.outcome) === 'rule' ? asked.outcome : '')
  const [asOf, setAsOf] = useState(asked?.asOf ?? '')
  const { data } = useRead('segment list', {}, { fresh: 60_000, enabled: choice === 'rule' })
  const outcome = choice === 'rule' ? rule.trim() : choice
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (outcome !== '') onAsk({ outcome, ...(asOf === '' ? {} : { asOf }) })
  }
  return (
    <form className={classes.ask} onSubmit={submit} aria-label="What to look for">
      <div className={classes.line}>
        <div className={classes.field}>
          <span id="patterns-outcome" className={classes.label}>
            What goes together with
          </span>
          <SegmentedControl
            className={classes.choices}
            aria-labelledby="patterns-outcome"
            fullWidth
            value={choice}
            onChange={setChoice}
            data={[...OUTCOMES]}
          />
        </div>
        <TextInput
          label="As of"
          type="date"
          value={asOf}
          onChange={(event) => setAsOf(event.currentTarget.value)}
          className={classes.day}
        />
        <Button type="submit" disabled={outcome === ''} loading={running} className={classes.go}>
          Look for patterns
        </Button>
      </div>
      {choice === 'rule' ? (
        <Autocomplete
          label="A segment, or a rule about companies"
          placeholder="best-customers"
          description="Companies that are in it are held against all others."
          inputWrapperOrder={['label', 'input', 'description']}
          data={(data?.segments ?? []).filter(({ subject }) => subject === 'account').map(({ name }) => name)}
          value={rule}
          onChange={setRule}
          comboboxProps={{ transitionProps: { duration: 100 } }}
        />
      ) : null}
      <p className={classes.about}>
        {ABOUT[choice]}
        {asOf === '' ? '' : ' Nothing dated after that day is seen.'}
      </p>
    </form>
  )
}
