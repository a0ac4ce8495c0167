import { formatDate, withDates } from '../../../look/format.ts'
import classes from './account-plan.module.css'
import type { Plan } from './plan-data.ts'

/** The newest that are told here; the time line stands below. */
const TOLD = 4

/** Deals and the newest of what happened, in words. */
export function SoFar({ plan: { deals, happened, events } }: { readonly plan: Plan }) {
  return (
    <div>
      <h3 className={classes.heading}>So far</h3>
      {deals.length === 0 ? (
        <p className={classes.soft}>No deal is on record.</p>
      ) : (
        <ul className={classes.deals}>
          {deals.map((each) => (
            <li key={each}>{withDates(each)}</li>
          ))}
        </ul>
      )}
      {events === null ? (
        <p className={classes.nothing}>
          Nothing dated is on record. Files of touches, deals, orders or answers fill this in.
        </p>
      ) : (
        <>
          <ol className={classes.happened}>
            {happened.slice(0, TOLD).map(({ at, words }, place) => (
              // Two things may be told in the same words on the same day; their order stays.
              <li key={`${String(place)} ${at} ${words}`}>
                <time dateTime={at}>{formatDate(at, 'short')}</time>
                <span>{words}</span>
              </li>
            ))}
          </ol>
          <p className={classes.soft}>{events.words} All of it stands below.</p>
        </>
      )}
    </div>
  )
}
