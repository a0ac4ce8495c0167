import { counted, formatCount, formatDate, formatShare, withDates } from '../../../look/format.ts'
import { initialsOf } from '../buying-group/group.ts'
import classes from './account-plan.module.css'
import { ConsentMark } from './consent-mark.tsx'
import type { GroupMember, Plan } from './plan-data.ts'

/** People that are named here; the map below has them all. */
const NAMED = 4

/** Who takes part, and an outline where somebody is missing whom won deals usually have. */
export function GroupPart({ group: { people, members, missing, compared, singleThreaded } }: Pick<Plan, 'group'>) {
  const shown = members.slice(0, NAMED)
  const more = members.length - shown.length
  const engaged = members.filter((each) => each.engaged).length
  return (
    <div>
      <h3 className={classes.heading}>
        {engaged === 0
          ? 'Nobody took part yet'
          : `${formatCount(engaged)} ${engaged === 1 ? 'person' : 'people'} took part`}
        {missing.length === 0 ? '' : `, ${counted(missing.length, 'usual role')} missing`}
      </h3>
      {singleThreaded.map((each) => (
        <p key={each} className={classes.thread}>
          {each}
        </p>
      ))}
      {people === 0 ? (
        <p className={classes.nothing}>Nobody is on record here. A file of contacts fills this in.</p>
      ) : null}
      <ul className={classes.people}>
        {shown.map((each) => (
          <li key={each.contact}>
            <span className={classes.mark} data-engaged={each.engaged} aria-hidden="true">
              {initialsOf(each)}
            </span>
            <Member member={each} />
          </li>
        ))}
        {missing.map(({ kind, words, share, atAccount }) => (
          <li key={`${kind} ${words}`}>
            <span className={`hatched ${classes.mark}`} data-missing aria-hidden="true" />
            <span className={classes.words}>
              <span title={share.words}>
                Missing: {words.toLowerCase()}, in {formatShare(share.value)} of {formatCount(share.n)} won deals
              </span>
              <span className={classes.soft}>
                {atAccount.length === 0
                  ? 'Nobody of that role is on record.'
                  : `On record: ${atAccount.slice(0, 2).join('; ')}${atAccount.length > 2 ? ` and ${formatCount(atAccount.length - 2)} more` : ''}.`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={classes.soft}>and {formatCount(more)} more, on the map below</p> : null}
      {people === 0 ? null : <p className={classes.soft}>{withDates(compared)}</p>}
    </div>
  )
}

function Member({
  member: { name, words, title, engaged, lastEngaged, mayContact, contactWords },
}: {
  readonly member: GroupMember
}) {
  return (
    <span className={classes.words}>
      <strong>{name}</strong>
      <span className={classes.soft}>
        {title === '' ? words : title};{' '}
        {engaged && lastEngaged !== null
          ? `last took part on ${formatDate(lastEngaged, 'short')}`
          : 'named, but took no part yet'}
      </span>
      {mayContact === true ? null : <ConsentMark mayContact={mayContact} words={contactWords} />}
    </span>
  )
}
