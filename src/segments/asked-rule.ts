import type { CheckedRule } from './language/index.ts'

/** One rule to be asked of the whole market. */
export interface AskedRule {
  /** By which its row is told from the others'. */
  readonly place: number
  readonly rule: CheckedRule
}
