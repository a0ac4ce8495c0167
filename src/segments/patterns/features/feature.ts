import type { CatalogField } from '../../../market-data/index.ts'

/** Something about an account that patterns may be made of. */
export interface Feature {
  readonly kind: 'category' | 'boolean' | 'number' | 'list'
  /** How a rule asks for its value. */
  readonly term: string
  /** What it is read from; of a count the field that says which rows are counted. */
  readonly field: CatalogField
  /** It is read from the deal that the unit is, not from its account. */
  readonly own?: true
}

/** `accounts.industry`: how people name a field to declare something about it. */
export function fieldKey({ kind, name }: Pick<CatalogField, 'kind' | 'name'>): string {
  return `${kind}.${name}`
}
