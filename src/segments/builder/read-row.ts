import type { Syntax } from '../language/syntax.ts'
import type { BuilderRow, BuilderSegment } from './builder-tree.ts'
import type { Place } from './place.ts'
import { readCompare } from './read-compare.ts'
import { type ReadGroup, readRelated, readTotal } from './related-row.ts'

/** A row that says what the text says, however that is spelled; undefined when no row does. */
export function readRow(place: Place, syntax: Syntax, readGroup: ReadGroup): BuilderRow | undefined {
  return (
    readCompare(place, syntax) ??
    readSegment(place, syntax) ??
    readRelated(place, syntax, readGroup) ??
    readTotal(place, syntax, readGroup)
  )
}

function readSegment(place: Place, syntax: Syntax): BuilderSegment | undefined {
  if (place.row !== undefined) return undefined
  if (syntax.kind === 'not') {
    const row = readSegment(place, syntax.operand)
    return row === undefined || row.not ? undefined : { ...row, not: true }
  }
  if (syntax.kind !== 'call' || syntax.name !== 'inSegment' || syntax.args.length !== 1) return undefined
  const [given] = syntax.args
  if (given?.kind !== 'literal' || typeof given.value !== 'string') return undefined
  return { kind: 'segment', name: given.value, not: false }
}
