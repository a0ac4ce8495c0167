import type { Market } from '../../../market-data/index.ts'
import { type Reversal, workspaceReversal } from '../../../state/index.ts'

/** `economics:` alone stands for the whole market. */
export const reverseEconomics: Reversal<Market> = workspaceReversal({
  action: 'economics.set',
  noun: 'The economics',
  words: ({ subject }) => {
    const segment = subject.slice('economics:'.length)
    return segment === '' ? 'Set the economics of the whole market' : `Set the economics of ${segment}`
  },
})
