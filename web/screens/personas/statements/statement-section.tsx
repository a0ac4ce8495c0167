import { Button } from '@mantine/core'
import { useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted } from '../../../look/format.ts'
import { heldWords, statusWords } from '../persona-words.ts'
import type { Persona, Statement } from '../personas-data.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { StatementPanel } from './statement-panel.tsx'
import classes from './statements.module.css'
import { StatusMark } from './status-mark.tsx'

/** All statements by what they are about, each as firm as what it rests on; a click opens that. */
export function StatementSection({ persona }: { readonly persona: Persona }) {
  const [shown, setShown] = useState<number>()
  const [writing, setWriting] = useState<'new' | Statement>()
  const draft = useUndoable('persona draft', ({ done }) => withoutStop(done))
  const { statements } = persona
  const types = [...new Set(statements.map(({ type }) => type))]
  const drafts = statements.filter((statement) => statement.draft && statement.retiredOn === null)
  return (
    <section className={classes.section} aria-label="Statements">
      <div className={classes.bar}>
        <p className={classes.soft}>
          {statements.length === 0
            ? 'No statement yet. A statement is as firm as the people who said it.'
            : `${counted(statements.length, 'statement')}${drafts.length === 0 ? '' : `, ${drafts.length} of them drafts that nobody accepted yet`}. ${statements.length === 1 ? 'Click it' : 'Click one'} to see what it rests on.`}
        </p>
        <span className={classes.buttons}>
          <Button
            size="xs"
            variant="default"
            loading={draft.isPending}
            onClick={() => draft.mutate({ name: persona.name })}
          >
            Draft from codes
          </Button>
          <Button size="xs" variant="default" onClick={() => setWriting('new')}>
            Add a statement…
          </Button>
        </span>
      </div>
      {draft.error === null ? null : <FailureNote failure={draft.error} />}
      {types.map((type) => (
        <section key={type} className={classes.group} aria-label={headingOf(type)}>
          <h3 className={classes.heading}>{headingOf(type)}</h3>
          <ul className={classes.list}>
            {statements
              .filter((statement) => statement.type === type)
              .map((statement) => (
                <li key={statement.id}>
                  <StatementButton statement={statement} onOpen={() => setShown(statement.id)} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <EvidencePanel
        persona={persona}
        statement={statements.find(({ id }) => id === shown)}
        onClose={() => setShown(undefined)}
        onEdit={(statement) => {
          setShown(undefined)
          setWriting(statement)
        }}
      />
      <StatementPanel
        key={writing === undefined ? 'closed' : writing === 'new' ? 'new' : writing.id}
        persona={persona}
        statement={writing === 'new' ? undefined : writing}
        opened={writing !== undefined}
        onClose={() => setWriting(undefined)}
      />
    </section>
  )
}

function StatementButton({ statement, onOpen }: { readonly statement: Statement; readonly onOpen: () => void }) {
  const { status, text, draft, internal } = statement
  const notes = [
    heldWords(statement),
    statusWords(status).toLowerCase(),
    draft ? 'draft' : '',
    internal ? 'internal' : '',
  ]
  return (
    <button type="button" className={classes.statement} data-status={status} onClick={onOpen}>
      <StatusMark status={status} silent />
      <span>
        <span className={classes.text}>{text}</span>
        <span className={classes.held}>{notes.filter((note) => note !== '').join(' · ')}</span>
      </span>
    </button>
  )
}

function headingOf(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}

function withoutStop(done: string | null): string {
  return (done ?? 'Nothing changed').replace(/\.$/, '')
}
