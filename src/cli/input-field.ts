import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { takesType } from '../operation-input.ts'

/** One field of an operation's input, as the command line takes it. */
export interface InputField {
  /** Name in the input, e.g. `asOf`. */
  readonly name: string
  /** As typed: `--as-of`. */
  readonly flag: string
  readonly type: 'text' | 'number' | 'boolean' | 'date' | 'json'
  /** May be given several times. */
  readonly list: boolean
  readonly required: boolean
  /** Place among the positional arguments, from 0; undefined for a flag. */
  readonly position: number | undefined
  readonly choices: readonly string[]
  readonly fallback: unknown
  readonly description: string | undefined
}

/** The part of JSON Schema that the command line looks at. */
interface FieldSchema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly items?: FieldSchema
  readonly anyOf?: readonly FieldSchema[]
  readonly default?: unknown
  readonly description?: string
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
}

/** The fields of an operation's input in the order of its schema, read from the schema itself. */
export function inputFields(operation: Pick<Operation<never>, 'input' | 'positional'>): readonly InputField[] {
  const schema = z.toJSONSchema(operation.input, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') {
        jsonSchema.type = 'string'
        jsonSchema.format = 'date'
      }
    },
  }) as ObjectSchema
  const positional = operation.positional ?? []
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const list = takesType(field, 'array')
    const item = list ? (field.items ?? {}) : field
    const place = positional.indexOf(name)
    return {
      name,
      flag: `--${kebab(name)}`,
      type: fieldType(item),
      list,
      required: schema.required?.includes(name) ?? false,
      position: place < 0 ? undefined : place,
      choices: (item.enum ?? []).filter((choice) => typeof choice === 'string'),
      fallback: field.default,
      description: field.description,
    }
  })
}

/** `asOf` → `as-of` */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function fieldType(schema: FieldSchema): InputField['type'] {
  if (takesType(schema, 'object') || takesType(schema, 'array')) return 'json'
  if (takesType(schema, 'string')) return schema.format?.startsWith('date') ? 'date' : 'text'
  if (takesType(schema, 'boolean')) return 'boolean'
  if (takesType(schema, 'number') || takesType(schema, 'integer')) return 'number'
  return 'text'
}
