import { join, raw, type Sql, sql } from '../../query/index.ts'
import type { PartSql } from './part-sql.ts'

/**
 * `(keyed, rid)` of a row: the strongest of the kind's keys that the row has in full, hashed with the kind;
 * for rows that have none, the hash of everything the file says in it. An account's row is known by the account.
 * `f.aid` is the account found for the row.
 */
export function rowKey(part: PartSql): Sql {
  const { name, keys } = part.kind.kind
  if (name === 'accounts') return sql`(true, ${hash([raw("'accounts'"), sql`toString(f.aid)`])})`
  const branches = keys.flatMap((fields, index) => {
    const pieces = fields.map((field) => keyPiece(part, field))
    if (pieces.some((piece) => piece === undefined)) return []
    const present = pieces.map((piece) => piece?.present ?? raw('0'))
    const texts = pieces.map((piece) => piece?.text ?? raw("''"))
    return [sql`${join(present, ' AND ')}, (true, ${hash([raw(`'${name}'`), raw(`'${index}'`), ...texts])}), `]
  })
  const content = sql`(false, ${hash([raw(`'${name}'`), raw("'row'"), ...part.cells])})`
  return branches.length === 0 ? content : sql`multiIf(${join(branches, '')}${content})`
}

function keyPiece(part: PartSql, field: string): { present: Sql; text: Sql } | undefined {
  if (field === 'account') return { present: raw('f.aid > 0'), text: raw('toString(f.aid)') }
  const typed = part.value(field)
  if (typed === undefined) return undefined
  const text = sql`toString(${typed})`
  return { present: sql`isNotNull(${typed})`, text: field === 'email' ? sql`lowerUTF8(${text})` : text }
}

function hash(pieces: readonly Sql[]): Sql {
  return sql`reinterpretAsUInt128(sipHash128(tuple(${join(pieces, ', ')})))`
}

/** When a row of this kind says too little to be kept, and why. */
export function unusable(part: PartSql): { when: Sql; message: string } {
  const needs: Partial<Record<string, { all?: string[]; any?: string[]; message: string }>> = {
    accounts: { any: ['id', 'domain', 'name'], message: 'An account needs an id, a domain or a name.' },
    contacts: { any: ['id', 'email', 'name'], message: 'A contact needs an id, an e-mail address or a name.' },
    deal_contacts: { all: ['deal', 'contact'], message: 'A deal contact needs its deal and its contact.' },
    answers: {
      all: ['question'],
      any: ['value', 'text'],
      message: 'An answer needs its question and a value or a text.',
    },
  }
  const need = needs[part.kind.kind.name]
  if (need === undefined) {
    return { when: blank(part.cells), message: 'The row is blank.' }
  }
  const missing = (name: string): Sql => {
    const typed = part.value(name)
    return typed === undefined ? raw('1') : sql`isNull(${typed})`
  }
  const conditions = [
    ...(need.all ?? []).map(missing),
    ...(need.any === undefined ? [] : [sql`(${join(need.any.map(missing), ' AND ')})`]),
  ]
  return { when: join(conditions, ' OR '), message: need.message }
}

function blank(cells: readonly Sql[]): Sql {
  return join(
    cells.map((cell) => sql`trimBoth(ifNull(${cell}, '')) = ''`),
    ' AND ',
  )
}
