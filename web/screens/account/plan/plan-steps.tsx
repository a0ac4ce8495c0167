import { Link } from '@tanstack/react-router'
import { withDates } from '../../../look/format.ts'
import classes from './account-plan.module.css'
import type { Plan } from './plan-data.ts'
import { stepOf, type Way } from './step-of.ts'

interface PlanStepsProps {
  readonly plan: Plan
  readonly onCandidate: (contact: string) => void
}

/** What to do, the first thing first; what can be done here leads there. */
export function PlanSteps({ plan: { first, account }, onCandidate }: PlanStepsProps) {
  if (first.length === 0)
    return (
      <p className={classes.nothing}>
        Nothing keeps {account.words} waiting: nobody is missing, and nothing is left to say at this stage.
      </p>
    )
  return (
    <ol className={classes.steps} aria-label="In this order">
      {first.map(stepOf).map(({ words, way }) => (
        <li key={words}>
          <span>
            {withDates(words)} {way === null ? null : <WayTo way={way} onCandidate={onCandidate} />}
          </span>
        </li>
      ))}
    </ol>
  )
}

function WayTo({ way, onCandidate }: { readonly way: Way; readonly onCandidate: (contact: string) => void }) {
  switch (way.to) {
    case 'message':
      return (
        <Link to="/messages/$message" params={{ message: way.message }}>
          {way.label}
        </Link>
      )
    case 'messages':
      return <Link to="/messages">{way.label}</Link>
    case 'roles':
      return <Link to="/roles">{way.label}</Link>
    case 'candidate':
      return (
        <button type="button" className={classes.link} onClick={() => onCandidate(way.contact)}>
          {way.label}
        </button>
      )
  }
}
