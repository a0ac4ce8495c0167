import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { askableFields, type Catalog, type CatalogField, findField } from '../catalog.ts'
import { fieldValues } from '../field-values.ts'
import { isKindName } from '../kinds/kinds.ts'
import { loadCatalog } from '../load-catalog.ts'
import { nearestName } from '../mapping/nearest-name.ts'
import type { Market } from '../market.ts'

export const fieldValuesOperation = defineOperation<Market>()({
  name: 'field values',
  summary: 'The values that a field has, the most common first, searched as you type.',
  access: 'read',
  positional: ['field', 'prefix'],
  input: z.strictObject({
    field: z.string().describe('Kind and field, e.g. accounts.industry or contacts.department.'),
    prefix: z.string().default('').describe('What a value begins with or holds; capitals make no difference.'),
    limit: z.number().int().min(1).max(1000).default(20).describe('How many values to give.'),
  }),
  output: z.object({
    field: z.string(),
    values: z.array(z.object({ value: z.string(), rows: z.number().describe('Rows that have it now.') })),
    distinct: z.number().describe('Different values that fit.'),
    more: z.boolean().describe('There are so many that not all were looked at: distinct is the least there are.'),
  }),
  run: async (market, { field: name, prefix, limit }, context) => {
    const catalog = await loadCatalog(market)
    const field = fieldCalled(catalog, name)
    const found = await fieldValues(market, catalog, field, { search: prefix, limit }, context.signal)
    return { field: `${field.kind}.${field.name}`, ...found }
  },
  print: (found) => {
    if (found.values.length === 0) return `${found.field} has no such value.`
    const table = terminalTable(
      [
        { title: 'rows', value: (row: (typeof found.values)[number]) => row.rows },
        { title: 'value', value: (row) => row.value },
      ],
      found.values,
    )
    const left = found.distinct - found.values.length
    return left <= 0 ? table : `${table}\n… and ${found.more ? 'more than ' : ''}${formatNumber(left)} more.`
  },
})

/** `accounts.industry`; also as rules write it, `account.industry`. */
function fieldCalled(catalog: Catalog, name: string): CatalogField {
  const [kind = '', fieldName = '', ...rest] = name.split('.')
  const kindName = [kind, `${kind}s`].find(isKindName)
  const field = kindName === undefined || rest.length > 0 ? undefined : findField(catalog, kindName, fieldName)
  if (field !== undefined) {
    if (field.type !== 'date') return field
    refuse('dates_have_no_values', `${name} is a date: dates are not listed one by one.`, { at: { field: 'field' } })
  }
  const names = [...catalog.kinds.values()].flatMap((each) =>
    askableFields(catalog, each.kind.name).map((one) => `${each.kind.name}.${one.name}`),
  )
  const meant = nearestName(name, names)
  refuse('unknown_field', `There is no field ${name}.`, {
    at: { field: 'field', value: name },
    hint: meant === undefined ? 'See the fields with: brushwork fields' : `Did you mean ${meant}?`,
  })
}
