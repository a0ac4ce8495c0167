import { Button, Checkbox } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../../components/failure-note.tsx'
import { useUndoable } from '../../../../components/use-undoable.tsx'
import { withDates } from '../../../../look/format.ts'
import { consentOf } from '../../facts/consent.ts'
import { ConsentFields } from '../../facts/consent-fields.tsx'
import classes from '../../facts/facts.module.css'
import type { Conversation } from '../../research-data.ts'

/** What they agreed to; withdrawn, it hides every word of theirs. */
export function ConsentForm({
  interview,
  onDone,
}: {
  readonly interview: Conversation
  readonly onDone: () => void
}) {
  const [consent, setConsent] = useState(consentOf(interview))
  const [all, setAll] = useState(false)
  const change = useUndoable('interview consent', ({ others }, { withdraw }) =>
    [
      withdraw === true ? 'Consent is withdrawn: the words are hidden everywhere' : 'The consent is written down',
      others === 0 ? '' : `${others} other conversations with the same person did not change`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  )
  const withdrawn = interview.consent.withdrawn !== null
  const who = { id: interview.id, all }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { record, quote, scope, expires } = consent
    const end = expires === '' ? (interview.consent.expires === null ? {} : { noEnd: true }) : { expires }
    change.mutate(
      {
        ...who,
        ...(withdrawn ? { renew: true } : {}),
        ...(record === null ? {} : { record }),
        ...(quote === null ? {} : { quote }),
        ...(scope === null ? {} : { scope }),
        ...end,
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.soft}>Now: {withDates(interview.consent.words)}.</p>
      <ConsentFields consent={consent} onChange={setConsent} clearable={false} />
      <Checkbox
        label="For all conversations with the same person"
        checked={all}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
      {change.error === null ? null : <FailureNote failure={change.error} />}
      <div className={classes.actions}>
        <Button type="submit" loading={change.isPending}>
          {withdrawn ? 'They agreed again' : 'Write it down'}
        </Button>
        {withdrawn ? null : (
          <Button
            variant="outline"
            color="red"
            disabled={change.isPending}
            onClick={() => change.mutate({ ...who, withdraw: true }, { onSuccess: onDone })}
          >
            Withdraw consent
          </Button>
        )}
      </div>
    </form>
  )
}
