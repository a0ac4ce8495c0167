import { Button, Radio, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { inSentence, pointsWords } from '../role-words.ts'
import { type Lift, type LiftRole, ofSegment } from '../roles-data.ts'
import classes from './champion-decision.module.css'

interface DecidePanelProps {
  readonly lift: Lift
  readonly segment: string | undefined
  readonly opened: boolean
  /** The role to confirm; undefined where one is to be chosen. */
  readonly start: string | undefined
  readonly onClose: () => void
}

/** Confirms the recommended role or chooses another, with the reason that others will read. */
export function DecidePanel({ lift, segment, opened, start, onClose }: DecidePanelProps) {
  const [role, setRole] = useState(start)
  const [reason, setReason] = useState('')
  const words = lift.roles.find((each) => each.role === role)?.words ?? ''
  const decide = useUndoable('champion confirm', () => `The champion is decided: ${inSentence(words)}`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (role === undefined) return
    decide.mutate({ ...ofSegment(segment), role, reason: reason.trim() }, { onSuccess: onClose })
  }
  return (
    <SidePanel
      title={start === undefined ? 'Choose the champion' : `Confirm ${inSentence(words)}`}
      opened={opened}
      onClose={onClose}
    >
      <form className={classes.form} onSubmit={submit}>
        {start === undefined ? (
          <Radio.Group label="Who carries it" value={role ?? ''} onChange={setRole}>
            <div className={classes.roles}>
              {lift.roles.map((each) => (
                <Radio key={each.role} value={each.role} label={each.words} description={liftOf(each, lift)} />
              ))}
            </div>
          </Radio.Group>
        ) : null}
        <Textarea
          label="Your reason"
          description="Stands beside the decision, with your name and the day."
          autosize
          minRows={3}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {decide.error === null ? null : <FailureNote failure={decide.error} />}
        <Button type="submit" disabled={role === undefined || reason.trim() === ''} loading={decide.isPending}>
          {start === undefined ? 'Make it the champion' : 'Confirm'}
        </Button>
      </form>
    </SidePanel>
  )
}

function liftOf({ role, difference, lo95, hi95 }: LiftRole, { recommendation }: Lift): string {
  const about =
    difference === null
      ? 'too few to tell'
      : `${pointsWords(difference)} won${lo95 === null || hi95 === null ? '' : ` (95%: ${pointsWords(lo95).replace(' points', '')} to ${pointsWords(hi95).replace(' points', '')})`}`
  return role === recommendation?.role ? `${about}, recommended` : about
}
