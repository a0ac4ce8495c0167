import { counted } from '../../../look/format.ts'
import type { FilePreview, KindName } from './preview.ts'

const KINDS: Readonly<Record<KindName, string>> = {
  accounts: 'companies',
  contacts: 'people',
  deals: 'deals',
  deal_contacts: 'people on deals',
  orders: 'orders',
  touches: 'touches',
  usage: 'product usage',
  answers: 'survey answers',
}

/** `companies`, as a person says it. */
export function kindWords(kind: string): string {
  return KINDS[kind as KindName] ?? kind
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
}
const FORMATS = { csv: 'CSV', jsonl: 'JSON lines', json: 'JSON', parquet: 'Parquet', excel: 'Excel' } as const

/** `HubSpot companies export`, or what was guessed from the columns. */
export function originWords(preview: FilePreview): string {
  const kinds = preview.kinds.map(kindWords).join(' and ')
  const known = preview.origin.replace(/, looked through by a person$/, '')
  if (known !== 'guessed') return known
  return kinds === '' ? 'Not recognised yet' : `${kinds.charAt(0).toUpperCase()}${kinds.slice(1)}, by its columns`
}

/** `4,210 rows · CSV · UTF-8 · comma` */
export function readingWords(preview: FilePreview): string {
  const { delimiter, encoding, format } = preview
  return [
    counted(preview.rows, 'row'),
    ...(format === undefined ? [] : [FORMATS[format]]),
    ...(encoding === undefined || encoding === 'none' ? [] : [encoding]),
    ...(delimiter === undefined || format !== 'csv' ? [] : [DELIMITERS[delimiter] ?? delimiter]),
    ...(preview.compressed === true ? ['gzipped'] : []),
    ...(preview.looked < preview.rows ? [`${counted(preview.looked, 'row')} looked at`] : []),
  ].join(' · ')
}

const TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  money: 'amount',
  boolean: 'yes or no',
  date: 'date',
  list: 'list',
}

export function typeWords(type: string): string {
  return TYPES[type] ?? type
}

/** `founded_year` → `Founded year` */
export function fieldWords(field: string): string {
  const words = field.replaceAll('_', ' ').replace(/\bid\b/g, 'ID')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const REASONS: Readonly<Record<string, string>> = {
  not_integer: 'no whole number',
  not_number: 'no number',
  not_money: 'no amount',
  not_boolean: 'neither yes nor no',
  not_date: 'no date',
  unknown_value: 'a value that is not known',
  row_without_key: 'nothing to tell the row by',
  row_too_long: 'more cells than the header',
  row_too_short: 'fewer cells than the header',
  row_without_answers: 'nothing answered',
  account_ambiguous: 'several companies go by this',
  json_broken: 'a line that cannot be read',
}

/** Why a value or row was not taken, in short; the code where it has no words of its own. */
export function reasonWords(code: string): string {
  return REASONS[code] ?? code.replaceAll('_', ' ')
}

/** Who imported: the door they came through, or their name. */
export function actorWords(actor: string): string {
  if (actor === 'http') return 'in the app'
  return actor === 'cli' ? 'on the command line' : actor
}

export function sizeWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte')
  const units = ['kB', 'MB', 'GB']
  const step = Math.min(units.length, Math.floor(Math.log10(bytes) / 3)) - 1
  const size = bytes / 1000 ** (step + 1)
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[step]}`
}
