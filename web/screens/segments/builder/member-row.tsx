import type { Row, SegmentRow } from './builder-row.ts'
import { PlainSelect } from './plain-select.tsx'
import classes from './row.module.css'
import { useVocabulary } from './vocabulary.ts'

const HOW = [
  { value: 'in', label: 'Is in' },
  { value: 'not_in', label: 'Is not in' },
] as const

interface MemberRowProps {
  readonly row: Row & SegmentRow
  readonly onChange: (row: Row) => void
}

/** `Is in the segment mid-market-software`. */
export function MemberRow({ row, onChange }: MemberRowProps) {
  const saved = useVocabulary().segments.map(({ name }) => name)
  const names = row.value === '' || saved.includes(row.value) ? saved : [...saved, row.value]
  return (
    <>
      <PlainSelect
        label="In the segment or not"
        value={row.operator}
        options={HOW}
        onChange={(operator) => onChange({ ...row, operator })}
      />
      <span className={classes.subject}>the segment</span>
      <PlainSelect
        label="Segment"
        first
        value={row.value}
        options={[{ value: '', label: 'choose one' }, ...names.map((name) => ({ value: name, label: name }))]}
        onChange={(name) => onChange({ ...row, value: name })}
      />
    </>
  )
}
