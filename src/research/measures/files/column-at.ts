import type { ReadTable } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'

/** Place of a column by its header, capitals aside; throws a Problem where there is none. `field` is the input that named it. */
export function columnAt(
  { name, columns }: Pick<ReadTable, 'name' | 'columns'>,
  wanted: string,
  field: string,
): number {
  const exact = columns.indexOf(wanted.trim())
  const place =
    exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === wanted.trim().toLowerCase())
  if (place >= 0) return place
  return refuse('no_such_column', `${name} has no column ${JSON.stringify(wanted)}.`, {
    at: { file: name, field, value: wanted },
    hint: `Its columns are: ${columns.slice(0, 40).join(', ')}${columns.length > 40 ? ' …' : ''}.`,
  })
}
