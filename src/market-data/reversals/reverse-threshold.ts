import { type Reversal, THRESHOLDS, workspaceReversal } from '../../state/index.ts'
import type { Market } from '../market.ts'

export const reverseThreshold: Reversal<Market> = workspaceReversal({
  action: 'threshold.set',
  noun: 'The threshold',
  words: ({ subject, detail }) => {
    const name = subject.slice('threshold:'.length)
    const label = THRESHOLDS.find((each) => each.name === name)?.label ?? name
    const [given] = Object.values((detail as { after?: Record<string, number | null> }).after ?? {})
    return given === null || given === undefined
      ? `Made the threshold “${label}” the usual one again`
      : `Set the threshold “${label}” to ${given}`
  },
})
