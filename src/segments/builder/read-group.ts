import { parse } from '../language/parse.ts'
import { printRule } from '../language/print-rule.ts'
import type { Syntax, SyntaxOf } from '../language/syntax.ts'
import type { BuilderGroup, BuilderItem } from './builder-tree.ts'
import type { Place } from './place.ts'
import { betweenOf } from './read-compare.ts'
import { readRow } from './read-row.ts'
import { sameSyntax } from './same-syntax.ts'
import { writeGroup } from './write-group.ts'

/** A condition as a group of rows, exact: written out again it is the same syntax. */
export function readGroup(place: Place, syntax: Syntax): BuilderGroup {
  switch (syntax.kind) {
    case 'and':
    case 'or':
      return chained(place, syntax)
    case 'not':
      if (syntax.operand.kind === 'and' || syntax.operand.kind === 'or') return negated(place, syntax.operand)
      break
    default:
  }
  const item = readItem(place, syntax)
  return item.kind === 'group' ? item : { kind: 'group', join: 'all', not: false, items: [item] }
}

function chained(place: Place, { kind, operands }: SyntaxOf<'and' | 'or'>): BuilderGroup {
  const join = kind === 'and' ? 'all' : 'any'
  const items = operands.map((operand) => readItem(place, operand))
  return { kind: 'group', join, not: false, items: join === 'all' ? joined(items) : items.map(unwrapped) }
}

function readItem(place: Place, syntax: Syntax): BuilderItem {
  if (syntax.kind === 'and' || syntax.kind === 'or') return chained(place, syntax)
  const row = readRow(place, syntax, readGroup)
  if (row !== undefined) {
    if (writesAs(place, row, syntax)) return row
    const spelled = { ...row, written: printRule(syntax) }
    if (writesAs(place, spelled, syntax)) return spelled
  }
  if (syntax.kind === 'not') {
    const group = negated(place, syntax.operand)
    if (writesAs(place, group, syntax)) return group
  }
  return { kind: 'raw', text: printRule(syntax) }
}

function negated(place: Place, operand: Syntax): BuilderGroup {
  const group = readGroup(place, operand)
  return group.not ? { kind: 'group', join: 'all', not: true, items: [group] } : { ...group, not: true }
}

const SILENT = { readGroup, problem: () => undefined, at: () => undefined }

/** The law of the builder, kept at every item: whatever is shown is exactly what the text says. */
function writesAs(place: Place, item: BuilderItem, syntax: Syntax): boolean {
  const group: BuilderGroup = { kind: 'group', join: 'all', not: false, items: [item] }
  const written = writeGroup(place, group, SILENT)
  if (written === undefined || !sameSyntax(written, syntax)) return false
  const { syntax: again } = parse(printRule(written))
  return again !== undefined && sameSyntax(again, syntax)
}

/** `x >= 50 && x <= 500`, side by side, is one row: between 50 and 500. */
function joined(items: readonly BuilderItem[]): BuilderItem[] {
  const rows: BuilderItem[] = []
  for (const item of items) {
    const last = rows.at(-1)
    const between = last?.kind === 'compare' && item.kind === 'compare' ? betweenOf(last, item) : undefined
    if (between === undefined) rows.push(item)
    else rows.splice(-1, 1, between)
  }
  return rows
}

/** Inside `any`, `(x >= 50 && x <= 500)` needs no group around its one row. */
function unwrapped(item: BuilderItem): BuilderItem {
  if (item.kind !== 'group' || item.not || item.items.length !== 1) return item
  const [only] = item.items
  return only?.kind === 'compare' && only.operator === 'between' ? only : item
}
