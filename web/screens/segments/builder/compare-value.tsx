import { TextInput } from '@mantine/core'
import { AmountInput } from './amount-input.tsx'
import type { CompareRow } from './builder-row.ts'
import type { BuilderValue } from './builder-tree.ts'
import { MomentInput } from './moment-input.tsx'
import { sayValues, shownOperator } from './operator-menu.ts'
import { PeriodInput } from './period-input.tsx'
import classes from './row.module.css'
import { ValuePicker } from './value-picker.tsx'
import type { VocabularyField } from './vocabulary.ts'

interface CompareValueProps {
  readonly row: CompareRow
  readonly kind: string
  readonly field: VocabularyField
  readonly onChange: (change: Pick<CompareRow, 'operator' | 'value'>) => void
}

/** What a field is compared with: real values for texts and lists, numbers, dates, lengths of time. */
export function CompareValue({ row, kind, field, onChange }: CompareValueProps) {
  const { operator, value } = row
  const say = (next: BuilderValue): void => onChange({ operator, value: next })
  if (operator === 'known' || operator === 'missing' || operator === 'yes' || operator === 'no') return null
  if (operator === 'between') {
    const [low = '', high = ''] = Array.isArray(value) ? value : []
    const ends = [
      { label: `${field.label}: from`, value: low, say: (next: string | number | null) => say([next ?? '', high]) },
      { label: `${field.label}: to`, value: high, say: (next: string | number | null) => say([low, next ?? '']) },
    ] as const
    return (
      <span className={classes.together}>
        <One field={field} label={ends[0].label} value={ends[0].value} onChange={ends[0].say} />
        <span>and</span>
        <One field={field} label={ends[1].label} value={ends[1].value} onChange={ends[1].say} />
      </span>
    )
  }
  if (operator === 'within' || operator === 'not_within') {
    return <PeriodInput label={field.label} value={String(value ?? '')} onChange={say} />
  }
  const asked = shownOperator(operator)
  if (field.type === 'text' && (asked === 'is' || asked === 'is_not')) {
    const isLower = row.kept?.ignoringCase === true
    return (
      <ValuePicker
        kind={kind}
        field={field.name}
        label={field.label}
        multiple
        values={(Array.isArray(value) ? value : value === null ? [] : [value]).map(String)}
        onChange={(values) => onChange(sayValues(asked, isLower ? values.map((each) => each.toLowerCase()) : values))}
      />
    )
  }
  if (field.type === 'list') {
    return (
      <ValuePicker
        kind={kind}
        field={field.name}
        label={field.label}
        multiple={false}
        values={value === null ? [] : [String(value)]}
        onChange={([chosen]) => say(chosen ?? null)}
      />
    )
  }
  const single = Array.isArray(value) ? (value[0] ?? null) : value
  return <One field={field} label={field.label} value={single} onChange={say} />
}

interface OneProps {
  readonly field: VocabularyField
  readonly label: string
  readonly value: string | number | null
  readonly onChange: (value: string | number | null) => void
}

function One({ field, label, value, onChange }: OneProps) {
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'money':
      return <AmountInput label={label} value={value} onChange={onChange} whole={field.type === 'integer'} first />
    case 'date':
      return <MomentInput label={label} value={String(value ?? '')} onChange={onChange} />
    default:
      return (
        <TextInput
          aria-label={label}
          data-first="true"
          w={180}
          placeholder="letters"
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
  }
}
