import { Button } from '@mantine/core'
import { FailureNote } from '../../components/failure-note.tsx'
import { useUndoable } from '../../components/use-undoable.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../look/format.ts'
import { unitsOf } from './pattern-words.ts'
import classes from './patterns-notes.module.css'
import type { Patterns } from './use-patterns.ts'

/** What was set aside and why, which records were left out, and how it was looked at. */
export function PatternsNotes({ found }: { readonly found: Patterns }) {
  const { setAside, leftOut } = found
  return (
    <div className={classes.notes}>
      <section>
        <h2 className={classes.title}>How it was looked at</h2>
        <dl className={classes.facts}>
          <dt>What counts</dt>
          <dd>{found.outcome.words}</dd>
          <dt>Everything is seen</dt>
          <dd>{found.outcome.at}</dd>
          <Part title="Searched on" found={found} part={found.split.searched} />
          <Part title="Tested on" found={found} part={found.split.heldOut} />
          <dt>How they were parted</dt>
          <dd>{found.split.words}</dd>
          {found.horizon === null ? null : (
            <>
              <dt>Old enough</dt>
              <dd>{`Nine of ten are decided within ${counted(Math.round(found.horizon.days), 'day')} (n = ${formatCount(found.horizon.deals)} closed deals); younger ones are left out.`}</dd>
            </>
          )}
          <dt>Combinations</dt>
          <dd>
            {`${formatCount(found.hypotheses)} looked at, ${formatCount(found.tested)} tested${found.repeated === 0 ? '' : `; ${formatCount(found.repeated)} more held but say the same as those shown`}`}
          </dd>
        </dl>
      </section>
      {leftOut.length + setAside.length === 0 ? null : (
        <div className={classes.aside}>
          {setAside.length === 0 ? null : <SetAside fields={setAside} />}
          {leftOut.length === 0 ? null : <LeftOut records={leftOut} />}
        </div>
      )}
    </div>
  )
}

/** Records that tell nothing about the outcome, each kind with the reason. */
function LeftOut({ records }: { readonly records: Patterns['leftOut'] }) {
  return (
    <section>
      <h2 className={classes.title}>Left out</h2>
      <ul className={classes.list}>
        {records.map(({ code, reason, units }) => (
          <li key={`${code} ${reason}`}>{`${formatCount(units)} ${reason}`}</li>
        ))}
      </ul>
    </section>
  )
}

interface PartProps {
  readonly title: string
  readonly found: Patterns
  readonly part: Patterns['split']['searched']
}

function Part({ title, found, part: { n, hits, from, to } }: PartProps) {
  const share = n === 0 ? '' : `, ${formatShare(hits / n)} of them with the outcome`
  const time = from === null || to === null ? '' : `, ${formatDate(from, 'short')} to ${formatDate(to, 'short')}`
  return (
    <>
      <dt>{title}</dt>
      <dd>{`${formatCount(n)} ${unitsOf(found, n)}${share}${time}`}</dd>
    </>
  )
}

/** Fields that were not searched. A suspect comes back when a person says that it was known before. */
function SetAside({ fields }: { readonly fields: Patterns['setAside'] }) {
  const confirm = useUndoable('field known-before', (_, input) => `${input.field} is searched from now on`)
  return (
    <section>
      <h2 className={classes.title}>{`Set aside: ${counted(fields.length, 'field')}`}</h2>
      {confirm.error === null ? null : <FailureNote failure={confirm.error} />}
      <ul className={classes.list}>
        {fields.map(({ field, label, reason, confirm: canConfirm }) => (
          <li key={field} className={classes.field}>
            <span>
              <strong>{label}</strong>
              <span className={classes.reason}>{reason}</span>
            </span>
            {canConfirm ? (
              <Button
                variant="default"
                size="compact-sm"
                loading={confirm.isPending && confirm.variables.field === field}
                onClick={() => confirm.mutate({ field })}
                aria-label={`It was known before: ${label}`}
              >
                It was known before
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
