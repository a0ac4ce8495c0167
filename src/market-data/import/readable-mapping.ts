import type { ResolvedMapping } from '../mapping/resolved-mapping.ts'
import type { ReadableMapping } from './import-result.ts'

export function readableMapping(mapping: ResolvedMapping): ReadableMapping {
  return {
    origin: mapping.origin,
    kinds: mapping.parts.map((part) => ({
      kind: part.kind,
      fields: part.fields.map(({ field, reading, confidence }) => ({
        field,
        from: 'constant' in reading ? `= ${reading.constant}` : reading.column,
        confidence,
        ...('constant' in reading || reading.dateFormat === undefined ? {} : { dateFormat: reading.dateFormat }),
      })),
      custom: part.custom.map(({ name, reading, type }) => ({ field: name, from: reading.column, type })),
      afterOutcome: part.afterOutcome,
      ...(part.wide === undefined ? {} : { questions: part.wide.length }),
    })),
  }
}
