/** A forecast that was made, and what came. */
export interface Tried {
  readonly mean: number
  readonly lo: number
  readonly hi: number
  readonly actual: number
}

/**
 * By how much intervals must be stretched about their mean so that they hold `level` of what will come, judged by forecasts
 * that were tried: the ⌈(n + 1)·level⌉-th smallest stretch that would have held what came (split conformal prediction:
 * V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in a Random World", 2005; H. Papadopoulos et al., ECML 2002).
 * Never below 1. Undefined where there are too few for that level (4 for 80%, 19 for 95%).
 */
export function conformalFactor(tried: readonly Tried[], level: number): number | undefined {
  const place = Math.ceil((tried.length + 1) * level)
  if (place > tried.length) return undefined
  const stretches = tried
    .map(({ mean, lo, hi, actual }) => {
      const reach = actual >= mean ? hi - mean : mean - lo
      return reach > 0 ? Math.abs(actual - mean) / reach : actual === mean ? 0 : Number.POSITIVE_INFINITY
    })
    .sort((a, b) => a - b)
  const factor = stretches[place - 1]
  return factor === undefined || !Number.isFinite(factor) ? undefined : Math.max(1, factor)
}
