import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { STATUS_MEANS, statusWords } from '../persona-words.ts'
import type { Persona, Statement } from '../personas-data.ts'
import { EvidenceList } from './evidence-list.tsx'
import classes from './statements.module.css'
import { StatusMark } from './status-mark.tsx'

interface EvidencePanelProps {
  readonly persona: Persona
  readonly statement: Statement | undefined
  readonly onClose: () => void
  readonly onEdit: (statement: Statement) => void
}

/** What a statement rests on: who said it, what they answered, what they did; for and against beside each other. */
export function EvidencePanel({ persona, statement, onClose, onEdit }: EvidencePanelProps) {
  return (
    <SidePanel title={statement?.text ?? ''} opened={statement !== undefined} onClose={onClose} wide>
      {statement === undefined ? null : (
        <Evidence key={statement.id} persona={persona} statement={statement} onClose={onClose} onEdit={onEdit} />
      )}
    </SidePanel>
  )
}

function Evidence({ persona, statement, onClose, onEdit }: EvidencePanelProps & { readonly statement: Statement }) {
  const { status, reason, draft, evidence, retiredOn, retiredBecause } = statement
  const accept = useUndoable('persona accept', () => `Accepted “${statement.text}”`)
  const retire = useUndoable('persona retire', (_, { restore }) =>
    restore === true ? `Brought back “${statement.text}”` : `Retired “${statement.text}”`,
  )
  const [because, setBecause] = useState<string>()
  const failure = accept.error ?? retire.error
  return (
    <div className={classes.panel}>
      <div>
        <p className={classes.standing}>
          <StatusMark status={status} silent />
          <span>
            <strong>{statusWords(status)}.</strong> {STATUS_MEANS[status]}.
          </span>
        </p>
        <p className={classes.soft}>{reason}</p>
        {retiredBecause === null ? null : (
          <p className={classes.soft}>
            Retired on {retiredOn}: {retiredBecause}
          </p>
        )}
      </div>
      <div className={classes.sides}>
        <EvidenceList title="For" pieces={evidence.filter(({ stance }) => stance === 'for')} />
        <EvidenceList title="Against" pieces={evidence.filter(({ stance }) => stance === 'against')} />
      </div>
      {failure === null ? null : <FailureNote failure={failure} />}
      {because === undefined ? (
        <div className={classes.actions}>
          {draft && retiredOn === null ? (
            <Button
              loading={accept.isPending}
              onClick={() => accept.mutate({ name: persona.name, statement: [statement.id] })}
            >
              Accept the draft
            </Button>
          ) : null}
          <Button variant="default" onClick={() => onEdit(statement)}>
            Edit…
          </Button>
          {retiredOn === null ? (
            <Button variant="subtle" onClick={() => setBecause('')}>
              Retire…
            </Button>
          ) : (
            <Button
              variant="subtle"
              loading={retire.isPending}
              onClick={() => retire.mutate({ statement: statement.id, restore: true })}
            >
              Bring it back
            </Button>
          )}
        </div>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            retire.mutate({ statement: statement.id, because: because.trim() }, { onSuccess: onClose })
          }}
        >
          <Textarea
            label="Why it no longer holds"
            description="Those who come after will ask."
            autosize
            minRows={2}
            data-autofocus
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button type="submit" disabled={because.trim() === ''} loading={retire.isPending}>
              Retire the statement
            </Button>
            <Button variant="subtle" onClick={() => setBecause(undefined)}>
              Keep it
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
