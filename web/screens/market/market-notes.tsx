import type { Overview } from '../../charts/market-mosaic/measure.ts'
import { BrokenSegments } from './broken-segments.tsx'
import { InNone } from './in-none.tsx'
import { InSeveral } from './in-several.tsx'
import classes from './market-notes.module.css'
import { PeopleSegments } from './people-segments.tsx'
import { UnknownShares } from './unknown-shares.tsx'

interface MarketNotesProps {
  readonly overview: Overview
}

/** What the picture alone does not say: who is in several segments, in none, and for whom a rule cannot tell. */
export function MarketNotes({ overview }: MarketNotesProps) {
  return (
    <div className={classes.notes}>
      <InSeveral overview={overview} />
      <InNone overview={overview} />
      <UnknownShares overview={overview} />
      {overview.people.length === 0 ? null : <PeopleSegments overview={overview} />}
      {overview.broken.length === 0 ? null : <BrokenSegments overview={overview} />}
      {overview.basis.notes.length === 0 ? null : (
        <section>
          <h2 className={classes.title}>Left out of the figures</h2>
          {overview.basis.notes.map((note) => (
            <p key={note} className={classes.text}>
              {note}
            </p>
          ))}
        </section>
      )}
    </div>
  )
}
