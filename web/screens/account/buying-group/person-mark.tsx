import classes from './buying-group.module.css'
import { BASIS_WORDS, basisOf, initialsOf, type Member } from './group.ts'

/** A person as a mark: filled where their part was seen in what they did, outlined from the CRM, dotted from a title. */
export function PersonMark({ member }: { readonly member: Member }) {
  const basis = basisOf(member)
  return (
    <span
      className={classes.mark}
      data-basis={basis}
      data-engaged={member.engaged || undefined}
      title={BASIS_WORDS[basis]}
      aria-hidden="true"
    >
      {initialsOf(member)}
    </span>
  )
}
