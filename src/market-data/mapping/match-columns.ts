import type { Kind } from '../kinds/field.ts'
import type { PreparedColumn } from '../sources/prepared-file.ts'
import { headerKey } from './header-key.ts'
import { nearestName } from './nearest-name.ts'
import { REFERENCE_ALIASES } from './reference-aliases.ts'
import { isDomain, isEmail, share } from './value-shapes.ts'

/** A column that may be a field, and how sure that is. */
export interface Match {
  readonly field: string
  readonly column: PreparedColumn
  /** 0 to 1: 1 is the field's own name, .9 one of its known headers, less where spelling or values only suggest it. */
  readonly confidence: number
}

/**
 * Finds for each field and reference of a kind the column it is in: by its name and its known headers first, then by the
 * kind's word before it (`Deal amount`), then by spelling, then by what the values look like. A column is one field only,
 * a field one column only; the surest matches are taken first, the first column where two are equally sure.
 */
export function matchColumns(kind: Kind, columns: readonly PreparedColumn[]): Match[] {
  const candidates: Match[] = []
  for (const column of columns) {
    const key = headerKey(column.name)
    for (const { field, keys } of fieldKeys(kind)) {
      const confidence = headerConfidence(key, field, keys, kind)
      if (confidence > 0) candidates.push({ field, column, confidence })
    }
    candidates.push(...byValues(kind, column))
  }
  return take(candidates)
}

/** The surest matches that do not share a column or a field. */
export function take(candidates: readonly Match[]): Match[] {
  const taken = new Set<string>()
  const fields = new Set<string>()
  const chosen: Match[] = []
  for (const match of [...candidates].sort((left, right) => right.confidence - left.confidence)) {
    if (taken.has(match.column.staged) || fields.has(match.field)) continue
    taken.add(match.column.staged)
    fields.add(match.field)
    chosen.push(match)
  }
  return chosen
}

interface FieldKeys {
  readonly field: string
  /** Own name first, then known headers, as `headerKey` writes them. */
  readonly keys: readonly string[]
}

const cache = new Map<string, readonly FieldKeys[]>()

function fieldKeys(kind: Kind): readonly FieldKeys[] {
  let keys = cache.get(kind.name)
  if (keys === undefined) {
    keys = [
      ...kind.fields.map((field) => ({
        field: field.name,
        keys: [field.name, ...(field.aliases ?? [])].map(headerKey),
      })),
      ...kind.references.map((reference) => ({
        field: reference,
        keys: [headerKey(reference), ...(REFERENCE_ALIASES[reference] ?? [])],
      })),
    ]
    cache.set(kind.name, keys)
  }
  return keys
}

function headerConfidence(key: string, field: string, keys: readonly string[], kind: Kind): number {
  // `name` alone at a contact is the person's; the headers of an account's name are the reference's.
  if (key === keys[0]) return 1
  if (keys.includes(key)) return 0.9
  const word = headerKey(kind.one)
  if (keys.some((one) => key === word + one || key === `${kind.name.replace(/_/g, '')}${one}`)) return 0.9
  // `regions` holds several where `region` holds one.
  if (keys.some((one) => key === `${one}s`)) return 0
  // A letter wrong in a word long enough that no other word is meant.
  const long = keys.filter((one) => one.length >= 6)
  if (key.length >= 6 && !kind.references.includes(field) && nearestName(key, long) !== undefined) {
    return long.some((one) => Math.abs(one.length - key.length) <= 1 && differsLittle(one, key)) ? 0.6 : 0
  }
  return 0
}

/** One letter added, left out, exchanged, or two neighbours swapped. */
function differsLittle(left: string, right: string): boolean {
  let start = 0
  while (start < left.length && left[start] === right[start]) start += 1
  let end = 0
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1
  const [a, b] = [left.length - start - end, right.length - start - end]
  return (
    (a <= 1 && b <= 1) || (a === 2 && b === 2 && left[start] === right[start + 1] && left[start + 1] === right[start])
  )
}

function byValues(kind: Kind, column: PreparedColumn): Match[] {
  if (column.samples.length < 3) return []
  if (kind.name === 'contacts' && share(column.samples, isEmail) >= 0.8)
    return [{ field: 'email', column, confidence: 0.7 }]
  if (kind.name === 'accounts' && share(column.samples, isDomain) >= 0.8) {
    // Links to pictures and profiles are addresses too: they share one host.
    const hosts = new Set(column.samples.map((sample) => sample.replace(/^https?:\/\//, '').split('/')[0]))
    return hosts.size >= column.samples.length * 0.7 ? [{ field: 'domain', column, confidence: 0.5 }] : []
  }
  return []
}
