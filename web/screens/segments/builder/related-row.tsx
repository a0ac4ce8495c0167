import { AmountInput } from './amount-input.tsx'
import type { RelatedRow as RelatedRowData, Row } from './builder-row.ts'
import { QUANTITIES } from './operator-menu.ts'
import { PlainSelect } from './plain-select.tsx'
import classes from './row.module.css'
import { manyOf, oneOf, useVocabulary } from './vocabulary.ts'
import { WhereBuilder } from './where-builder.tsx'

interface RelatedRowProps {
  readonly row: Row & RelatedRowData
  readonly onChange: (row: Row) => void
}

/** `Has more than 3 people where department is creative`. */
export function RelatedRow({ row, onChange }: RelatedRowProps) {
  const { count, where } = row.value
  const counts = QUANTITIES.find(({ value }) => value === row.operator)?.counts === true
  const vocabulary = useVocabulary()
  const rows = manyOf(vocabulary, row.field)
  const isOne = row.operator === 'some' || (count === 1 && row.operator !== 'fewer')
  return (
    <>
      <span className={classes.subject}>Has</span>
      <PlainSelect
        label={`How many ${rows}`}
        first
        value={row.operator}
        options={QUANTITIES}
        onChange={(operator) => {
          const asks = QUANTITIES.find(({ value }) => value === operator)?.counts === true
          onChange({ ...row, operator, value: { where, count: asks ? (count ?? 1) : null } })
        }}
      />
      {counts ? (
        <AmountInput
          label={`Number of ${rows}`}
          whole
          width={72}
          value={count}
          onChange={(next) => onChange({ ...row, value: { where, count: next } })}
        />
      ) : null}
      <span className={classes.subject}>{isOne ? oneOf(vocabulary, row.field) : rows}</span>
      {row.operator === 'every' && where.rules.length === 0 ? (
        <span className={classes.aside}>which are …</span>
      ) : null}
      <div className={classes.where}>
        <WhereBuilder
          relation={row.field}
          query={where}
          onChange={(next) => onChange({ ...row, value: { count, where: next } })}
        />
      </div>
    </>
  )
}
