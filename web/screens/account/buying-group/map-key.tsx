import classes from './buying-group.module.css'
import { BASIS_WORDS, type Basis } from './group.ts'

const BASES: readonly Basis[] = ['act', 'stated', 'crm', 'title']

/** What the marks mean. */
export function MapKey({ hasGaps }: { readonly hasGaps: boolean }) {
  return (
    <ul className={classes.key} aria-label="What a mark rests on">
      {BASES.map((basis) => (
        <li key={basis}>
          <span className={classes.mark} data-basis={basis} aria-hidden="true" />
          {BASIS_WORDS[basis]}
        </li>
      ))}
      {hasGaps ? (
        <li>
          <span className={`hatched ${classes.hole}`} aria-hidden="true" />
          missing
        </li>
      ) : null}
    </ul>
  )
}
