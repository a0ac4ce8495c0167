import { type Node, partsOf } from '../language/node.ts'

/** A node and all nodes inside it, the rules behind segments' names too. */
export function everyNode(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const part of node.kind === 'segment' ? [node.rule.node] : partsOf(node)) everyNode(part, visit)
}
