import type { OutputOf } from '../../api/operation-types.ts'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import classes from './why-detail.module.css'

type Why = OutputOf<'segment why'>
type Condition = Why['clauses'][number]['conditions'][number]

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
  const { clauses, nearMiss, people } = data
  return (
    <div className={classes.why}>
      {people?.shown == null ? null : (
        <p className={classes.soft}>
          {`Told of ${people.shown.name ?? people.shown.title ?? 'one of its people'}: who is in it, or the nearest.`}
        </p>
      )}
      <ul className={classes.conditions}>
        {clauses.flatMap((clause) =>
          clause.conditions.map((condition) => (
            <li key={`${clause.rule} ${condition.rule} ${condition.through.join(' ')}`}>
              <Asked condition={condition} />
            </li>
          )),
        )}
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

function Asked({ condition: { asks, answer, values, through } }: { readonly condition: Condition }) {
  return (
    <>
      <span className={answer === 'unknown' ? `${classes.mark} hatched` : classes.mark} data-answer={answer} />
      <span>
        <span className="visually-hidden">{`${ANSWERS[answer]}: `}</span>
        {asks}
        <span className={classes.soft}>
          {values.map(({ label, value }) => `${label}: ${value ?? 'not known'}`).join('; ')}
          {through.length === 0 ? '' : ` (through ${through.join(', ')})`}
        </span>
      </span>
    </>
  )
}
