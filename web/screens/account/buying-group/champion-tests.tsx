import type { OutputOf } from '../../../api/operation-types.ts'
import { formatDate } from '../../../look/format.ts'
import classes from './person-panel.module.css'

export type TestedPerson = OutputOf<'champion person'>

const VERDICTS: Readonly<Record<TestedPerson['verdict'], string>> = {
  champion: 'A champion',
  coach: 'A coach, not yet a champion',
  'not tested': 'Champion or coach? Not tested yet',
}

/** Three tests, each with what was seen; a champion meets all three, and one act cost them something. */
export function ChampionTests({ person }: { readonly person: TestedPerson }) {
  return (
    <section aria-labelledby="champion-tests">
      <h3 id="champion-tests" className={classes.title}>
        {VERDICTS[person.verdict]}
      </h3>
      <p className={classes.about}>{person.reason}</p>
      <ul className={classes.tests}>
        {person.tests.map(({ test, words, met, acts }) => (
          <li key={test}>
            <span className={classes.mark} data-met={met || undefined} aria-hidden="true" />
            <div>
              <strong>{words}</strong>
              <span className="visually-hidden">{met ? ': met' : ': not met'}</span>
              {acts.length === 0 ? <small>nothing noted</small> : null}
              {acts.map(({ id, act, costly, day, by }) => (
                <small key={id}>
                  {`“${act}”${costly ? ', which cost them something' : ''} (${formatDate(day, 'short')}, noted by ${by})`}
                </small>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
