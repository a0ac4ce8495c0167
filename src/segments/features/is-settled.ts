import type { CheckedRule } from '../language/index.ts'
import { asksClock } from './asks-clock.ts'
import { everyNode } from './every-node.ts'

/**
 * Whether a rule about accounts can only change for an account with a new version of its record: it asks the account's own
 * fields, none that is read from other rows, and no clock.
 */
export function isSettled(rule: CheckedRule): boolean {
  if (rule.subject !== 'account') return false
  let settled = true
  everyNode(rule.node, (node) => {
    const ofRows = node.kind === 'quantifier' || node.kind === 'aggregate'
    const ofAccount = node.kind !== 'field' || (node.of === 'account' && node.field.reading === undefined)
    if (ofRows || !ofAccount || asksClock(node)) settled = false
  })
  return settled
}
