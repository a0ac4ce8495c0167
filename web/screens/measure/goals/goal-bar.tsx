import { useElementSize } from '@mantine/hooks'
import { strokePath } from '../../../charts/stroke-path.ts'
import { pigment } from '../../../look/pigments.ts'
import type { Goal } from '../measure-data.ts'
import { layOutGoal } from './goal-bar-layout.ts'
import classes from './goals.module.css'

const HEIGHT = 30

interface GoalBarProps {
  readonly goal: Goal
  /** What it shows, for those who hear it. */
  readonly words: string
}

/** What is there as a stroke, the target as a line, what is likely at the end as a dot on its interval. */
export function GoalBar({ goal, words }: GoalBarProps) {
  const { ref, width } = useElementSize()
  const { id, actual, target, expected, colour } = goal
  const layout = layOutGoal({ actual, target, straight: expected.straight, likely: expected.likely })
  const paint = colour === null ? 'var(--ink-soft)' : pigment(colour)
  const x = (share: number): number => 2 + share * Math.max(0, width - 12)
  return (
    <div ref={ref} className={classes.bar} role="img" aria-label={words}>
      <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
        <line className={classes.track} x1="2" x2={width - 2} y1={HEIGHT - 6} y2={HEIGHT - 6} />
        {actual === null || width === 0 ? null : (
          <path
            d={strokePath({ x: 2, y: 9, width: Math.max(3, x(layout.actual) - 2), height: 14 }, `goal ${id}`)}
            fill={paint}
          />
        )}
        {layout.straight === null ? null : (
          <line className={classes.straight} x1={x(layout.straight)} x2={x(layout.straight)} y1="5" y2={HEIGHT - 3} />
        )}
        {layout.likely === null ? null : (
          <>
            {layout.likely.low === null || layout.likely.high === null ? null : (
              <line className={classes.likely} x1={x(layout.likely.low)} x2={x(layout.likely.high)} y1="16" y2="16" />
            )}
            <circle className={classes.mean} cx={x(layout.likely.mean)} cy="16" r="5" />
          </>
        )}
        <line className={classes.target} x1={x(layout.target)} x2={x(layout.target)} y1="1" y2={HEIGHT - 1} />
      </svg>
    </div>
  )
}
