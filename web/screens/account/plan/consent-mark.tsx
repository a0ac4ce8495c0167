import { IconBan, IconCheck, IconQuestionMark } from '@tabler/icons-react'
import { upperFirst } from '../../../look/upper-first.ts'
import classes from './account-plan.module.css'
import type { Consent } from './plan-data.ts'

interface ConsentMarkProps {
  readonly mayContact: Consent
  readonly words: string
}

/** Whether somebody may be contacted, never by colour alone; that nobody wrote it down is not a yes. */
export function ConsentMark({ mayContact, words }: ConsentMarkProps) {
  const Mark = mayContact === true ? IconCheck : mayContact === false ? IconBan : IconQuestionMark
  return (
    <span className={classes.consent} data-may={mayContact === true}>
      <Mark size={15} stroke={1.8} aria-hidden="true" />
      {upperFirst(words)}
    </span>
  )
}
