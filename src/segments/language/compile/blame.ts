import { type Sql, sql } from '../../../query/index.ts'
import { type Node, partsOf } from '../node.ts'
import { listKnown } from './compile-list.ts'
import type { Compile } from './compiling.ts'
import type { Scan } from './scan.ts'

/** Something whose being missing can leave a rule unknown. */
export interface Blamed {
  /** As the rule writes it: `account.employees`, `avg of deals.amount`. */
  readonly name: string
  /** 1 where it is missing. */
  readonly isMissing: (compile: Compile, scan: Scan) => Sql
}

/** Fields and figures that the verdict rests on, segments put in, each once; never those of a relation's predicate. */
export function blameOf(node: Node): readonly Blamed[] {
  const found = new Map<string, Blamed>()
  collect(node, found, new Set())
  return [...found.values()]
}

function collect(node: Node, found: Map<string, Blamed>, seen: Set<Node>): void {
  if (seen.has(node)) return
  seen.add(node)
  switch (node.kind) {
    case 'field': {
      const name = fieldName(node)
      if (node.type === 'list') {
        found.set(name, { name, isMissing: (_compile, scan) => sql`NOT ${listKnown(node, scan)}` })
      } else {
        found.set(name, { name, isMissing: (compile, scan) => sql`isNull(${compile.value(node, scan)})` })
      }
      return
    }
    case 'aggregate': {
      if (node.how === 'size' || node.how === 'sum' || node.how === 'countDistinct') return
      const of = node.of?.kind === 'field' ? `.${node.of.field.name}` : ''
      const name = `${node.how} of ${node.relation}${of}`
      found.set(name, { name, isMissing: (compile, scan) => sql`isNull(${compile.value(node, scan)})` })
      return
    }
    // Whether a field is missing is always known.
    case 'missing':
    case 'quantifier':
      return
    case 'segment':
      return collect(node.rule.node, found, seen)
    default:
      for (const part of partsOf(node)) collect(part, found, seen)
  }
}

function fieldName(node: Extract<Node, { kind: 'field' }>): string {
  return `${node.of === 'contact' ? 'contact' : 'account'}.${node.field.name}`
}
