import { isMap, isScalar, isSeq, stringify } from 'yaml'
import { ProblemError } from '../../problem.ts'
import { type KindName } from '../kinds/field.ts'
import { isKindName, KINDS, kindOf } from '../kinds/kinds.ts'
import type { FieldMap, MapFile, MapPart, WrittenName, WrittenQuestion } from './map-file.ts'
import { didYouMean } from './nearest-name.ts'
import { readColumnNotes } from './read-column-notes.ts'
import { readFieldMap } from './read-field-map.ts'
import { readMapSettings, SETTING_KEYS } from './read-map-settings.ts'
import { readYaml, type YamlEntry, type YamlNode, type YamlReader } from './yaml-reader.ts'

const PART_KEYS = ['kind', 'fields', 'custom', 'after_outcome', 'questions'] as const
const KEYS = ['as', 'fields', 'custom', 'columns', 'after_outcome', 'questions', ...SETTING_KEYS] as const

/**
 * Reads a map file (YAML; see docs/guide/importing.md for what may stand in it).
 * Throws `ProblemError` with every problem, each with its line and what may have been meant.
 */
export function parseMapFile(yamlText: string, fileName: string): MapFile {
  return parse(readYaml(yamlText, fileName), fileName)
}

/**
 * The same for a mapping that comes as an object: what a map file says, read by the same checker.
 * `name` is the file it is for; problems name it, and the place in the mapping instead of a line.
 */
export function parseMapDocument(document: Readonly<Record<string, unknown>>, name: string): MapFile {
  const text = stringify(document, { aliasDuplicateObjects: false })
  return { ...parse(readYaml(text, name, { lines: false }), name), inline: true }
}

function parse(yaml: YamlReader, fileName: string): MapFile {
  if (yaml.problems.length > 0) throw new ProblemError(yaml.problems)
  const entries = yaml.root === null ? [] : yaml.entries(yaml.root, 'the map', KEYS)
  const given = new Map(entries.map((entry) => [entry.key, entry.value]))
  const settings = readMapSettings(yaml, given)
  const parts = readParts(yaml, given)
  const columns = given.has('columns') ? readColumnNotes(yaml, given.get('columns') ?? null) : []
  if (yaml.problems.length > 0) throw new ProblemError(yaml.problems)
  return { name: fileName, parts, columns, ...settings }
}

function readParts(yaml: YamlReader, given: ReadonlyMap<string, YamlNode>): MapPart[] {
  const as = given.get('as')
  const entries = as === undefined || as === null ? [] : isSeq(as) ? (as.items as YamlNode[]) : [as]
  const shared = readShared(yaml, given)
  if (entries.length === 0) return [partOf(yaml, undefined, given.get('fields'), shared, [])]
  const names = entries.map((entry) => (isMap(entry) ? undefined : kindName(yaml, entry)))
  const known = names.filter((name) => name !== undefined)
  const parts = entries.flatMap((entry, at): MapPart[] => {
    const name = names[at]
    if (name !== undefined) return [partOf(yaml, name, given.get('fields'), shared, known)]
    return isMap(entry) ? ownPart(yaml, entry, shared) : []
  })
  reportUnusedShared(yaml, given.get('fields'), known)
  const seen = new Set<string>()
  for (const part of parts) {
    if (part.kind !== undefined && seen.has(part.kind)) {
      yaml.report('map_kind_twice', `${part.kind} stands twice under as.`, { node: as, field: 'as' })
    }
    if (part.kind !== undefined) seen.add(part.kind)
  }
  return parts
}

type Shared = Omit<MapPart, 'kind' | 'fields'>

/** Keys that may stand at the top, for all parts, or in one part. */
function readShared(yaml: YamlReader, given: ReadonlyMap<string, YamlNode>): Shared {
  const custom = given.has('custom') ? readCustom(yaml, given.get('custom') ?? null) : undefined
  const questions = given.has('questions') ? readQuestions(yaml, given.get('questions') ?? null) : undefined
  const after = given.get('after_outcome')
  return {
    afterOutcome: after === undefined ? [] : yaml.texts(after, 'after_outcome'),
    ...(custom === undefined ? {} : { custom }),
    ...(questions === undefined ? {} : { questions }),
  }
}

/** `as: [{kind: orders, fields: {…}}, …]` */
function ownPart(yaml: YamlReader, entry: YamlNode, shared: Shared): MapPart[] {
  const own = new Map(yaml.entries(entry, 'an entry of as', PART_KEYS).map(({ key, value }) => [key, value]))
  const name = own.has('kind') ? kindName(yaml, own.get('kind') ?? null) : undefined
  if (!own.has('kind')) {
    yaml.report('map_kind_missing', 'An entry of as needs a kind.', { node: entry, field: 'as', hint: kindHint() })
  }
  if (name === undefined) return []
  return [partOf(yaml, name, own.get('fields'), { ...shared, ...readShared(yaml, own) }, [])]
}

function partOf(
  yaml: YamlReader,
  kind: KindName | undefined,
  fields: YamlNode | undefined,
  shared: Shared,
  siblings: readonly KindName[],
): MapPart {
  const entries = fields === undefined || fields === null ? [] : yaml.entries(fields, 'fields')
  const keyed = entries.some((entry) => isKeyedByKind(entry, siblings))
  const own = keyed
    ? entries
        .filter((entry) => entry.key === kind)
        .flatMap((entry) => yaml.entries(entry.value, `fields.${entry.key}`))
    : entries
  const read = new Map<string, FieldMap>()
  for (const entry of own) {
    if (kind !== undefined && !fieldNames(kind).includes(entry.key)) {
      const elsewhere = !keyed && siblings.some((sibling) => fieldNames(sibling).includes(entry.key))
      if (!elsewhere && (keyed || siblings.length <= 1)) reportField(yaml, entry, [kind])
      continue
    }
    const map = readFieldMap(yaml, entry, kind)
    if (map !== undefined) read.set(entry.key, map)
  }
  return { ...shared, fields: read, ...(kind === undefined ? {} : { kind }) }
}

/** With several kinds and shared fields: a field that none of them has is reported once. */
function reportUnusedShared(yaml: YamlReader, fields: YamlNode | undefined, kinds: readonly KindName[]): void {
  if (kinds.length < 2 || fields === undefined || fields === null || !isMap(fields)) return
  const entries = yaml.entries(fields, 'fields')
  const keyed = entries.some((entry) => isKeyedByKind(entry, kinds))
  for (const entry of entries) {
    const fine = keyed
      ? kinds.some((kind) => kind === entry.key)
      : kinds.some((kind) => fieldNames(kind).includes(entry.key))
    if (!fine && keyed) {
      yaml.report('map_kind_unknown', `${entry.key} is not among the kinds of this file.`, {
        node: entry.keyNode,
        field: 'fields',
        hint: didYouMean(entry.key, kinds),
      })
    } else if (!fine) reportField(yaml, entry, kinds)
  }
}

/** `fields: {orders: {revenue: Sales}}`; `contacts: {column: …}` would be a field of that name, and there is none. */
function isKeyedByKind(entry: YamlEntry, kinds: readonly KindName[]): boolean {
  return isMap(entry.value) && kinds.some((kind) => kind === entry.key)
}

function reportField(yaml: YamlReader, entry: YamlEntry, kinds: readonly KindName[]): void {
  const known = [...new Set(kinds.flatMap(fieldNames))]
  yaml.report(
    'field_unknown',
    `${kinds.join(' and ')} ${kinds.length > 1 ? 'have' : 'has'} no field "${entry.key}".`,
    {
      node: entry.keyNode,
      field: `fields.${entry.key}`,
      hint: `${didYouMean(entry.key, known) ?? ''} A column that is no field of ours becomes a custom attribute by itself.`.trim(),
    },
  )
}

export function fieldNames(kind: KindName): string[] {
  const { fields, references } = kindOf(kind)
  return [...fields.map((field) => field.name), ...references]
}

function kindName(yaml: YamlReader, node: YamlNode): KindName | undefined {
  const name = yaml
    .text(node, 'as')
    ?.toLowerCase()
    .replace(/[\s-]+/g, '_')
  if (name === undefined) return undefined
  const found = isKindName(name) ? name : KINDS.find((kind) => kind.one.replace(/ /g, '_') === name)?.name
  if (found !== undefined) return found
  const names = KINDS.map((kind) => kind.name)
  yaml.report('kind_unknown', `There is no kind "${name}".`, {
    node,
    field: 'as',
    hint: `${didYouMean(name, names)?.startsWith('Did') ? `${didYouMean(name, names)} ` : ''}${kindHint()}`,
  })
  return undefined
}

function kindHint(): string {
  return `The kinds are ${KINDS.map((kind) => kind.name).join(', ')}.`
}

function readCustom(yaml: YamlReader, node: YamlNode): 'all' | 'none' | WrittenName[] | undefined {
  if (isScalar(node) && (node.value === 'all' || node.value === 'none')) return node.value
  if (isSeq(node)) return yaml.texts(node, 'custom')
  yaml.report('map_value_wrong', 'custom is all, none, or a list of columns.', { node, field: 'custom' })
  return undefined
}

function readQuestions(yaml: YamlReader, node: YamlNode): 'all' | WrittenQuestion[] | undefined {
  if (isScalar(node) && node.value === 'all') return 'all'
  if (isMap(node)) {
    return yaml.entries(node, 'questions').map(({ key, keyNode, value }) => {
      const wording = isScalar(value) && value.value === null ? undefined : yaml.text(value, `questions.${key}`)
      return { name: key, line: yaml.line(keyNode), ...(wording === undefined ? {} : { wording }) }
    })
  }
  if (isSeq(node)) return yaml.texts(node, 'questions')
  yaml.report('map_value_wrong', 'questions is all, a list of columns, or columns with their wording.', {
    node,
    field: 'questions',
  })
  return undefined
}
