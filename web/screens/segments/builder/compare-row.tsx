import { Text } from '@mantine/core'
import type { CompareRow as CompareRowData, Row } from './builder-row.ts'
import { CompareValue } from './compare-value.tsx'
import { sentenceCase } from './field-choices.ts'
import { carryValue, operatorMenu, shownOperator } from './operator-menu.ts'
import { PlainSelect } from './plain-select.tsx'
import classes from './row.module.css'
import { findField, useScope, useVocabulary } from './vocabulary.ts'

interface CompareRowProps {
  readonly row: Row & CompareRowData
  readonly onChange: (row: Row) => void
}

/** `Industry is Software`. */
export function CompareRow({ row, onChange }: CompareRowProps) {
  const vocabulary = useVocabulary()
  const scope = useScope()
  const found = findField(vocabulary, scope.kind, row.field)
  if (found === undefined) {
    return <Text className={classes.subject}>{row.field}: this workspace has no such field any more</Text>
  }
  const { kind, field } = found
  const company = kind !== scope.kind
  return (
    <>
      <span className={classes.subject} title={field.about}>
        {company ? `The company’s ${field.label}` : sentenceCase(field.label)}
        {row.kept?.ignoringCase === true ? <span className={classes.aside}> in any capitals</span> : null}
      </span>
      <PlainSelect
        label={`How ${field.label} is compared`}
        value={shownOperator(row.operator)}
        options={operatorMenu(field.type, row.operator)}
        first={field.type === 'boolean'}
        onChange={(operator) =>
          onChange({ ...row, operator, value: carryValue(field.type, row.operator, operator, row.value) })
        }
      />
      <CompareValue row={row} kind={kind} field={field} onChange={(change) => onChange({ ...row, ...change })} />
    </>
  )
}
