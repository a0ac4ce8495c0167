import type { z } from 'zod'

/** The part of JSON Schema that says what a field takes, as an operation's input is written down. */
interface TypedSchema {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly TypedSchema[]
  readonly oneOf?: readonly TypedSchema[]
}

/** Whether a field takes values of this type, alone or among others. */
export function takesType(schema: TypedSchema, type: string): boolean {
  if (schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type))) return true
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return options.some((option) => takesType(option, type))
}

/** What a schema says against an input, as a sentence. */
export function complaint({ message }: Pick<z.core.$ZodIssue, 'message'>): string {
  const text = message.replace(/^Invalid input: /, '')
  return /[.!?]$/.test(text) ? text : `${text}.`
}
