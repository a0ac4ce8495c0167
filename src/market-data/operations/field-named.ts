import { refuse } from '../../problem.ts'
import type { Catalog, CatalogField } from '../catalog.ts'
import { KINDS } from '../kinds/kinds.ts'

/** The one field of the tables that somebody names: kind and name, or the name alone where one kind has it. */
export function fieldNamed(catalog: Catalog, asked: string): CatalogField {
  const [kind, name] = asked.includes('.') ? asked.split('.', 2) : [undefined, asked]
  const found = KINDS.filter((each) => kind === undefined || each.name === kind).flatMap(
    (each) => catalog.kinds.get(each.name)?.fields.find((field) => field.name === name) ?? [],
  )
  const [only, ...others] = found
  if (only === undefined) {
    refuse('no_such_field', `There is no field "${asked}".`, {
      at: { field: 'field', value: asked },
      hint: 'See the fields with: brushwork fields.',
    })
  }
  if (others.length > 0) {
    refuse('field_ambiguous', `Several kinds have a field "${asked}".`, {
      at: { field: 'field', value: asked },
      hint: `Say which: ${found.map((each) => `${each.kind}.${each.name}`).join(', ')}.`,
    })
  }
  return only
}
