import { createHash } from 'node:crypto'
import type { Catalog } from '../../market-data/index.ts'
import type { Node } from '../language/node.ts'
import { type AccountSet, EVERYBODY, setsOf } from './account-set.ts'

type Reading = 'true' | 'possible'
const OTHER = { true: 'possible', possible: 'true' } as const

/** A set made from others: everybody but the union of them. */
export interface Remainder {
  readonly number: number
  readonly of: readonly number[]
}

/**
 * Rules as sets of accounts. With T where a rule is true and P where it is true or unknown, `and` is the intersection
 * of both, `or` the union of both, and `not` swaps them: T is what P leaves of everybody, P what T leaves (Kleene's
 * three-valued logic). All three are written with one operation, what a union leaves of everybody, so that a thousand
 * rules become rows of one table and not a thousand expressions, which the engine takes seconds to plan.
 */
export class SetAlgebra {
  readonly #catalog: Catalog
  readonly #numbers = new Map<string, number>([[EVERYBODY.key, 0]])
  readonly #asked = new Map<number, AccountSet>([[0, EVERYBODY]])
  readonly #keys = new Map<number, string>([[0, EVERYBODY.key]])
  readonly #depths = new Map<number, number>([[0, 0]])
  readonly #levels: Remainder[][] = []
  readonly #ofNode = new Map<Node, ReturnType<typeof setsOf>>()

  constructor(catalog: Catalog) {
    this.#catalog = catalog
  }

  /** The sets that are asked of the market, by their numbers; 0 is everybody. */
  get asked(): ReadonlyMap<number, AccountSet> {
    return this.#asked
  }

  /** The number of the set of accounts for which a rule is true, or true or unknown. */
  numberOf(node: Node, reading: Reading): number {
    const union = this.#union(node, reading)
    const [only] = union
    return union.length === 1 && only !== undefined ? only : this.#remainder([this.#remainder(union)])
  }

  /** Two sets with the same key are the same, whatever numbers they have in other algebras. */
  keyOf(number: number): string {
    const key = this.#keys.get(number)
    if (key === undefined) throw new Error(`there is no set ${number}`)
    return key
  }

  /** What must be made for these sets, level by level. */
  levelsFor(wanted: Iterable<number>): readonly (readonly Remainder[])[] {
    const needed = new Set(wanted)
    const levels = [...this.#levels].reverse().map((level) =>
      level.filter(({ number, of }) => {
        if (!needed.has(number)) return false
        for (const each of of) needed.add(each)
        return true
      }),
    )
    return levels.reverse().filter((level) => level.length > 0)
  }

  /** Sets whose union is the condition's. */
  #union(node: Node, reading: Reading): readonly number[] {
    switch (node.kind) {
      case 'or':
        return node.operands.flatMap((operand) => this.#union(operand, reading))
      case 'and':
        return [this.#remainder(this.#rest(node, reading))]
      case 'not':
        return this.#rest(node.operand, OTHER[reading])
      case 'segment':
        return this.#union(node.rule.node, reading)
      default:
        return this.#sets(node, reading)
    }
  }

  /** Sets whose union is what the condition's leaves of everybody. */
  #rest(node: Node, reading: Reading): readonly number[] {
    switch (node.kind) {
      case 'and':
        return node.operands.flatMap((operand) => this.#rest(operand, reading))
      case 'not':
        return this.#union(node.operand, OTHER[reading])
      case 'segment':
        return this.#rest(node.rule.node, reading)
      default:
        return [this.#remainder(this.#union(node, reading))]
    }
  }

  #sets(node: Node, reading: Reading): readonly number[] {
    const sets = this.#ofNode.get(node) ?? setsOf(node, this.#catalog)
    this.#ofNode.set(node, sets)
    const yes = sets.true.map((set) => this.#number(set))
    return reading === 'true' || sets.unknown === undefined ? yes : [...yes, this.#number(sets.unknown)]
  }

  #number(set: AccountSet): number {
    const known = this.#numbers.get(set.key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(set.key, number)
    this.#asked.set(number, set)
    this.#keys.set(number, set.key)
    this.#depths.set(number, 0)
    return number
  }

  #remainder(union: readonly number[]): number {
    const of = [...new Set(union)].sort((left, right) => left - right)
    const key = of.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    this.#keys.set(number, hashed(['rest', ...of.map((each) => this.keyOf(each)).sort()]))
    const depth = 1 + Math.max(...of.map((each) => this.#depths.get(each) ?? 0))
    this.#depths.set(number, depth)
    const level = this.#levels[depth - 1] ?? []
    this.#levels[depth - 1] = level
    level.push({ number, of })
    return number
  }
}

export function hashed(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url')
}
