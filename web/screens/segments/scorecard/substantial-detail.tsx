import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { counted, formatCount, formatMoney, formatShare } from '../../../look/format.ts'
import classes from './detail.module.css'
import { Missing } from './missing.tsx'
import type { Scorecard } from './scorecard.ts'

interface SubstantialDetailProps {
  readonly card: Scorecard
  readonly onEconomics: () => void
}

/** From how many prospects on the segment pays, and how many it has. */
export function SubstantialDetail({ card, onEconomics }: SubstantialDetailProps) {
  const {
    prospects,
    reachable,
    approached,
    reached,
    won,
    winRate,
    economics,
    breakEven,
    perAccount,
    potential,
    notes,
  } = card.substantial
  const money = (amount: number): string => formatMoney(amount, card.currency)
  const entered = (amount: number | null): ReactNode =>
    amount === null ? <Missing>not entered</Missing> : money(amount)
  return (
    <>
      <dl className={classes.facts}>
        <dt>
          Prospects that can be reached
          <small>{`of ${formatCount(prospects)} companies that have not bought`}</small>
          {reachable === null ? null : (
            <small>{`${formatCount(approached)} of those within reach were approached before`}</small>
          )}
        </dt>
        <dd>{reachable === null ? 'not known' : formatCount(reachable)}</dd>
        <dt>
          Accounts won ÷ accounts reached
          <small>{`${formatCount(won)} of ${formatCount(reached)}`}</small>
        </dt>
        <dd>
          {winRate === null ? 'not known' : formatShare(winRate.value)}
          {winRate === null ? null : <small>{`${formatShare(winRate.low)} to ${formatShare(winRate.high)}`}</small>}
        </dd>
        <dt>
          Margin of one won account
          {economics.horizon === null ? null : <small>{`over ${counted(economics.horizon, 'month')}`}</small>}
        </dt>
        <dd>{entered(economics.margin)}</dd>
        <dt>Cost to reach one account</dt>
        <dd>{entered(economics.reach)}</dd>
        <dt>Fixed cost to serve the segment</dt>
        <dd>{entered(economics.serve)}</dd>
        {perAccount === null ? null : (
          <>
            <dt>What reaching one account brings</dt>
            <dd>
              {money(perAccount.value)}
              <small>{`${money(perAccount.low)} to ${money(perAccount.high)}`}</small>
            </dd>
          </>
        )}
        {breakEven === null ? null : (
          <>
            <dt>
              Accounts to reach until it pays
              {breakEven.atLow === null ? null : (
                <small>{`at the lower limit ${formatCount(breakEven.atLow)}`}</small>
              )}
            </dt>
            <dd>{breakEven.accounts === null ? 'it never pays' : formatCount(breakEven.accounts)}</dd>
          </>
        )}
        {breakEven === null || breakEven.missing === 0 ? null : (
          <>
            <dt>Accounts that are missing until it pays</dt>
            <dd>
              <strong>{formatCount(breakEven.missing)}</strong>
            </dd>
          </>
        )}
        {potential === null ? null : (
          <>
            <dt>What its reachable prospects would bring</dt>
            <dd>
              {money(potential.value)}
              <small>{`${money(potential.low)} to ${money(potential.high)}`}</small>
            </dd>
          </>
        )}
      </dl>
      {notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      <Button variant="default" size="xs" onClick={onEconomics}>
        {card.substantial.missingEconomics.length > 0 ? 'Enter costs and margin' : 'Change costs and margin'}
      </Button>
    </>
  )
}
