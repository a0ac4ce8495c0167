import { decimalMark } from './decimal-mark.ts'
import type { ColumnMap, MapFile } from './map-file.ts'
import { didYouMean } from './nearest-name.ts'
import { readFieldMap } from './read-field-map.ts'
import type { YamlNode, YamlReader } from './yaml-reader.ts'

/** The keys of a map that hold for the whole file. */
export const SETTING_KEYS = [
  'missing',
  'header_rows',
  'encoding',
  'delimiter',
  'sheet',
  'decimal',
  'timezone',
  'currency',
  'as_of',
  'blank',
  'updated_at',
  'exact',
] as const

export function readMapSettings(
  yaml: YamlReader,
  given: ReadonlyMap<string, YamlNode>,
): Omit<MapFile, 'name' | 'parts' | 'columns'> {
  const read = <T>(key: string, how: (node: YamlNode) => T | undefined): T | undefined => {
    const node = given.get(key)
    return node === undefined ? undefined : how(node)
  }
  const headerRows = read('header_rows', (node) => wholeNumber(yaml, node, 'header_rows', 20))
  const encoding = read('encoding', (node) => yaml.text(node, 'encoding'))
  const delimiter = read('delimiter', (node) => delimiterName(yaml.text(node, 'delimiter')))
  const sheet = read('sheet', (node) => yaml.text(node, 'sheet'))
  const decimal = read('decimal', (node) => decimalMark(yaml, node, 'decimal'))
  const timeZone = read('timezone', (node) => zoneName(yaml, node))
  const currency = read('currency', (node) => currencyCode(yaml, node))
  const asOf = read('as_of', (node) => isoDate(yaml, node, 'as_of'))
  const blank = read('blank', (node) => oneOf(yaml, node, 'blank', ['clear', 'keep']))
  const updatedAt = read('updated_at', (node) => columnOnly(yaml, node, 'updated_at'))
  const exact = read('exact', (node) => oneOf(yaml, node, 'exact', ['true', 'false']))
  return {
    missing: read('missing', (node) => yaml.texts(node, 'missing').map(({ name }) => name)) ?? [],
    blankClears: blank === 'clear',
    ...(exact === 'true' ? { exact: true as const } : {}),
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(currency === undefined ? {} : { currency }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  }
}

function columnOnly(yaml: YamlReader, node: YamlNode, key: string): ColumnMap | undefined {
  const map = readFieldMap(yaml, { key, keyNode: node, value: node }, undefined)
  if (map === undefined || 'column' in map) return map
  yaml.report('map_value_wrong', `${key} needs a column.`, { node, field: key })
  return undefined
}

function oneOf(yaml: YamlReader, node: YamlNode, key: string, options: readonly string[]): string | undefined {
  const text = yaml.text(node, key)
  if (text === undefined || options.includes(text)) return text
  yaml.report('map_value_wrong', `${key} is ${options.join(' or ')}, not "${text}".`, { node, field: key })
  return undefined
}

function wholeNumber(yaml: YamlReader, node: YamlNode, key: string, most: number): number | undefined {
  const number = yaml.number(node, key)
  if (number === undefined || (Number.isInteger(number) && number >= 0 && number <= most)) return number
  yaml.report('map_value_wrong', `${key} is a whole number from 0 to ${most}.`, { node, field: key })
  return undefined
}

function zoneName(yaml: YamlReader, node: YamlNode): string | undefined {
  const text = yaml.text(node, 'timezone')
  if (text === undefined) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    yaml.report('timezone_unknown', `There is no time zone "${text}".`, {
      node,
      field: 'timezone',
      hint: didYouMean(text, Intl.supportedValuesOf('timeZone')),
    })
    return undefined
  }
}

function currencyCode(yaml: YamlReader, node: YamlNode): string | undefined {
  const text = yaml.text(node, 'currency')?.toUpperCase()
  if (text === undefined || Intl.supportedValuesOf('currency').includes(text)) return text
  yaml.report('currency_unknown', `There is no currency "${text}".`, {
    node,
    field: 'currency',
    hint: 'Use three letters of ISO 4217, e.g. EUR or USD.',
  })
  return undefined
}

function isoDate(yaml: YamlReader, node: YamlNode, key: string): Date | undefined {
  const text = yaml.text(node, key)
  if (text === undefined) return undefined
  const date = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text) ? new Date(text) : undefined
  if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10)))
    return date
  yaml.report('map_value_wrong', `${key} is a date like 2024-03-31, not "${text}".`, { node, field: key })
  return undefined
}

function delimiterName(text: string | undefined): string | undefined {
  const named: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|' }
  return text === undefined ? undefined : (named[text] ?? text)
}
