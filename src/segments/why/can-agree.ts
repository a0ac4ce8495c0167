import type { Node } from '../language/node.ts'
import type { Wanted } from './near-miss.ts'

/** What one value may still be. */
interface Room {
  /** Only one of these. */
  allowed?: Set<unknown>
  readonly forbidden: Set<unknown>
  low: number
  high: number
  /** Whether `low` and `high` themselves are left out. */
  above: boolean
  below: boolean
}

const TURNED = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

/**
 * Whether conditions can hold together, as far as comparisons of the same field (or figure) with constants tell:
 * no company is in two industries, or larger than 100 and smaller than 50. Anything else is taken to be possible.
 */
export function canAgree(nodes: readonly Node[]): (wanted: readonly Wanted[]) => boolean {
  const tests = nodes.map(testOf)
  return (wanted) => {
    const rooms = new Map<string, Room>()
    for (const { leaf, is } of wanted) {
      const node = nodes[leaf]
      if (node?.kind === 'constant' && node.value !== is) return false
      const test = tests[leaf]
      if (test === undefined) continue
      const room = rooms.get(test.of) ?? {
        forbidden: new Set(),
        low: -Infinity,
        high: Infinity,
        above: false,
        below: false,
      }
      rooms.set(test.of, room)
      narrow(room, is ? test.operator : opposite(test.operator), test.values)
    }
    return [...rooms.values()].every(isRoom)
  }
}

type Operator = keyof typeof TURNED | 'in' | 'not in'

function opposite(operator: Operator): Operator {
  if (operator === 'in') return 'not in'
  return operator === 'not in' ? 'in' : TURNED[operator]
}

function narrow(room: Room, operator: Operator, values: readonly unknown[]): void {
  if (operator === 'in' || operator === '==') {
    const { allowed } = room
    room.allowed = new Set(allowed === undefined ? values : values.filter((one) => allowed.has(one)))
    return
  }
  if (operator === 'not in' || operator === '!=') {
    for (const one of values) room.forbidden.add(one)
    return
  }
  const [than] = values
  if (typeof than !== 'number') return
  const strict = operator === '<' || operator === '>'
  if (operator === '>' || operator === '>=') {
    if (than > room.low || (than === room.low && strict)) Object.assign(room, { low: than, above: strict })
  } else if (than < room.high || (than === room.high && strict)) Object.assign(room, { high: than, below: strict })
}

function isRoom(room: Room): boolean {
  const { allowed, forbidden, low, high, above, below } = room
  if (low > high || (low === high && (above || below))) return false
  if (allowed === undefined) return true
  return [...allowed].some((one) => {
    if (forbidden.has(one)) return false
    if (typeof one !== 'number') return true
    return (above ? one > low : one >= low) && (below ? one < high : one <= high)
  })
}

/** A comparison of one value with constants; undefined when the condition is none. */
function testOf(node: Node): { of: string; operator: Operator; values: readonly unknown[] } | undefined {
  if (node.kind === 'within') {
    const values = node.options.map(constantOf)
    const of = nameOf(node.operand)
    return of === undefined || values.includes(undefined) ? undefined : { of, operator: 'in', values }
  }
  if (node.kind !== 'compare') return undefined
  const [left, right] = [nameOf(node.left), nameOf(node.right)]
  const [leftValue, rightValue] = [constantOf(node.left), constantOf(node.right)]
  if (left !== undefined && rightValue !== undefined)
    return { of: left, operator: node.operator, values: [rightValue] }
  if (right !== undefined && leftValue !== undefined) {
    return { of: right, operator: MIRRORED[node.operator], values: [leftValue] }
  }
  return undefined
}

/** Only fields: two figures that read alike may still be over different rows. */
function nameOf(node: Node): string | undefined {
  return node.kind === 'field' ? `${node.of} ${node.field.kind}.${node.field.name}` : undefined
}

function constantOf(node: Node): unknown {
  if (node.kind !== 'constant') return undefined
  return typeof node.value === 'bigint' ? Number(node.value) : node.value
}
