import { Skeleton } from '@mantine/core'
import classes from './account-plan.module.css'

/** Keeps the place of the plan while it is on its way. */
export function PlanLoading() {
  return (
    <div role="status" aria-live="polite">
      <span className="visually-hidden">The plan is on its way</span>
      <div className={classes.first}>
        <div className={classes.bones}>
          <Skeleton height={30} radius={6} />
          <Skeleton height={30} radius={6} />
          <Skeleton height={30} width="70%" radius={6} />
        </div>
        <Skeleton height={210} radius={10} />
      </div>
      <div className={classes.strip}>
        <Skeleton height={76} radius={6} />
      </div>
      <div className={classes.parts}>
        <Skeleton height={260} radius={6} />
        <Skeleton height={260} radius={6} />
        <Skeleton height={260} radius={6} />
      </div>
    </div>
  )
}
