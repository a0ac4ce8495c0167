import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { formatCount, withDates } from '../../../look/format.ts'
import { figureText, type Scorecard, type ScoredTest, windowText } from './scorecard.ts'
import { TestDetail } from './test-detail.tsx'
import classes from './test-row.module.css'
import { VerdictMark } from './verdict-mark.tsx'

interface TestRowProps {
  readonly test: ScoredTest
  readonly card: Scorecard
  readonly colour: number
  readonly onEconomics: () => void
}

/** One test: its verdict as a stroke, its figure and the reason; opens to what it was computed from. */
export function TestRow({ test, card, colour, onEconomics }: TestRowProps) {
  const [open, setOpen] = useState(test.name === 'different')
  const id = useId()
  const { title, question, verdict, figure, figureLabel, unit, reason, interval } = test
  const text = (value: number): string => figureText(value, unit, card.currency)
  return (
    <li className={classes.test}>
      <button
        type="button"
        className={classes.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={classes.verdict}>
          <VerdictMark verdict={verdict} seed={`${card.segment ?? ''} ${test.name}`} colour={colour} />
        </span>
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          <span className={classes.question}>{question}</span>
        </span>
        <span className={classes.figure}>
          {figure === null ? (
            <span className={`hatched ${classes.nothing}`} />
          ) : (
            <span className={classes.value}>{text(figure)}</span>
          )}
          <span className={classes.label}>
            {figureLabel}
            {interval === null ? '' : ` (${text(interval.low)} to ${text(interval.high)})`}
          </span>
        </span>
        <span className={classes.reason}>{open && test.name === 'different' ? '' : withDates(reason)}</span>
        <IconChevronDown size={18} className={classes.arrow} aria-hidden="true" />
      </button>
      <div id={id} className={classes.detail} hidden={!open}>
        {open ? <TestDetail test={test} card={card} onEconomics={onEconomics} /> : null}
        {open ? <p className={classes.basis}>{basisOf(test)}</p> : null}
      </div>
    </li>
  )
}

/** `n = 182 deals, 1 January 2023 to 30 June 2026.` */
function basisOf({ n, nOf, window }: ScoredTest): string {
  const parts = [n === null ? '' : `n = ${formatCount(n)} ${nOf}`, windowText(window)].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}
