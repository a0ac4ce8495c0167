import { Link } from '@tanstack/react-router'
import type { Overview } from '../../charts/market-mosaic/measure.ts'
import classes from './market-notes.module.css'

interface BrokenSegmentsProps {
  readonly overview: Overview
}

/** Segments whose rule asks for something that is no longer there: not drawn, and not forgotten. */
export function BrokenSegments({ overview }: BrokenSegmentsProps) {
  return (
    <section>
      <h2 className={classes.title}>No longer valid</h2>
      <ul className={classes.list}>
        {overview.broken.map(({ name, problem }) => (
          <li key={name} className={classes.broken}>
            <Link to="/segments/$segment" params={{ segment: name }} className={classes.link}>
              {name}
            </Link>
            <span className={classes.text}>{problem.message}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
