import { fileFields, type JsonSchema, withoutFields } from '../doorway/index.ts'
import type { Operation } from '../operation.ts'
import { componentSchema } from './component-schema.ts'
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
  const asked = componentSchema(operation.input, 'input', `${name}Input`)
  const given = componentSchema(operation.output, 'output', `${name}Output`)
  const { read: reads, write: writes, folder: folders } = fileFields(asked.schema)
  if (writes.length > 1) throw new Error(`${operation.name} writes two files: this door can give back one`)
  return {
    operation,
    address: operationAddress(operation),
    input: withoutFields(asked.schema, [...writes, ...folders]),
    output: given.schema,
    parts: { ...asked.parts, ...given.parts },
    reads,
    writes: writes[0],
    folders,
    needsFolder: folders.some((key) => asked.schema.required?.includes(key)),
  }
}
