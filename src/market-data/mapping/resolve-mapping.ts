import type { Problem } from '../../problem.ts'
import type { KindName } from '../kinds/field.ts'
import { KINDS } from '../kinds/kinds.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { scoreKinds } from './guess-kind.ts'
import { headerKey } from './header-key.ts'
import { findKnownExport } from './known-exports/find-known-export.ts'
import type { KnownExport } from './known-exports/known-export.ts'
import type { MapFile, MapPart } from './map-file.ts'
import { mapPlace } from './map-place.ts'
import { didYouMean } from './nearest-name.ts'
import { readColumn } from './read-column.ts'
import { type ResolvedPart, resolvePart } from './resolve-part.ts'
import type { ColumnReading, ResolvedMapping } from './resolved-mapping.ts'
import { fileDecimalMark } from './value-shapes.ts'

export interface ResolveOptions {
  readonly map?: MapFile
  /** `--as KIND` */
  readonly as?: KindName
  readonly settings: { readonly timeZone: string; readonly currency: string }
}

export interface Resolution {
  readonly mapping: ResolvedMapping
  /** What a person must settle before the file can be imported; with any of them nothing is imported. */
  readonly problems: readonly Problem[]
  /** What was decided by guess, for a person to look at. */
  readonly questions: readonly Problem[]
}

/** Headers that say when a row was last changed. */
const UPDATED = [
  'lastmodifieddate',
  'lastmodified',
  'updatedat',
  'updated',
  'modifieddate',
  'datemodified',
  'systemmodstamp',
  'lastupdated',
  'lastupdatedat',
]
/** The grain of a row, finest last: a column that is no field describes the finest thing the row is about. */
const GRAIN: readonly KindName[] = [
  'accounts',
  'contacts',
  'deals',
  'deal_contacts',
  'answers',
  'orders',
  'touches',
  'usage',
]
/** A kind must be this much ahead of the next one. */
const AHEAD = 1.15
const ENOUGH = 1.5

/** Decides how a prepared file becomes rows: what a person wrote first, then known exports, then guesses that are shown. */
export function resolveMapping(file: PreparedFile, options: ResolveOptions): Resolution {
  const { map } = options
  const chosen = chooseKinds(file, options)
  const known = chosen.known
  const problems: Problem[] = [...chosen.problems]
  const questions: Problem[] = []
  const updated = updatedAt(file, options)
  problems.push(...updated.problems, ...unknownNotes(file, map))
  const missing = map?.missing ?? []
  const finest = [...chosen.parts].sort((left, right) => GRAIN.indexOf(right.kind) - GRAIN.indexOf(left.kind))[0]
    ?.kind
  const fileDecimal = fileDecimalMark(file.columns.map((column) => column.samples))
  const used = new Set(updated.reading === undefined ? [] : [updated.reading.staged])
  const resolved: ResolvedPart[] = []
  // Coarse parts first, so that the finest takes the columns that are left.
  for (const { kind, part } of [...chosen.parts].sort(
    (left, right) => GRAIN.indexOf(left.kind) - GRAIN.indexOf(right.kind),
  )) {
    const one = resolvePart({
      file,
      kind,
      map,
      part,
      known: known?.kind === kind ? known : undefined,
      currency: map?.currency ?? options.settings.currency,
      missing,
      fileDecimal,
      elsewhere: new Set(used),
      takesCustom: kind === finest,
    })
    for (const staged of one.used) used.add(staged)
    resolved.push(one)
  }
  const order = chosen.parts.map((one) => one.kind)
  resolved.sort((left, right) => order.indexOf(left.part.kind) - order.indexOf(right.part.kind))
  for (const one of resolved) {
    problems.push(...one.problems)
    questions.push(...one.questions)
    problems.push(...keyProblems(file, one))
  }
  const mapping: ResolvedMapping = {
    parts: resolved.map((one) => (map?.exact === true ? one.part : withConstants(one, known))),
    missing,
    blankClears: map?.blankClears ?? false,
    timeZone: map?.timeZone ?? options.settings.timeZone,
    origin: originOf(map, known),
    ...(map?.currency === undefined ? {} : { currency: map.currency }),
    ...(updated.reading === undefined ? {} : { updatedAt: updated.reading }),
    ...(map?.asOf === undefined ? {} : { describes: map.asOf }),
  }
  return { mapping, problems: unique(problems), questions: unique(questions) }
}

function originOf(map: MapFile | undefined, known: KnownExport | undefined): string {
  if (map === undefined) return known?.origin ?? 'guessed'
  if (map.inline !== true) return `map ${map.name}`
  return map.exact === true
    ? `${known?.origin ?? 'guessed'}, looked through by a person`
    : (known?.origin ?? 'guessed')
}

interface Choice {
  readonly parts: readonly { readonly kind: KindName; readonly part: MapPart | undefined }[]
  readonly known: KnownExport | undefined
  readonly problems: readonly Problem[]
}

function chooseKinds(file: PreparedFile, { map, as }: ResolveOptions): Choice {
  const recognised = findKnownExport(new Set(file.columns.map((column) => headerKey(column.name))))
  const said = (map?.parts ?? []).filter((part) => part.kind !== undefined)
  if (said.length > 0) {
    const parts = said.map((part) => ({ kind: part.kind as KindName, part }))
    const clash = as !== undefined && !parts.some((part) => part.kind === as)
    const problem: Problem = {
      code: 'kind_said_twice',
      message: `${map?.name} says ${parts.map((part) => part.kind).join(', ')}, and --as says ${as}.`,
      at: { file: file.name, field: 'as' },
      hint: 'Leave one of the two out.',
    }
    return { parts, known: recognised, problems: clash ? [problem] : [] }
  }
  const shared = map?.parts[0]
  if (as !== undefined) {
    return { parts: [{ kind: as, part: shared }], known: recognised, problems: unknownFields(file, map, as) }
  }
  if (recognised !== undefined) {
    return {
      parts: [{ kind: recognised.kind, part: shared }],
      known: recognised,
      problems: unknownFields(file, map, recognised.kind),
    }
  }
  const scores = scoreKinds(file)
  const [best, second] = scores
  if (best === undefined || best.score < ENOUGH)
    return { parts: [], known: undefined, problems: [notRecognised(file)] }
  if (second !== undefined && best.score < second.score * AHEAD) {
    return { parts: [], known: undefined, problems: [kindUnsure(file, [best.kind, second.kind])] }
  }
  return {
    parts: [{ kind: best.kind, part: shared }],
    known: undefined,
    problems: unknownFields(file, map, best.kind),
  }
}

/** Fields of a map without `as` could not be checked before the kind was known. */
function unknownFields(file: PreparedFile, map: MapFile | undefined, kindName: KindName): Problem[] {
  const kind = KINDS.find((one) => one.name === kindName)
  const ours = [...(kind?.fields.map((field) => field.name) ?? []), ...(kind?.references ?? [])]
  return [...(map?.parts[0]?.fields ?? [])].flatMap(([field, { line }]) => {
    if (ours.includes(field)) return []
    const hint = didYouMean(field, ours)
    const place = mapPlace(map, file.name, line)
    return [
      {
        code: 'field_unknown',
        message: `${kindName} has no field "${field}"${place.words}.`,
        at: { ...place.at, field: `fields.${field}` },
        ...(hint === undefined ? {} : { hint }),
      },
    ]
  })
}

/** Without a key a row cannot be told from another, or cannot find its account. */
function keyProblems(file: PreparedFile, { part }: ResolvedPart): Problem[] {
  const has = (field: string): boolean => part.fields.some((one) => one.field === field)
  const account = ['account', 'account_id', 'account_domain', 'account_name'].some(has)
  const person = has('name') || (has('first_name') && has('last_name')) || has('last_name')
  const needs: Partial<Record<KindName, { readonly fine: boolean; readonly text: string }>> = {
    accounts: { fine: has('id') || has('domain') || has('name'), text: 'id, domain or name' },
    contacts: { fine: has('id') || has('email') || (person && account), text: 'id, email, or name and account' },
    deals: { fine: has('id') || (account && (has('name') || has('opened_at'))), text: 'id, or account and name' },
    deal_contacts: { fine: has('deal') && has('contact'), text: 'deal and contact' },
  }
  const need = needs[part.kind]
  if (need === undefined || need.fine) return []
  return [
    {
      code: 'key_missing',
      message: `No column of ${file.name} is recognised as the key of ${part.kind}: ${need.text}.`,
      at: { file: file.name, field: part.kind },
      hint: `Say which column it is in a map: \`fields: {${part.kind === 'deal_contacts' ? 'deal' : 'id'}: "${file.columns[0]?.name ?? 'column'}"}\`. The columns are ${names(file)}.`,
    },
  ]
}

function updatedAt(
  file: PreparedFile,
  { map, settings }: ResolveOptions,
): { reading?: ColumnReading; problems: readonly Problem[] } {
  const said = map?.updatedAt
  if (said === undefined && map?.exact === true) return { problems: [] }
  const keys = said === undefined ? UPDATED : [headerKey(said.column)]
  const column =
    file.columns.find((one) => one.name === said?.column) ??
    file.columns.find((one) => keys.includes(headerKey(one.name)))
  if (column === undefined) {
    if (said === undefined) return { problems: [] }
    return { problems: [unknownColumn(file, map, said.column, said.line, 'updated_at')] }
  }
  const read = readColumn({
    field: { name: 'updated_at', type: 'date' },
    column,
    samples: column.samples,
    file: file.name,
    currency: settings.currency,
    currencySaid: true,
    ...(said === undefined ? {} : { said }),
  })
  // A guess that does not work out is no reason to stop: the order of the imports decides then.
  if (said === undefined && (read.fits < 0.9 || read.problems.length > 0 || column.samples.length === 0))
    return { problems: [] }
  return { reading: read.reading, problems: read.problems }
}

/** Columns a map speaks of under `columns` that the file lacks. */
function unknownNotes(file: PreparedFile, map: MapFile | undefined): Problem[] {
  const keys = new Set(file.columns.map((column) => headerKey(column.name)))
  return (map?.columns ?? [])
    .filter((note) => !keys.has(headerKey(note.column)))
    .map((note) => unknownColumn(file, map, note.column, note.line, 'columns'))
}

function unknownColumn(
  file: PreparedFile,
  map: MapFile | undefined,
  column: string,
  line: number,
  field: string,
): Problem {
  const hint = didYouMean(
    column,
    file.columns.map((one) => one.name),
  )
  const place = mapPlace(map, file.name, line)
  return {
    code: 'column_unknown',
    message: `${file.name} has no column "${column}"${place.words}.`,
    at: { ...place.at, column, field },
    ...(hint === undefined ? {} : { hint }),
  }
}

function withConstants(one: ResolvedPart, known: KnownExport | undefined): ResolvedPart['part'] {
  if (known === undefined || known.kind !== one.part.kind) return one.part
  const constants = Object.entries(known.constants ?? {})
    .filter(([field]) => !one.part.fields.some((mapped) => mapped.field === field))
    .map(([field, constant]) => ({ field, reading: { constant }, confidence: 1 }))
  return { ...one.part, fields: [...one.part.fields, ...constants] }
}

function notRecognised(file: PreparedFile): Problem {
  return {
    code: 'kind_not_recognised',
    message: `The columns of ${file.name} are not recognised: ${names(file)}.`,
    at: { file: file.name },
    hint: `Say what the rows are with --as (${KINDS.map((kind) => kind.name).join(', ')}), and which column is what in a map: \`as: accounts\` and \`fields: {name: "${file.columns[0]?.name ?? 'column'}"}\`.`,
  }
}

function kindUnsure(file: PreparedFile, kinds: readonly KindName[]): Problem {
  return {
    code: 'kind_unsure',
    message: `The rows of ${file.name} may be ${kinds.join(' or ')}.`,
    at: { file: file.name },
    hint: `Say which: --as ${kinds[0]} or --as ${kinds[1]}.`,
  }
}

function names(file: PreparedFile): string {
  const all = file.columns.map((column) => column.name)
  return all.slice(0, 8).join(', ') + (all.length > 8 ? ` and ${all.length - 8} more` : '')
}

function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = JSON.stringify(problem)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
