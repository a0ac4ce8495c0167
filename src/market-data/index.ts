export { type AccountDeal, accountDeals } from './accounts/account-deals.ts'
export { ordersByProduct } from './accounts/account-orders.ts'
export { localDate } from './accounts/account-rows.ts'
export { accountTimeline, type TimelineEvent } from './accounts/account-timeline.ts'
export { accountUsage } from './accounts/account-usage.ts'
export { resolveAccount } from './accounts/resolve-account.ts'
export { mergedNumbers } from './accounts/shown-accounts.ts'
export {
  askableFields,
  buildCatalog,
  type Catalog,
  type CatalogField,
  type CatalogKind,
  findField,
  type WorkspaceSettings,
} from './catalog.ts'
export { fieldCoverage, type KindCoverage } from './field-coverage.ts'
export { fieldValues } from './field-values.ts'
export { type FilesImport, importFiles } from './import/import-files.ts'
export type { FileImport, ImportCounts, ReadableMapping } from './import/import-result.ts'
export type { ImportRequest } from './import/prepare-import.ts'
export { recoverImports } from './import/recover-imports.ts'
export { undoImport } from './import/undo-import.ts'
export { isFolding } from './is-folding.ts'
export type { Field, FieldType, Kind, KindName } from './kinds/field.ts'
export { KINDS, kindOf } from './kinds/kinds.ts'
export { DEPARTMENTS as KNOWN_DEPARTMENTS, SENIORITIES as KNOWN_SENIORITIES } from './kinds/role-words.ts'
export { knownBeforeFields } from './known-before.ts'
export { columnOf, having, lifecycleSql, recordedLifecycle } from './lifecycle.ts'
export { loadCatalog } from './load-catalog.ts'
export type { Market } from './market.ts'
export { currencyProblem } from './money.ts'
export { marketDataOperations } from './operations.ts'
export { type RoleTextKind, rolesInOurWords, roleTexts } from './readings/role-texts.ts'
export { marketDataReversals } from './reversals.ts'
export { type Source, type Stored, source } from './source.ts'
export { type SourceAtMoment, sourceAtMoment } from './source-at-moment.ts'
export { mustBeFile } from './sources/must-be-file.ts'
export { type ReadTable, readTable } from './sources/read-table.ts'
export { oneByteEncoding } from './sources/text/one-byte-encoding.ts'
export { textLines } from './sources/text/text-lines.ts'
