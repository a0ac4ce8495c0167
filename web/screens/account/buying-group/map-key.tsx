import classes from './buying-group.module.css'
import { BASES, BASIS_WORDS, basisOf, type Group } from './group.ts'

/** What the marks mean. */
export function MapKey({ group: { members, missing } }: { readonly group: Group }) {
  const bases = BASES.filter((basis) => members.some((member) => basisOf(member) === basis))
  return (
    <ul className={classes.key} aria-label="What a mark rests on">
      {bases.map((basis) => (
        <li key={basis}>
          <span className={classes.mark} data-basis={basis} aria-hidden="true" />
          {BASIS_WORDS[basis]}
        </li>
      ))}
      {missing.length > 0 ? (
        <li>
          <span className={`hatched ${classes.hole}`} aria-hidden="true" />
          missing
        </li>
      ) : null}
    </ul>
  )
}
