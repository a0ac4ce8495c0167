import type { Operation } from '../operation.ts'
import { type FileUse, type JsonSchema, jsonSchema } from './json-schema.ts'
import { operationAddress, schemaName } from './operation-address.ts'

/** An operation as this door offers it: what may be sent, and which fields are files. */
export interface OfferedOperation<E> {
  readonly operation: Operation<E>
  readonly address: string
  readonly input: JsonSchema
  readonly output: JsonSchema
  /** Shared and recursive schemas that `input` and `output` refer to. */
  readonly parts: Readonly<Record<string, JsonSchema>>
  /** Fields whose text is the handle of an upload. */
  readonly reads: readonly string[]
  /** The field that names the file to write, for `/file`. */
  readonly writes: string | undefined
  /** Fields that name a folder of this machine: nobody may say them here. */
  readonly folders: readonly string[]
  /** It cannot run without a folder of this machine: only the command line takes one. */
  readonly needsFolder: boolean
}

/** Reads from the operation's own schemas how it is offered. */
export function offerOperation<E>(operation: Operation<E>): OfferedOperation<E> {
  const name = schemaName(operation)
  const asked = jsonSchema(operation.input, 'input', `${name}Input`)
  const given = jsonSchema(operation.output, 'output', `${name}Output`)
  const fields = Object.entries(asked.schema.properties ?? {})
  const used = (use: FileUse): string[] => fields.filter(([, field]) => fileUse(field) === use).map(([key]) => key)
  const folders = used('folder')
  const writes = used('write')
  if (writes.length > 1) throw new Error(`${operation.name} writes two files: this door can give back one`)
  return {
    operation,
    address: operationAddress(operation),
    input: without(asked.schema, [...writes, ...folders]),
    output: given.schema,
    parts: { ...asked.parts, ...given.parts },
    reads: used('read'),
    writes: writes[0],
    folders,
    needsFolder: folders.some((key) => asked.schema.required?.includes(key)),
  }
}

function fileUse(field: JsonSchema): FileUse | undefined {
  return field['x-file'] ?? field.items?.['x-file'] ?? field.anyOf?.map(fileUse).find((use) => use !== undefined)
}

function without(schema: JsonSchema, names: readonly string[]): JsonSchema {
  if (names.length === 0) return schema
  const { properties = {}, required, ...rest } = schema
  const left = required?.filter((name) => !names.includes(name))
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name))),
    ...(left === undefined || left.length === 0 ? {} : { required: left }),
  }
}
