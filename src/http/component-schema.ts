import type { z } from 'zod'
import { type JsonSchema, jsonSchema } from '../doorway/index.ts'

/** A schema and those that it refers to by `#/components/schemas/NAME`. */
export interface SchemaAndParts {
  readonly schema: JsonSchema
  readonly parts: Readonly<Record<string, JsonSchema>>
}

/**
 * A Zod schema as an OpenAPI document spells it. Schemas that name themselves (`.meta({ id })`) become parts under that
 * name; recursive ones that do not get one that begins with `owner`.
 */
export function componentSchema(zod: z.ZodType, io: 'input' | 'output', owner: string): SchemaAndParts {
  const { $defs = {}, ...schema } = jsonSchema(zod, io)
  const rename = (name: string): string => (name.startsWith('__schema') ? `${owner}${name.slice(2)}` : name)
  return {
    schema: asComponent(schema, rename, owner),
    parts: Object.fromEntries(
      Object.entries($defs).map(([name, part]) => [rename(name), asComponent(part, rename, owner)]),
    ),
  }
}

/** The same with its references into the components. */
function asComponent(schema: JsonSchema, rename: (name: string) => string, owner: string): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (key !== '$ref' || typeof inner !== 'string') return [key, walk(inner)]
      if (inner === '#') return [key, `#/components/schemas/${owner}`]
      return [key, inner.replace(/^#\/\$defs\/(.+)$/, (_, name: string) => `#/components/schemas/${rename(name)}`)]
    })
    return Object.fromEntries(entries)
  }
  return walk(schema) as JsonSchema
}
