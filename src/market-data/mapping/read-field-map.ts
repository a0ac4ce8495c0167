import { isMap, isScalar } from 'yaml'
import { isDateFormat } from '../casting/date-pattern.ts'
import type { Field, KindName } from '../kinds/field.ts'
import { kindOf } from '../kinds/kinds.ts'
import { decimalMark } from './decimal-mark.ts'
import type { FieldMap } from './map-file.ts'
import type { YamlEntry, YamlReader } from './yaml-reader.ts'

type OptionField = Pick<Field, 'name' | 'type' | 'values'>

const KEYS = ['column', 'multiply', 'times', 'format', 'split', 'values', 'decimal', 'constant', 'value'] as const

/** One line under `fields`: a column's name, or `{column: …, …}`, or `{constant: …}`, or `none`. */
export function readFieldMap(yaml: YamlReader, entry: YamlEntry, kind: KindName | undefined): FieldMap | undefined {
  const { key, value: node } = entry
  const place = `fields.${key}`
  const line = yaml.line(entry.keyNode)
  if (isScalar(node)) {
    if (node.value === null || node.value === false || node.value === 'none') return { none: true, line }
    const column = yaml.text(node, place)
    return column === undefined ? undefined : { column, line }
  }
  if (!isMap(node)) {
    yaml.report('map_value_wrong', `${place} needs a column's name or {column: …}.`, {
      node: entry.keyNode,
      field: place,
    })
    return undefined
  }
  const given = new Map(yaml.entries(node, place, KEYS).map((one) => [one.key, one.value]))
  const constantNode = given.get('constant') ?? given.get('value')
  if (constantNode !== undefined) {
    const constant = yaml.text(constantNode, `${place}.constant`)
    if (given.has('column')) {
      yaml.report('map_value_wrong', `${place} has both a column and a constant.`, {
        node: entry.keyNode,
        field: place,
      })
    }
    return constant === undefined ? undefined : { constant, line }
  }
  const columnNode = given.get('column')
  if (columnNode === undefined) {
    yaml.report('map_column_missing', `${place} needs a column or a constant.`, { node: entry.keyNode, field: place })
    return undefined
  }
  const column = yaml.text(columnNode, `${place}.column`)
  const field = kind === undefined ? undefined : kindOf(kind).fields.find((one) => one.name === key)
  const more = readOptions(yaml, given, place, field)
  return column === undefined ? undefined : { column, line, ...more }
}

/** `multiply`, `times`, `format`, `split`, `values`, `decimal`; `field` undefined: of any type. */
export function readOptions(
  yaml: YamlReader,
  given: ReadonlyMap<string, YamlEntry['value']>,
  place: string,
  field: OptionField | undefined,
) {
  const read = <T>(key: string, how: (node: YamlEntry['value'], at: string) => T | undefined): Record<string, T> => {
    const node = given.get(key)
    const value = node === undefined ? undefined : how(node, `${place}.${key}`)
    return value === undefined ? {} : { [key]: value }
  }
  const only = (key: string, types: readonly string[], what: string): void => {
    if (!given.has(key) || field === undefined || types.includes(field.type)) return
    yaml.report('map_option_unusable', `${place} is ${article(field.type)}; ${key} is for ${what}.`, {
      node: given.get(key),
      field: `${place}.${key}`,
    })
  }
  only('multiply', ['integer', 'number', 'money'], 'numbers')
  only('times', ['number', 'money'], 'numbers')
  only('decimal', ['integer', 'number', 'money'], 'numbers')
  only('split', ['list'], 'lists')
  return {
    ...read('multiply', (node, at) => nonZero(yaml, node, at)),
    ...read('times', (node, at) => yaml.text(node, at)),
    ...read('format', (node, at) => formatName(yaml, node, at, field)),
    ...read('split', (node, at) => yaml.text(node, at)),
    ...read('values', (node, at) => texts(yaml, node, at, field)),
    ...read('decimal', (node, at) => decimalMark(yaml, node, at)),
  }
}

function nonZero(yaml: YamlReader, node: YamlEntry['value'], at: string): number | undefined {
  const number = yaml.number(node, at)
  if (number !== 0) return number
  yaml.report('map_value_wrong', `${at} is 0: every value would become 0.`, { node, field: at })
  return undefined
}

function formatName(
  yaml: YamlReader,
  node: YamlEntry['value'],
  at: string,
  field: OptionField | undefined,
): string | undefined {
  const format = yaml.text(node, at)
  if (format === undefined) return undefined
  const asInteger = format === 'integer' && (field === undefined || field.type === 'text')
  const asDate = isDateFormat(format) && (field === undefined || field.type === 'date')
  if (asInteger || asDate) return format
  if (field !== undefined && field.type !== 'date' && isDateFormat(format)) {
    yaml.report('map_option_unusable', `${at} is a date format, and the field is ${article(field.type)}.`, {
      node,
      field: at,
    })
    return undefined
  }
  yaml.report('date_format_unknown', `"${format}" is no date format.`, {
    node,
    field: at,
    hint: 'Write it like YYYY-MM-DD, DD/MM/YYYY, M/D/YYYY h:mm A, D MMM YYYY, YYYYMMDD, unix, unix_ms or excel.',
  })
  return undefined
}

function texts(
  yaml: YamlReader,
  node: YamlEntry['value'],
  at: string,
  field: OptionField | undefined,
): Record<string, string> | undefined {
  const pairs: [string, string][] = []
  for (const { key, value } of yaml.entries(node, at)) {
    const blank = isScalar(value) && value.value === null
    const text = blank ? '' : yaml.text(value, `${at}.${key}`)
    if (text === undefined) continue
    if (text !== '' && field?.values !== undefined && !field.values.includes(text)) {
      yaml.report('value_not_allowed', `${field.name} is ${field.values.join(', ')}, not "${text}".`, {
        node: value,
        field: at,
      })
      continue
    }
    pairs.push([key, text])
  }
  return Object.fromEntries(pairs)
}

function article(type: Field['type']): string {
  return type === 'integer' ? 'a whole number' : type === 'money' ? 'an amount' : `a ${type}`
}
