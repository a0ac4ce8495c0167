import type { Sql } from '../../../query/index.ts'
import type { Node } from '../node.ts'
import type { Scan } from './scan.ts'

/**
 * Three readings of a condition:
 * - `exact`: 1, 0 or NULL for yes, no, unknown.
 * - `truth`: 1 where it is yes; anything else (0 or NULL) elsewhere. For WHERE, where no NULL need be told from 0.
 * - `falsity`: 1 where it is no; 0 or NULL elsewhere.
 */
export type Reading = 'exact' | 'truth' | 'falsity'

/** How the parts of the compiler reach each other: made once in `compile-node.ts`. */
export interface Compile {
  readonly condition: (node: Node, scan: Scan, reading: Reading) => Sql
  /** A value of any type: NULL where missing. Lists have no value of their own. */
  readonly value: (node: Node, scan: Scan) => Sql
  /** A date as milliseconds since 1970 (Int64), NULL where missing. */
  readonly millis: (node: Node, scan: Scan) => Sql
}
