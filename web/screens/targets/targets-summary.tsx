import { Popover, UnstyledButton } from '@mantine/core'
import { useRead } from '../../api/use-read.ts'
import type { ListPage } from '../../components/account-table/account-list.ts'
import { counted, formatCount } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import classes from './targets-summary.module.css'

interface TargetsSummaryProps {
  readonly head: ListPage
  readonly isComing: boolean
  readonly onReason: (reason: string) => void
}

/** Where the accounts of the segment went: onto the list, or left out and why. Each reason opens its own list. */
export function TargetsSummary({ head, isComing, onReason }: TargetsSummaryProps) {
  const { data } = useRead('segment list', {}, { fresh: 60_000 })
  const colour = data?.segments.find(({ name }) => name === head.segment)?.colour
  const leftOut = head.leftOut.filter(({ accounts }) => accounts > 0)
  return (
    <section className={classes.summary} aria-label="What is on the list, and what was left out" aria-busy={isComing}>
      <div className={classes.bar} aria-hidden="true">
        {head.eligible === 0 ? null : (
          <span
            style={{ flexGrow: head.eligible, background: colour === undefined ? 'var(--ink)' : pigment(colour) }}
          />
        )}
        {leftOut.map(({ reason, accounts }) => (
          <span key={reason} className={classes.left} style={{ flexGrow: accounts }} />
        ))}
      </div>
      <div className={classes.words}>
        <p className={classes.count} role="status">
          <strong>{formatCount(head.found)}</strong>{' '}
          {head.found === head.eligible
            ? `of ${counted(head.total, 'account')} of the segment on the list`
            : `of ${formatCount(head.eligible)} on the list ${head.found === 1 ? 'matches' : 'match'} the search`}
        </p>
        {leftOut.length === 0 ? null : (
          <ul className={classes.reasons} aria-label="Left out">
            {leftOut.map(({ reason, because, becauseOfMany, accounts }) => (
              <li key={reason}>
                <UnstyledButton className={classes.reason} onClick={() => onReason(reason)}>
                  <strong>{formatCount(accounts)}</strong> {accounts === 1 ? because : becauseOfMany}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
        <Unknown head={head} />
      </div>
    </section>
  )
}

function Unknown({ head }: { readonly head: ListPage }) {
  const ofPeople = head.subject === 'contact'
  const notes = [
    head.lifecycleAssumed === 0
      ? undefined
      : `${counted(head.lifecycleAssumed, 'account')} of the segment ${head.lifecycleAssumed === 1 ? 'has' : 'have'} no stage on record: a won deal or an order makes a customer, anything else a prospect.`,
    head.unranked === 0
      ? undefined
      : `${counted(head.unranked, 'account')} on the list ${head.unranked === 1 ? 'has' : 'have'} no value to order by and ${head.unranked === 1 ? 'comes' : 'come'} last.`,
  ].filter((note) => note !== undefined)
  if (head.unknown === 0 && notes.length === 0) return null
  const asked =
    head.unknown > 0
      ? 'why?'
      : head.lifecycleAssumed > 0
        ? 'What is assumed?'
        : `${formatCount(head.unranked)} ${head.unranked === 1 ? 'comes' : 'come'} last: why?`
  return (
    <Popover width={360} position="bottom-end" shadow="sm" withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes.reason}>
          {head.unknown === 0 ? null : (
            <>
              <span className={`${classes.swatch} hatched`} aria-hidden="true" />
              <strong>{formatCount(head.unknown)}</strong> unknown:{' '}
            </>
          )}
          <span className={classes.why}>{asked}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.note ?? ''}>
        {head.unknown === 0 ? null : (
          <>
            <p>
              For {counted(head.unknown, ofPeople ? 'person' : 'account', ofPeople ? 'people' : 'accounts')} the rule
              cannot be told, because something it asks for is missing. They are not on the list.
            </p>
            {head.unknownBecause.length === 0 ? null : (
              <ul>
                {head.unknownBecause.map(({ field, accounts }) => (
                  <li key={field}>
                    {field}: missing for {formatCount(accounts)}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
