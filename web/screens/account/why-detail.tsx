import type { ReactNode } from 'react'
import type { OutputOf } from '../../api/operation-types.ts'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import classes from './why-detail.module.css'

type Why = OutputOf<'segment why'>
type Clause = Why['clauses'][number]
type Condition = Clause['conditions'][number]

interface WhyDetailProps {
  readonly segment: string
  readonly account: string
}

const ANSWERS = { true: 'holds', false: 'does not hold', unknown: 'cannot be told' } as const

/** Every condition of a segment's rule with its value for this company, and the fewest that would have to change. */
export function WhyDetail({ segment, account }: WhyDetailProps) {
  const { data, error, refetch } = useRead('segment why', { segment, account })
  if (data === undefined) {
    return error === null ? (
      <Loading rows={2} height={24} />
    ) : (
      <FailureNote failure={error} onRetry={() => void refetch()} />
    )
  }
  const { clauses, nearMiss } = data
  const person = data.people?.shown ?? null
  return (
    <div className={classes.why}>
      {person === null ? null : (
        <p className={classes.soft}>
          {`Told of ${person.name ?? person.title ?? 'one of its people'}: who is in it, or the nearest.`}
        </p>
      )}
      <ul className={classes.conditions}>
        {clauses.map((clause) => (
          <li key={clause.rule}>
            <ClauseAnswer clause={clause} />
          </li>
        ))}
      </ul>
      {nearMiss === undefined ? null : nearMiss === null ? (
        <p className={classes.need}>Nothing would bring it in: the rule contradicts itself.</p>
      ) : (
        <div className={classes.need}>
          <p>
            <strong>
              {nearMiss.changes.length === 1
                ? 'One thing is missing:'
                : `${nearMiss.changes.length} things are missing:`}
            </strong>
          </p>
          <ul>
            {nearMiss.changes.map(({ rule, needs, answer }) => (
              <li key={rule}>
                {needs}
                {answer === 'unknown' ? ' (not known yet)' : ''}
              </li>
            ))}
          </ul>
          {nearMiss.otherWays === 0 ? null : (
            <p className={classes.soft}>
              {nearMiss.otherWays === 1
                ? 'There is one other way as short.'
                : `There are ${nearMiss.otherWays} other ways as short.`}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

/** A part of the rule: whether it is met, and the values that say so. */
function ClauseAnswer({ clause: { sentence, answer, conditions } }: { readonly clause: Clause }) {
  const [only] = conditions
  if (only === undefined || conditions.length > 1) {
    return (
      <Answered answer={answer} words={sentence}>
        <ul className={classes.conditions}>
          {conditions.map((condition) => (
            <li key={`${condition.rule} ${condition.through.join(' ')}`}>
              <Answered answer={condition.answer} words={condition.asks}>
                <Values condition={condition} />
              </Answered>
            </li>
          ))}
        </ul>
      </Answered>
    )
  }
  // A rule may ask that something is not so: then the part is met where the condition is not.
  const isContrary = answer !== only.answer && only.answer !== 'unknown'
  const asked = only.asks.charAt(0).toLowerCase() + only.asks.slice(1)
  return (
    <Answered answer={answer} words={isContrary ? `Must not be so: ${asked}` : only.asks}>
      <Values condition={only} />
    </Answered>
  )
}

interface AnsweredProps {
  readonly answer: Clause['answer']
  readonly words: string
  readonly children: ReactNode
}

function Answered({ answer, words, children }: AnsweredProps) {
  return (
    <>
      <span className={answer === 'unknown' ? `${classes.mark} hatched` : classes.mark} data-answer={answer} />
      <span>
        <span className="visually-hidden">{`${ANSWERS[answer]}: `}</span>
        {words}
        {children}
      </span>
    </>
  )
}

function Values({ condition: { values, through } }: { readonly condition: Condition }) {
  return (
    <span className={classes.soft}>
      {values.map(({ label, value }) => `${label}: ${value ?? 'not known'}`).join('; ')}
      {through.length === 0 ? '' : ` (through ${through.join(', ')})`}
    </span>
  )
}
