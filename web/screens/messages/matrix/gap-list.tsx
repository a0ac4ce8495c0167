import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Matrix } from '../messages-data.ts'
import classes from './matrix.module.css'

/** Gaps shown before anybody asks for more. */
const SHOWN = 5

/** What to do next: the champion's first, then where most deals wait. */
export function GapList({ matrix: { gaps } }: { readonly matrix: Matrix }) {
  const [all, setAll] = useState(false)
  if (gaps.length === 0) return null
  const shown = all ? gaps : gaps.slice(0, SHOWN)
  return (
    <section aria-label="What to mend first">
      <h2 className={classes.title}>What to mend first</h2>
      <p className={classes.key}>The champion’s messages first, then those at whose stage most open deals stand.</p>
      <ol className={classes.gaps}>
        {shown.map((gap) => (
          <li key={`${gap.persona.id} ${gap.segment.id} ${gap.stage} ${gap.gap}`}>
            {gap.message === null ? (
              gap.words
            ) : (
              <Link className={classes.quiet ?? ''} to="/messages/$message" params={{ message: String(gap.message) }}>
                {gap.words}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {gaps.length > SHOWN ? (
        <button type="button" className={classes.draft} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${gaps.length}`}
        </button>
      ) : null}
    </section>
  )
}
