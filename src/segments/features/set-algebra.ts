import type { Catalog } from '../../market-data/index.ts'
import { join, raw, type Sql, sql } from '../../query/index.ts'
import type { Node } from '../language/node.ts'
import { type AccountSet, EVERYBODY, setsOf } from './account-set.ts'

/**
 * Rules as sets of accounts. With T where a rule is true and P where it is true or unknown, `and` is the intersection
 * of both, `or` the union of both, and `not` swaps them: T is what P leaves of everybody, P what T leaves (Kleene's
 * three-valued logic).
 */
export class SetAlgebra {
  readonly #catalog: Catalog
  readonly #places = new Map<string, number>([[EVERYBODY.key, 1]])
  readonly #sets: AccountSet[] = [EVERYBODY]
  readonly #ofNode = new Map<Node, ReturnType<typeof setsOf>>()

  constructor(catalog: Catalog) {
    this.#catalog = catalog
  }

  /** The sets that were asked for, in the order of their places: 1, 2, 3 … */
  get sets(): readonly AccountSet[] {
    return this.#sets
  }

  /** The accounts for which the rule is true. */
  isTrue(node: Node): Sql {
    return this.#read(node, 'true')
  }

  /** The accounts for which it is true or unknown. */
  isPossible(node: Node): Sql {
    return this.#read(node, 'possible')
  }

  #read(node: Node, reading: 'true' | 'possible'): Sql {
    switch (node.kind) {
      case 'and':
      case 'or': {
        const name = raw(node.kind === 'and' ? 'bitmapAnd(' : 'bitmapOr(')
        const operands = node.operands.map((operand) => this.#read(operand, reading))
        return operands.reduce((left, right) => sql`${name}${left}, ${right})`)
      }
      case 'not':
        return sql`bitmapAndnot(${this.#column(EVERYBODY)}, ${this.#read(node.operand, reading === 'true' ? 'possible' : 'true')})`
      case 'segment':
        return this.#read(node.rule.node, reading)
      default: {
        const sets = this.#ofNode.get(node) ?? setsOf(node, this.#catalog)
        this.#ofNode.set(node, sets)
        const yes = this.#column(sets.true)
        if (sets.unknown === undefined) return yes
        const unknown = this.#column(sets.unknown)
        return reading === 'true' ? yes : sql`bitmapOr(${yes}, ${unknown})`
      }
    }
  }

  #column(set: AccountSet): Sql {
    const place = this.#places.get(set.key) ?? this.#sets.length + 1
    if (place > this.#sets.length) {
      this.#places.set(set.key, place)
      this.#sets.push(set)
    }
    return raw(`s${place}`)
  }

  /** `s1`, `s2` … from an array of the sets in the order of their places. */
  columns(array: Sql): Sql {
    return join(
      this.#sets.map((_, index) => sql`${array}[${raw(String(index + 1))}] AS ${raw(`s${index + 1}`)}`),
      ', ',
    )
  }
}
