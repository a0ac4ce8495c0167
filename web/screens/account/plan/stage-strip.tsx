import { strokePath } from '../../../charts/stroke-path.ts'
import { withDates } from '../../../look/format.ts'
import classes from './account-plan.module.css'
import type { Plan } from './plan-data.ts'

/** The way to a purchase and after it, in its order. */
const STAGES: readonly { readonly stage: NonNullable<Plan['stage']['stage']>; readonly title: string }[] = [
  { stage: 'first-thought', title: 'First thought' },
  { stage: 'passive-looking', title: 'Passive looking' },
  { stage: 'active-looking', title: 'Active looking' },
  { stage: 'deciding', title: 'Deciding' },
  { stage: 'using', title: 'Using' },
  { stage: 'renewing', title: 'Renewing' },
]

const WIDTH = 120
const HEIGHT = 14

/** Six strokes, of which that one is painted at which they stand; all are hatched where nothing tells. */
export function StageStrip({ stage: { stage, words, because } }: Pick<Plan, 'stage'>) {
  return (
    <section className={classes.strip} aria-labelledby="plan-stage">
      <h3 id="plan-stage" className={classes.heading}>
        Where they stand: {stage === null ? words : words.toLowerCase()}
      </h3>
      <ol className={classes.stages} aria-hidden="true">
        {STAGES.map((each) => (
          <li key={each.stage} data-here={each.stage === stage}>
            <svg
              className={stage === null ? 'hatched' : undefined}
              viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`}
              preserveAspectRatio="none"
              focusable="false"
            >
              <path d={strokePath({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, each.stage)} />
            </svg>
            <span>{each.title}</span>
          </li>
        ))}
      </ol>
      <p className={classes.because}>{withDates(because)}</p>
    </section>
  )
}
