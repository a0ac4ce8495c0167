import type { FileUse, JsonSchema } from './json-schema.ts'

/** The fields of an input that name a file or folder of the machine where the operation runs. */
export type FileFields = Readonly<Record<FileUse, readonly string[]>>

/** Reads what `fileField` marked in an operation's input. */
export function fileFields(input: JsonSchema): FileFields {
  const fields = Object.entries(input.properties ?? {})
  const used = (use: FileUse): string[] => fields.filter(([, field]) => fileUse(field) === use).map(([key]) => key)
  return { read: used('read'), write: used('write'), folder: used('folder') }
}

function fileUse(field: JsonSchema): FileUse | undefined {
  return field['x-file'] ?? field.items?.['x-file'] ?? field.anyOf?.map(fileUse).find((use) => use !== undefined)
}

/** An input that does not have these fields. */
export function withoutFields(schema: JsonSchema, names: readonly string[]): JsonSchema {
  if (names.length === 0) return schema
  const { properties = {}, required, ...rest } = schema
  const left = required?.filter((name) => !names.includes(name))
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name))),
    ...(left === undefined || left.length === 0 ? {} : { required: left }),
  }
}
