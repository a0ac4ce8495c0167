import { formatCount, formatDate } from '../../../look/format.ts'
import classes from './duplicates.module.css'
import { type Group, type GroupField, recordTitle } from './group.ts'

interface FieldRowProps {
  readonly field: GroupField
  readonly records: Group['records']
  /** Place of the kept record. */
  readonly kept: number
}

/** One field of every record. The value that the merged account will have is marked. */
export function FieldRow({ field, records, kept }: FieldRowProps) {
  const winner = field.values[kept] === null ? field.values.findIndex((value) => value !== null) : kept
  return (
    <tr data-difference={field.difference}>
      <th scope="row">{field.label}</th>
      {field.values.map((value, place) => {
        const record = records[place]
        const filling = place === winner && place !== kept
        return (
          <td
            key={record?.account ?? place}
            data-wins={place === winner || undefined}
            data-kept={place === kept || undefined}
          >
            {value === null ? (
              <span className={classes.missing}>missing</span>
            ) : (
              <span>{shown(value, field.type)}</span>
            )}
            {filling ? <span className={classes.fills}>fills the gap</span> : null}
            {place === kept && value === null && records[winner] !== undefined ? (
              <span className="visually-hidden">, filled from {recordTitle(records[winner])}</span>
            ) : null}
          </td>
        )
      })}
    </tr>
  )
}

function shown(value: NonNullable<GroupField['values'][number]>, type: string): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number')
    return type === 'integer' && value < 2200 && value > 1800 ? String(value) : formatCount(value)
  return type === 'date' ? formatDate(value) : value
}
