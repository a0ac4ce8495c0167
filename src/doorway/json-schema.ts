import { z } from 'zod'

/** The part of JSON Schema (2020-12) that doors look at; what else there is goes out as it is. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly $ref?: string
  /** Schemas that it refers to by `#/$defs/NAME`: recursive ones, and those that name themselves (`.meta({ id })`). */
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  /** What `fileField` marked. */
  readonly 'x-file'?: FileUse
  readonly [keyword: string]: unknown
}

export type FileUse = 'read' | 'write' | 'folder'

/** What a Zod schema lets in (`input`) or gives out (`output`), as JSON Schema. Keywords of our own begin with `x-`. */
export function jsonSchema(zod: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(zod, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(written, { type: 'string', format: 'date-time' })
      // Zod says of every whole number that JavaScript can hold it.
      if (written.minimum === Number.MIN_SAFE_INTEGER) delete written.minimum
      if (written.maximum === Number.MAX_SAFE_INTEGER) delete written.maximum
      // Two hundred characters say again what the format says.
      if (written.format === 'date') delete written.pattern
      // A client must not break when an answer comes to say more.
      if (io === 'output' && written.additionalProperties === false) delete written.additionalProperties
    },
  })
  return withOwnKeywords(schema) as JsonSchema
}

function withOwnKeywords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOwnKeywords)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key === 'id' && typeof inner === 'string') return []
    if (key === 'file' && typeof inner === 'string') return [['x-file', inner]]
    return [[key, withOwnKeywords(inner)]]
  })
  return Object.fromEntries(entries)
}
