import type { Catalog } from '../../market-data/index.ts'
import type { Problem } from '../../problem.ts'
import type { Subject } from '../language/node.ts'
import { parse } from '../language/parse.ts'
import { printRule } from '../language/print-rule.ts'
import type { Span, Syntax } from '../language/syntax.ts'
import type { BuilderGroup, BuilderPath } from './builder-tree.ts'
import { readGroup } from './read-group.ts'
import { writeGroup } from './write-group.ts'

/** A problem of a tree; `at.field` names the part of the item. */
export interface BuilderProblem extends Problem {
  readonly path?: BuilderPath
}

/** Which piece of a rule's text an item is. */
export interface ItemSpan extends Span {
  readonly path: BuilderPath
}

/** What fields there are, and whom the rule is about. */
export interface BuilderContext {
  readonly catalog: Catalog
  readonly subject: Subject
}

/** A rule as a builder shows it. Written out again it is the same rule; what no row can show is a raw item. */
export function toBuilderTree(syntax: Syntax, context: BuilderContext): { tree: BuilderGroup; spans: ItemSpan[] } {
  const tree = readGroup(context, syntax)
  const { syntax: written, paths } = writeTree(tree, context)
  return { tree, spans: written === undefined ? [] : spansOf(written, syntax, paths) }
}

export interface WrittenTree {
  /** The rows that are complete, as one rule; empty when none is. */
  readonly rule: string
  /** Items that could not be written, each at its path: the other rows are in the rule all the same. */
  readonly problems: readonly BuilderProblem[]
  readonly spans: readonly ItemSpan[]
}

export function fromBuilderTree(tree: BuilderGroup, context: BuilderContext): WrittenTree {
  const { syntax, paths, problems } = writeTree(tree, context)
  if (syntax === undefined) return { rule: '', problems, spans: [] }
  const rule = printRule(syntax)
  const parsed = parse(rule)
  return { rule, problems, spans: parsed.syntax === undefined ? [] : spansOf(syntax, parsed.syntax, paths) }
}

/** The item that a place of the rule belongs to: the smallest that holds all of it. */
export function pathAt(spans: readonly ItemSpan[], place: Span): BuilderPath | undefined {
  let best: ItemSpan | undefined
  for (const span of spans) {
    if (span.start > place.start || span.end < place.end) continue
    if (best === undefined || span.end - span.start <= best.end - best.start) best = span
  }
  return best?.path
}

function writeTree(tree: BuilderGroup, context: BuilderContext) {
  const problems: BuilderProblem[] = []
  const paths = new Map<Syntax, BuilderPath>()
  const syntax = writeGroup(context, tree, {
    readGroup,
    problem: (problem, path) => problems.push({ ...problem, path }),
    // The innermost item comes first: a group of one row is that row.
    at: (part, path) => {
      if (!paths.has(part)) paths.set(part, path)
    },
  })
  return { syntax, paths, problems }
}

/** Walks what was written beside what was read from its text, which has the places. */
function spansOf(written: Syntax, read: Syntax, paths: ReadonlyMap<Syntax, BuilderPath>): ItemSpan[] {
  const spans: ItemSpan[] = []
  const walk = (left: unknown, right: unknown): void => {
    if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) return
    const path = paths.get(left as Syntax)
    if (path !== undefined) spans.push({ path, start: (right as Syntax).start, end: (right as Syntax).end })
    for (const [key, part] of Object.entries(left)) walk(part, (right as Readonly<Record<string, unknown>>)[key])
  }
  walk(written, read)
  return spans
}
