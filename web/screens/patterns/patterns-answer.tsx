import { NoPattern } from './no-pattern.tsx'
import { PatternChart } from './pattern-chart.tsx'
import { PatternsNotes } from './patterns-notes.tsx'
import type { Patterns } from './use-patterns.ts'

/** The patterns that hold, or that there is none; then what was not looked at, and how it was done. */
export function PatternsAnswer({ found }: { readonly found: Patterns }) {
  return (
    <>
      {found.patterns.length === 0 ? <NoPattern found={found} /> : <PatternChart found={found} />}
      <PatternsNotes found={found} />
    </>
  )
}
