import type { OutputOf } from '../../../api/operation-types.ts'

/** What `import preview` tells, by its parts. */
type Answer = OutputOf<'import preview'>

export type FilePreview = Answer['files'][number]
export type PreviewColumn = FilePreview['columns'][number]
export type ColumnUse = PreviewColumn['uses'][number]
export type PreviewProblem = FilePreview['problems'][number]
export type Mapping = FilePreview['mapping']
export type MappingPart = NonNullable<Mapping['as']>[number]
export type OfferedKind = Answer['kinds'][number]
export type KindName = OfferedKind['kind']
