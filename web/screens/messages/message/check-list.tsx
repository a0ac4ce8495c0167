import { IconCheck, IconPencil, IconQuestionMark } from '@tabler/icons-react'
import { withoutCommands } from '../../../look/without-commands.ts'
import type { Check } from '../messages-data.ts'
import classes from './check-list.module.css'

interface CheckListProps {
  readonly checks: readonly Check[]
}

const MARKS = { good: IconCheck, mend: IconPencil, 'cannot be told': IconQuestionMark }
const HEARD = { good: 'Good: ', mend: 'To mend: ', 'cannot be told': 'Cannot be told: ' }

/** What holds and what is to be mended, what is to be mended first. */
export function CheckList({ checks }: CheckListProps) {
  const ordered = [...checks].sort((one, other) => rankOf(one) - rankOf(other))
  return (
    <ul className={classes.checks} aria-label="Checks">
      {ordered.map((check) => {
        const Mark = MARKS[check.verdict]
        return (
          <li
            key={`${check.check} ${check.part ?? ''} ${check.point ?? ''} ${check.at?.start ?? ''}`}
            className={classes.check}
            data-verdict={check.verdict}
          >
            <Mark size={16} stroke={1.8} aria-hidden="true" />
            <span>
              <span className="visually-hidden">{HEARD[check.verdict]}</span>
              {check.words}
              {check.claim === null ? null : <q className={classes.place}>{check.claim.text}</q>}
              {check.hint === null || check.verdict === 'good' ? null : (
                <span className={classes.hint}>{withoutCommands(check.hint)}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function rankOf({ verdict }: Check): number {
  return ['mend', 'cannot be told', 'good'].indexOf(verdict)
}
