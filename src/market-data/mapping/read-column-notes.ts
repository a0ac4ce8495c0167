import { isScalar } from 'yaml'
import type { FieldType } from '../kinds/field.ts'
import type { ColumnNote } from './map-file.ts'
import { didYouMean } from './nearest-name.ts'
import { readOptions } from './read-field-map.ts'
import type { YamlNode, YamlReader } from './yaml-reader.ts'

const TYPES: readonly FieldType[] = ['text', 'integer', 'number', 'boolean', 'date', 'list']
const KEYS = ['type', 'name', 'multiply', 'format', 'split', 'values', 'decimal'] as const

/** `columns: {Since: {format: DD/MM/YYYY}, Code: text}`: a type alone, or options; a format makes a date, a split a list. */
export function readColumnNotes(yaml: YamlReader, node: YamlNode): ColumnNote[] {
  return yaml.entries(node, 'columns').map(({ key, keyNode, value }): ColumnNote => {
    const place = `columns.${key}`
    const base = { column: key, line: yaml.line(keyNode) }
    if (isScalar(value)) {
      const type = typeName(yaml, value, place)
      return { ...base, ...(type === undefined ? {} : { type }) }
    }
    const given = new Map(yaml.entries(value, place, KEYS).map((one) => [one.key, one.value]))
    const said = given.has('type') ? typeName(yaml, given.get('type') ?? null, `${place}.type`) : undefined
    const type = said ?? (given.has('format') ? 'date' : given.has('split') ? 'list' : undefined)
    const name = given.has('name') ? yaml.text(given.get('name') ?? null, `${place}.name`) : undefined
    const options = readOptions(yaml, given, place, type === undefined ? undefined : { name: key, type })
    return { ...base, ...options, ...(type === undefined ? {} : { type }), ...(name === undefined ? {} : { name }) }
  })
}

function typeName(yaml: YamlReader, node: YamlNode, place: string): FieldType | undefined {
  const text = yaml.text(node, place)
  const found = TYPES.find((type) => type === text)
  if (found === undefined && text !== undefined) {
    yaml.report('map_value_wrong', `There is no type "${text}".`, {
      node,
      field: place,
      hint: didYouMean(text, TYPES),
    })
  }
  return found
}
