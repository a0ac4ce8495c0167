export {
  buildCatalog,
  type Catalog,
  type CatalogField,
  type CatalogKind,
  findField,
  type WorkspaceSettings,
} from './catalog.ts'
export type { Field, FieldType, Kind, KindName } from './kinds/field.ts'
export { isKindName, KINDS, kindOf } from './kinds/kinds.ts'
export type { Market } from './market.ts'
export { currencyProblem } from './money.ts'
export { type Source, source } from './source.ts'
