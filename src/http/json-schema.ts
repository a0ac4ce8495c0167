import { z } from 'zod'

/** The part of JSON Schema (2020-12) that this door looks at; what else there is goes out as it is. */
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
  /** What `fileField` marked. */
  readonly 'x-file'?: FileUse
  readonly [keyword: string]: unknown
}

export type FileUse = 'read' | 'write' | 'folder'

/** A schema and those that it refers to by `#/components/schemas/NAME`. */
export interface SchemaAndParts {
  readonly schema: JsonSchema
  readonly parts: Readonly<Record<string, JsonSchema>>
}

/**
 * What a Zod schema lets in (`input`) or gives out (`output`), as JSON Schema. Schemas that name themselves
 * (`.meta({ id })`) become parts under that name; recursive ones that do not get one that begins with `owner`.
 */
export function jsonSchema(zod: z.ZodType, io: 'input' | 'output', owner: string): SchemaAndParts {
  const {
    $defs = {},
    $schema: _,
    ...schema
  } = z.toJSONSchema(zod, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(written, { type: 'string', format: 'date-time' })
      // Zod says of every whole number that JavaScript can hold it.
      if (written.minimum === Number.MIN_SAFE_INTEGER) delete written.minimum
      if (written.maximum === Number.MAX_SAFE_INTEGER) delete written.maximum
      // A client must not break when an answer comes to say more.
      if (io === 'output' && written.additionalProperties === false) delete written.additionalProperties
    },
  }) as JsonSchema & { $defs?: Record<string, JsonSchema> }
  const rename = (name: string): string => (name.startsWith('__schema') ? `${owner}${name.slice(2)}` : name)
  return {
    schema: asComponent(schema, rename, owner),
    parts: Object.fromEntries(
      Object.entries($defs).map(([name, part]) => [rename(name), asComponent(part, rename, owner)]),
    ),
  }
}

/** Names as an OpenAPI document spells them: references into the components, keywords of our own with `x-`. */
function asComponent(schema: JsonSchema, rename: (name: string) => string, owner: string): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (key === 'id' && typeof inner === 'string') return []
      if (key === 'file' && typeof inner === 'string') return [['x-file', inner]]
      if (key === '$ref' && inner === '#') return [['$ref', `#/components/schemas/${owner}`]]
      if (key === '$ref' && typeof inner === 'string') {
        return [
          ['$ref', inner.replace(/^#\/\$defs\/(.+)$/, (_, name: string) => `#/components/schemas/${rename(name)}`)],
        ]
      }
      return [[key, walk(inner)]]
    })
    return Object.fromEntries(entries)
  }
  return walk(schema) as JsonSchema
}
