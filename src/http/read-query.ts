import type { JsonSchema } from '../doorway/index.ts'
import { takesType } from '../operation-input.ts'

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

/**
 * The input that query parameters say: lists are repeated, objects are written as JSON, numbers and yes/no as words.
 * What does not read as its field's type stays text, so that the schema says what is wrong with it.
 */
export function readQuery(query: URLSearchParams, input: JsonSchema): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const name of new Set(query.keys())) {
    const texts = query.getAll(name)
    const field = input.properties?.[name]
    if (field === undefined) define(read, name, texts[0])
    else if (takesType(field, 'array')) define(read, name, readList(texts, field))
    else define(read, name, texts.length > 1 ? texts : readValue(texts[0] ?? '', field))
  }
  return read
}

/** `__proto__` is a name like any other. */
function define(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true })
}

/** Repeated, or written as one JSON list where the items are no text. */
function readList(texts: readonly string[], field: JsonSchema): unknown {
  const items = listItems(field)
  const [only = ''] = texts
  if (texts.length === 1 && only.startsWith('[')) {
    const whole = parsed(only)
    if (Array.isArray(whole)) return whole
  }
  return texts.map((text) => readValue(text, items))
}

function listItems(field: JsonSchema): JsonSchema {
  return field.items ?? field.anyOf?.map(listItems).find((items) => Object.keys(items).length > 0) ?? {}
}

function readValue(text: string, field: JsonSchema): unknown {
  if ((takesType(field, 'number') || takesType(field, 'integer')) && NUMBER.test(text)) return Number(text)
  if (takesType(field, 'boolean') && (text === 'true' || text === 'false')) return text === 'true'
  if (takesType(field, 'string')) return text
  if (takesType(field, 'object') || takesType(field, 'array') || field.$ref !== undefined) return parsed(text) ?? text
  return text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
