import { useContext } from 'react'
import { RuleText } from '../text/rule-text.tsx'
import type { RawRow as RawRowData, Row } from './builder-row.ts'
import { CompletionContext } from './completion-context.ts'
import classes from './row.module.css'

interface RawRowProps {
  readonly row: Row & RawRowData
  readonly onChange: (row: Row) => void
}

/** What no row can show, as it is written: never lost, never changed, and still to be edited. */
export function RawRow({ row, onChange }: RawRowProps) {
  const complete = useContext(CompletionContext)
  return (
    <div className={classes.raw}>
      <span className={classes.aside}>Written in the rule language</span>
      <RuleText
        compact
        label="Condition written in the rule language"
        value={row.value}
        problems={[]}
        complete={complete}
        onChange={(text) => onChange({ ...row, value: text })}
      />
    </div>
  )
}
