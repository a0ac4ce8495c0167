import type { Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import type { ProofTarget } from '../store/message-records.ts'
import { openProofs, type ProofScope } from './open-proofs.ts'
import type { StandsToday } from './stands-today.ts'

/**
 * What is to be kept with a proof that somebody points at now, so that a change is seen. Throws a Problem for what is not there
 * today; what is there and does not hold may be pointed at, and is told as it is.
 */
export async function seenOf(
  market: Market,
  scope: ProofScope,
  target: ProofTarget,
  signal: AbortSignal,
): Promise<StandsToday['seen']> {
  const opened = await openProofs(market, [{ ...scope, proofs: [target] }], signal)
  const today = opened.todayOf(scope, target)
  if (today.gone) {
    refuse(`no_such_${target.kind}`, today.words, { at: { field: target.kind }, hint: HINTS[target.kind] })
  }
  return today.seen
}

const HINTS: Readonly<Record<ProofTarget['kind'], string>> = {
  statement: 'See the statements with: brushwork persona show NAME',
  quote: 'See the quotes with: brushwork quote list',
  figure: 'See what can be told with: brushwork message figures',
  case: 'See the cases with: brushwork case list',
}
