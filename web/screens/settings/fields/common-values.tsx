import { counted } from '../../../look/format.ts'
import type { Field } from './field.ts'
import classes from './fields-section.module.css'

/** The values that most rows have, each with how many; of texts that are nearly all different none is common. */
export function CommonValues({ field: { top, filled, distinct } }: { readonly field: Field }) {
  if (filled === 0) return <span className={classes.soft}>no value yet</span>
  if (top.length === 0) return <span className={classes.soft}>–</span>
  if (distinct > filled * 0.9) return <span className={classes.soft}>nearly all different</span>
  return top.map(({ value, rows }) => (
    <span key={value} className={classes.value} title={`${value}: ${counted(rows, 'row')}`}>
      {value}
    </span>
  ))
}
