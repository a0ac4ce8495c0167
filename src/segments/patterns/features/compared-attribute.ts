import { type CatalogField, fieldValues, type Market } from '../../../market-data/index.ts'
import { printText, type Run } from '../../language/index.ts'
import type { OutcomeUnits } from '../outcome/outcome-units.ts'
import type { Attribute, ListAttribute, UnitTable } from '../unit-table.ts'
import type { Feature } from './feature.ts'
import { readUnits } from './read-units.ts'

/** One field of the units, whichever kind of rows it is of. */
export interface ComparedField {
  readonly table: UnitTable
  readonly attribute: Attribute
  /** A rule can ask for its values. */
  readonly askable: boolean
  readonly recordedLater: number
}

/** Values of a related kind's field that are told apart, the most common first. */
const MOST_VALUES = 40

/** A field of the account, of the deal that the unit is, or of the rows that belong to the account at the unit's moment. */
export async function readComparedField(
  market: Market,
  run: Run,
  outcome: OutcomeUnits,
  field: CatalogField,
  signal: AbortSignal,
): Promise<ComparedField> {
  const own = field.kind === 'deals' && outcome.unit === 'deal'
  if (field.kind === 'accounts' || own) {
    const term = own ? `deal.${field.name}` : `account.${field.name}`
    const feature: Feature = { kind: featureKind(field), term, field, ...(own ? { own } : {}) }
    const { table, recordedLater } = await readUnits(market, run, outcome, [feature], signal)
    const attribute = table.attributes[0] as Attribute
    return { table, attribute, askable: !own, recordedLater: own ? 0 : (recordedLater[0] ?? 0) }
  }
  const { values } = await fieldValues(market, run.catalog, field, { search: '', limit: MOST_VALUES }, signal)
  const row = field.kind.slice(0, 1)
  const features = values.map(
    ({ value }): Feature => ({
      kind: 'boolean',
      term: `${field.kind}.exists(${row}, ${row}.${field.name} == ${printText(value)})`,
      field,
    }),
  )
  const { table, recordedLater } = await readUnits(market, run, outcome, features, signal)
  const attribute = gathered(
    table,
    field,
    values.map(({ value }) => printText(value)),
  )
  return { table, attribute, askable: true, recordedLater: Math.max(0, ...recordedLater) }
}

function featureKind({ type }: CatalogField): Feature['kind'] {
  if (type === 'list' || type === 'boolean') return type
  return type === 'text' ? 'category' : 'number'
}

/** Of many yes and no, the list of those that are yes. */
function gathered({ attributes, outcome }: UnitTable, field: CatalogField, levels: readonly string[]): ListAttribute {
  const starts = new Uint32Array(outcome.length + 1)
  const items: number[] = []
  for (let unit = 0; unit < outcome.length; unit += 1) {
    attributes.forEach((attribute, item) => {
      if (attribute.kind !== 'category') return
      const code = attribute.codes[unit] as number
      if (attribute.levels[code - 1] === 'true') items.push(item)
    })
    starts[unit + 1] = items.length
  }
  const named = { term: field.kind, field: `${field.kind}.${field.name}`, undated: false }
  return { kind: 'list', ...named, starts, items: Uint16Array.from(items), levels }
}
