import type { Attribute, Clause } from './unit-table.ts'

const LONGEST = 60

/** A name to save a pattern under that no segment has: `figma-creative-4-or-more`. */
export function patternName(
  attributes: readonly Attribute[],
  clauses: readonly Clause[],
  segments: readonly { readonly name: string }[],
): string {
  const words = clauses.map((clause) => clauseWords(attributes[clause.attribute] as Attribute, clause)).join(' ')
  const name = kebab(words).slice(0, LONGEST).replace(/-+$/, '') || 'pattern'
  const taken = new Set(segments.map((segment) => segment.name))
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`
    if (!taken.has(free)) return free
  }
}

function clauseWords(attribute: Attribute, clause: Clause): string {
  const subject = /== "((?:[^"\\]|\\.)*)"\)/.exec(attribute.term)?.[1] ?? attribute.term.split('.').pop() ?? ''
  if (clause.kind === 'has' && attribute.kind === 'list') return attribute.levels[clause.item] ?? ''
  if (clause.kind === 'values' && attribute.kind === 'category') {
    const values = clause.codes.map((code) => attribute.levels[code - 1] ?? '')
    const plain = values.every((value) => value === 'true' || value === 'false')
    return plain ? `${values[0] === 'false' ? 'not ' : ''}${subject}` : values.join(' ')
  }
  if (clause.kind !== 'range') return subject
  const from = clause.from === -Infinity ? '' : `from ${clause.from}`
  const to = clause.to === Infinity ? '' : `under ${clause.to}`
  return `${subject} ${from} ${to}`
}

function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
