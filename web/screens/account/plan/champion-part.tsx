import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { counted, formatDate, withDates } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import classes from './account-plan.module.css'
import { ConsentMark } from './consent-mark.tsx'
import type { Candidate, Plan } from './plan-data.ts'
import { stepOf } from './step-of.ts'

interface ChampionPartProps {
  readonly plan: Plan
  readonly onCandidate: (contact: string) => void
}

/** People of the champion's role that are named before the others fold away. */
const NAMED = 3

/** Who carries the purchase here: the champion, or who of that role could become it. */
export function ChampionPart({
  plan: { champion, championWhy, persona, personaWhy },
  onCandidate,
}: ChampionPartProps) {
  const [all, setAll] = useState(false)
  const people = champion?.people ?? []
  const shown = all ? people : people.slice(0, NAMED)
  return (
    <div>
      <h3 className={classes.heading}>{headingOf(people)}</h3>
      {champion === null ? (
        <p className={classes.nothing}>
          {stepOf(championWhy ?? '').words} <Link to="/roles">Look who carries purchases</Link>
        </p>
      ) : (
        <>
          <p className={classes.soft}>
            {champion.words} carry purchases in {champion.of}: {champion.basisWords}.
          </p>
          {people.length === 0 ? <p className={classes.nothing}>{champion.ask}</p> : null}
          <ul className={classes.people}>
            {shown.map((each) => (
              <li key={each.contact}>
                <CandidateWords candidate={each} onOpen={() => onCandidate(each.contact)} />
              </li>
            ))}
          </ul>
          {people.length > NAMED ? (
            <button type="button" className={classes.link} onClick={() => setAll(!all)}>
              {all ? 'Show fewer' : `Show all ${people.length}`}
            </button>
          ) : null}
          {people.length > 1 ? <p className={classes.soft}>{withDates(champion.ask)}</p> : null}
        </>
      )}
      {persona === null ? (
        champion === null ? null : (
          <p className={classes.soft}>{personaWhy}</p>
        )
      ) : (
        <p className={classes.soft}>
          <Link className={classes.persona ?? ''} to="/personas/$persona" params={{ persona: persona.name }}>
            {persona.name}
          </Link>{' '}
          stands for them: {persona.readiness}.
        </p>
      )}
    </div>
  )
}

function headingOf(people: readonly Candidate[]): string {
  if (people.some(({ verdict }) => verdict === 'champion')) return 'Your champion'
  return people.length === 0 ? 'No champion yet' : 'Who could be your champion'
}

const VERDICTS: Readonly<Record<Candidate['verdict'], string>> = {
  champion: 'A champion',
  coach: 'A coach so far',
  'not tested': 'Not tested yet',
}

function CandidateWords({ candidate, onOpen }: { readonly candidate: Candidate; readonly onOpen: () => void }) {
  const { name, title, verdict, verdictWords, acts, mayContact, contactWords } = candidate
  return (
    <>
      <span className={classes.mark} data-verdict={verdict} aria-hidden="true" />
      <span className={classes.words}>
        <strong>{name}</strong>
        <span className={classes.soft}>{title}</span>
        <span title={upperFirst(verdictWords)}>
          {VERDICTS[verdict]}; {seenWords(candidate)}.
        </span>
        {acts.map((act) => (
          <span key={act} className={classes.act}>
            {withDates(act)}
          </span>
        ))}
        <ConsentMark mayContact={mayContact} words={contactWords} />
        <button type="button" className={`no-print ${classes.link}`} onClick={onOpen}>
          Note what they did<span className="visually-hidden">: {name}</span>
        </button>
      </span>
    </>
  )
}

/** `last took part on 3 Mar 2026, began 2 touches` */
function seenWords({ lastSeen, begun }: Candidate): string {
  if (lastSeen === null) return 'never took part'
  const day = `last took part on ${formatDate(lastSeen, 'short')}`
  return begun === 0 ? day : `${day}, began ${counted(begun, 'touch', 'touches')}`
}
