import { Button } from '@mantine/core'
import { useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatDate } from '../../../look/format.ts'
import { STATUS_MEANS, statusWords } from '../persona-words.ts'
import type { Persona, Statement } from '../personas-data.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { RetireForm } from './retire-form.tsx'
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
  const restore = useUndoable('persona retire', () => `Brought back “${statement.text}”`)
  const [doing, setDoing] = useState<'retiring' | 'adding'>()
  const failure = accept.error ?? restore.error
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
            Retired on {formatDate(retiredOn ?? '')}: {retiredBecause}
          </p>
        )}
      </div>
      <div className={classes.sides}>
        <EvidenceList
          statement={statement.id}
          title="For"
          pieces={evidence.filter(({ stance }) => stance === 'for')}
        />
        <EvidenceList
          statement={statement.id}
          title="Against"
          pieces={evidence.filter(({ stance }) => stance === 'against')}
        />
      </div>
      {failure === null ? null : <FailureNote failure={failure} />}
      {doing === 'adding' ? <EvidenceForm statement={statement} onDone={() => setDoing(undefined)} /> : null}
      {doing === 'retiring' ? (
        <RetireForm statement={statement} onRetired={onClose} onKeep={() => setDoing(undefined)} />
      ) : null}
      {doing === undefined ? (
        <div className={classes.actions}>
          {draft && retiredOn === null ? (
            <Button
              loading={accept.isPending}
              onClick={() => accept.mutate({ name: persona.name, statement: [statement.id] })}
            >
              Accept the draft
            </Button>
          ) : null}
          <Button variant="default" onClick={() => setDoing('adding')}>
            Add evidence…
          </Button>
          <Button variant="default" onClick={() => onEdit(statement)}>
            Edit…
          </Button>
          {retiredOn === null ? (
            <Button variant="subtle" onClick={() => setDoing('retiring')}>
              Retire…
            </Button>
          ) : (
            <Button
              variant="subtle"
              loading={restore.isPending}
              onClick={() => restore.mutate({ statement: statement.id, restore: true })}
            >
              Bring it back
            </Button>
          )}
        </div>
      ) : null}
    </div>
  )
}
