import { Button } from '@mantine/core'
import { useState } from 'react'
import { counted, formatCount } from '../../../look/format.ts'
import { AfterOutcomeSwitch } from './after-outcome-switch.tsx'
import { CommonValues } from './common-values.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import type { Field } from './field.ts'
import classes from './fields-section.module.css'
import { kindTitle } from './kind-title.ts'

interface FieldTableProps {
  readonly kind: string
  readonly rows: number
  readonly fields: readonly Field[]
  /** Share under which a field is marked as thin. */
  readonly thin: number
}

const AFTER_OUTCOME =
  'Filled in only when a deal is won or lost, such as a lost reason. Patterns set such fields aside: they would explain the outcome by itself.'

const TYPES: Readonly<Record<string, string>> = {
  text: 'Text',
  integer: 'Whole number',
  number: 'Number',
  money: 'Amount',
  boolean: 'Yes or no',
  date: 'Date',
  list: 'List',
}

/** `founded_year, from the column “Founded” of companies.csv` */
function origin({ field, broughtBy }: Field): string {
  return broughtBy === null ? field : `${field}, from the column “${broughtBy.column}” of ${broughtBy.file}`
}

/** The fields of one kind, those with values first; the empty ones behind a button. */
export function FieldTable({ kind, rows, fields, thin }: FieldTableProps) {
  const [all, setAll] = useState(false)
  const empty = fields.filter(({ filled }) => filled === 0)
  const shown = all || empty.length === fields.length ? fields : fields.filter(({ filled }) => filled > 0)
  return (
    <section className={classes.kind} aria-labelledby={`fields-of-${kind}`}>
      <h2 id={`fields-of-${kind}`} className={classes.title}>
        {kindTitle(kind)} <span className={classes.count}>{counted(rows, 'row')}</span>
      </h2>
      <div className={classes.scroll} role="region" aria-label={`Fields of ${kindTitle(kind)}`} tabIndex={0}>
        <table className={classes.table}>
          <colgroup>
            <col className={classes.nameColumn} />
            <col className={classes.typeColumn} />
            <col className={classes.filledColumn} />
            <col className={classes.distinctColumn} />
            <col />
            <col className={classes.fromColumn} />
            <col className={classes.afterColumn} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col" className={classes.typeHead}>
                Type
              </th>
              <th scope="col">Rows filled</th>
              <th scope="col" className={classes.right}>
                Different
              </th>
              <th scope="col">Most common</th>
              <th scope="col" className={classes.fromHead}>
                From
              </th>
              <th scope="col">
                <span className={classes.explained} title={AFTER_OUTCOME}>
                  After outcome
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <tr key={field.field}>
                <th scope="row" title={origin(field)}>
                  <span className={classes.name}>{field.label}</span>
                  {field.field === field.label.toLowerCase() ? null : (
                    <code className={classes.code}>{field.field}</code>
                  )}
                </th>
                <td className={classes.type}>{TYPES[field.type] ?? field.type}</td>
                <td>
                  <CoverageBar filled={field.filled} rows={rows} thin={thin} />
                </td>
                <td className={classes.right}>{formatCount(field.distinct)}</td>
                <td className={classes.values}>
                  <CommonValues field={field} />
                </td>
                <td className={classes.from}>
                  {field.broughtBy === null ? (
                    <span className={classes.soft}>–</span>
                  ) : (
                    <span title={`Column “${field.broughtBy.column}” of import ${field.broughtBy.import}`}>
                      {field.broughtBy.file}
                    </span>
                  )}
                </td>
                <td>
                  <AfterOutcomeSwitch
                    kind={kind}
                    field={field.field}
                    label={field.label}
                    checked={field.afterOutcome}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {empty.length === 0 || empty.length === fields.length ? null : (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Hide the empty fields' : `Show ${counted(empty.length, 'field')} without any value`}
        </Button>
      )}
    </section>
  )
}
