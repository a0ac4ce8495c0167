import type { Attribute, Clause } from './unit-table.ts'

/** A pattern in the segment language. */
export function ruleText(attributes: readonly Attribute[], clauses: readonly Clause[]): string {
  return clauses.map((clause) => clauseText(attributes[clause.attribute] as Attribute, clause)).join(' && ')
}

export function clauseText(attribute: Attribute, clause: Clause): string {
  const { term } = attribute
  if (clause.kind === 'has' && attribute.kind === 'list') return `${attribute.levels[clause.item]} in ${term}`
  if (clause.kind === 'values' && attribute.kind === 'category') {
    const values = clause.codes.map((code) => attribute.levels[code - 1] as string)
    return values.length === 1 ? `${term} == ${values[0]}` : `${term} in [${values.join(', ')}]`
  }
  if (clause.kind === 'range' && attribute.kind === 'number') {
    const sides = [
      ...(clause.from === -Infinity ? [] : [`${term} >= ${numberText(clause.from)}`]),
      ...(clause.to === Infinity ? [] : [`${term} < ${numberText(clause.to)}`]),
    ]
    return sides.join(' && ')
  }
  throw new Error(`a ${clause.kind} condition on a ${attribute.kind}`)
}

/** As the language reads it: no exponent. */
function numberText(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}
