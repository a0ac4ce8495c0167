import { AmountInput } from './amount-input.tsx'
import type { Row, TotalRow as TotalRowData } from './builder-row.ts'
import { MomentInput } from './moment-input.tsx'
import { DATE_MEASURES, DATE_TOTAL_OPERATORS, MEASURES, TOTAL_OPERATORS } from './operator-menu.ts'
import { PlainSelect } from './plain-select.tsx'
import classes from './row.module.css'
import { findField, manyOf, useVocabulary } from './vocabulary.ts'
import { WhereBuilder } from './where-builder.tsx'

interface TotalRowProps {
  readonly row: Row & TotalRowData
  readonly onChange: (row: Row) => void
}

/** `The sum of the revenue of orders is more than 10,000`. */
export function TotalRow({ row, onChange }: TotalRowProps) {
  const vocabulary = useVocabulary()
  const point = row.field.indexOf('.')
  const relation = row.field.slice(0, point)
  const field = findField(vocabulary, relation, row.field.slice(point + 1))?.field
  const label = field?.label ?? row.field.slice(point + 1)
  const { measure, amount } = row.value
  const isDate = field?.type === 'date' && measure !== 'different'
  const set = (value: Partial<TotalRowData['value']>): void => onChange({ ...row, value: { ...row.value, ...value } })
  return (
    <>
      <PlainSelect
        label={`What is made of the ${label}`}
        value={measure}
        options={withCurrent(field?.type === 'date' ? DATE_MEASURES : MEASURES, measure)}
        onChange={(next) => set({ measure: next })}
      />
      <span className={classes.subject}>
        of the {label} of {manyOf(vocabulary, relation)}
      </span>
      <PlainSelect
        label={`How it is compared`}
        value={row.operator}
        options={withCurrent(isDate ? DATE_TOTAL_OPERATORS : TOTAL_OPERATORS, row.operator)}
        onChange={(operator) => onChange({ ...row, operator })}
      />
      {isDate ? (
        <MomentInput label={label} value={String(amount ?? '')} onChange={(next) => set({ amount: next })} />
      ) : (
        <AmountInput label={`Amount of ${label}`} first value={amount} onChange={(next) => set({ amount: next })} />
      )}
      <div className={classes.where}>
        <WhereBuilder relation={relation} query={row.value.where} onChange={(where) => set({ where })} />
      </div>
    </>
  )
}

/** What came from the text stays choosable, even where the menu does not offer it. */
function withCurrent<T extends string>(
  options: readonly { value: T; label: string }[],
  current: T,
): readonly { value: T; label: string }[] {
  return options.some(({ value }) => value === current)
    ? options
    : [...options, { value: current, label: current.replaceAll('_', ' ') }]
}
