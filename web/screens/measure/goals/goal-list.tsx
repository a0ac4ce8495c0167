import { periodWords } from '../../../charts/periods/period.ts'
import { formatDate, formatShare, withDates } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import { textIn } from '../figures/measures.ts'
import type { Goal, Goals } from '../measure-data.ts'
import screen from '../measure-screen.module.css'
import { GoalBar } from './goal-bar.tsx'
import classes from './goals.module.css'

interface GoalListProps {
  readonly goals: Goals
  readonly onOpen: (goal: Goal) => void
}

/** Each goal with where it stands; nothing at all where none is set: the way to the first is at the top. */
export function GoalList({ goals: { goals, currency }, onOpen }: GoalListProps) {
  if (goals.length === 0) return null
  return (
    <section aria-label="Goals">
      <div className={screen.head}>
        <h2 className={screen.title}>Goals</h2>
        <p className={screen.soft}>
          Stroke: so far. Line: the goal. Dotted: where it would be by now by equal steps. Ring: likely at the end, in
          8 of 10 times on its line.
        </p>
      </div>
      <ul className={classes.goals}>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} currency={currency} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}

interface GoalRowProps {
  readonly goal: Goal
  readonly currency: string
  readonly onOpen: (goal: Goal) => void
}

function GoalRow({ goal, currency, onOpen }: GoalRowProps) {
  const { segment, words, period, owner, actual, target, state, why, money, partial, elapsed, known } = goal
  const text = textIn(goal.unit, currency)
  const title = `${upperFirst(words)} in ${periodWords(period.key)}`
  const standing = `${actual === null ? 'cannot be told' : text(actual)} of ${text(target)}`
  const passed =
    partial && elapsed !== null && known !== null
      ? `${formatShare(elapsed)} of the time had passed on ${formatDate(known)}.`
      : ''
  return (
    <li className={classes.goal}>
      <div className={classes.what}>
        <button type="button" className={classes.open} onClick={() => onOpen(goal)}>
          {title}
        </button>
        <span className={screen.soft}>
          {`${segment ?? 'the whole market'}${owner === null ? '' : `, ${owner} answers for it`}`}
        </span>
      </div>
      <GoalBar goal={goal} words={`${title}: ${standing}. ${why}`} />
      <div className={classes.standing}>
        <span>
          <strong className={classes.state}>{upperFirst(state)}</strong> {standing}
        </span>
        <span className={screen.soft}>
          {withDates([passed, why, money?.words ?? ''].filter((part) => part !== '').join(' '))}
        </span>
      </div>
    </li>
  )
}
