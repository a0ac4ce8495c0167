import { Link } from '@tanstack/react-router'
import type { Overview } from '../../charts/market-mosaic/measure.ts'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { counted, formatCount } from '../../look/format.ts'
import classes from './market-notes.module.css'

interface PeopleSegmentsProps {
  readonly overview: Overview
}

/** Segments of people: counted in people, so they have no place among the strokes of companies. */
export function PeopleSegments({ overview }: PeopleSegmentsProps) {
  const total = overview.people[0]?.total ?? 0
  return (
    <section>
      <h2 className={classes.title}>Segments of people</h2>
      <p className={classes.text}>{`Of ${counted(total, 'person', 'people')} in your records.`}</p>
      <ul className={classes.list}>
        {overview.people.map(({ name, colour, people, accounts, unknown }) => (
          <li key={name} className={classes.row}>
            <span className={classes.segment}>
              <BrushStroke name={name} colour={colour} width={22} height={11} />
              <Link to="/segments/$segment" params={{ segment: name }} className={classes.link}>
                {name}
              </Link>
            </span>
            <span className={classes.number}>
              {`${formatCount(people)} at ${counted(accounts, 'company', 'companies')}`}
              {unknown === 0 ? '' : `; ${formatCount(unknown)} cannot be told`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
