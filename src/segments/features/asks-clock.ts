import { raw, render } from '../../query/index.ts'
import { clockAt } from '../language/compile/clock.ts'
import type { Node } from '../language/node.ts'

/** Whether the part itself, what is inside it aside, means something else at another time: `now`, `ago(…)`, a function of today. */
export function asksClock(node: Node): boolean {
  if (node.kind === 'moment') return true
  if (node.kind !== 'call') return false
  const args = [raw('a'), raw('b'), raw('c')] as const
  const at = (millis: number): string => {
    const { text, params } = render(node.function.compile(args, clockAt(new Date(millis), 'UTC')))
    return text + JSON.stringify(Object.values(params))
  }
  return at(0) !== at(86_400_000)
}
