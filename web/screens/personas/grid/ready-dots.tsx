import classes from './grid.module.css'

interface ReadyDotsProps {
  readonly met: number
  readonly of: number
}

/** A dot a condition, filled where it is met; the words beside say it. */
export function ReadyDots({ met, of }: ReadyDotsProps) {
  return (
    <span className={classes.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, place) => (
        <span key={place} className={classes.dot} data-met={place < met} />
      ))}
    </span>
  )
}
