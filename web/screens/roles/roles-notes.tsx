import { counted, formatCount, formatDate } from '../../look/format.ts'
import type { Lift, Origins } from './roles-data.ts'
import classes from './roles-notes.module.css'

interface RolesNotesProps {
  readonly origins: Origins
  readonly lift: Lift
}

/** How each of the findings was come by, and what was left out of it. */
export function RolesNotes({ origins, lift }: RolesNotesProps) {
  return (
    <div className={classes.notes}>
      <section>
        <h2 className={classes.title}>How it was looked at</h2>
        <dl className={classes.facts}>
          <dt>Starts it</dt>
          <dd>
            {`The buyer’s first touch in the year up to the opening of a first purchase, held against everybody who could have made it. ${formatCount(origins.known)} of ${counted(origins.deals, 'deal')} at ${counted(origins.accounts, 'company', 'companies')}${windowWords(origins.window)}. A role is named only if it stands out with all roles taken together and made at least one in ten first touches.`}
          </dd>
          <dt>Carries it</dt>
          <dd>
            {`${counted(lift.deals, 'closed deal')}${windowWords(lift.window)}, ${formatCount(lift.won)} of them won, that were still open ${lift.landmarkDays} days after the opening. Only who was engaged by then counts: later on, nobody should look good merely because the deal lasted. No decision counts as not won.`}
          </dd>
          <dt>Signs it</dt>
          <dd>
            {`People whom the CRM names as economic buyer, decision maker or budget holder: ${counted(origins.economicBuyerBasis.entries, 'entry', 'entries')} in ${counted(origins.economicBuyerBasis.deals, 'deal')}, written down before the close; and who was engaged in the last third of won deals.`}
          </dd>
        </dl>
      </section>
      <section>
        <h2 className={classes.title}>Left out</h2>
        <ul className={classes.list}>
          {leftOut(origins, lift).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** What did not count, and why; what is none is not said. */
function leftOut({ unknown, leftOut: begun, inOtherRoles, economicBuyerBasis }: Origins, lift: Lift): string[] {
  const counts: [number, string][] = [
    [unknown.person, 'first touches of people nobody knows'],
    [unknown.jobRole, 'first touches of people whose role is not known: review their titles'],
    [unknown.severalAtOnce, 'first touches of several people at once'],
    [inOtherRoles, 'first touches in roles too rare to be compared'],
    [begun.membershipUnknown, 'deals of which it cannot be told whether the company was in the segment'],
    [economicBuyerBasis.leftOut.backFilled, 'entries of who decides written down after the close'],
    [economicBuyerBasis.leftOut.undated, 'entries of who decides without a date'],
  ]
  return [
    ...lift.notes,
    ...counts.filter(([count]) => count > 0).map(([count, words]) => `${formatCount(count)} ${words}.`),
  ]
}

function windowWords(window: { readonly from: string | null; readonly to: string } | null): string {
  return window?.from === null || window === null
    ? ''
    : `, opened ${formatDate(window.from, 'short')} to ${formatDate(window.to, 'short')}`
}
