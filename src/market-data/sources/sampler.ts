/** Keeps up to 1,000 non-blank values of a stream, each as likely as any other (reservoir sampling), in order of arrival. */
export interface Sampler {
  readonly add: (value: string) => void
  readonly samples: () => string[]
  /** Values that were not blank. */
  readonly seen: () => number
}

const MOST = 1000

/** Seeded, so that the same file always gives the same samples. */
export function sampler(): Sampler {
  const kept: { readonly at: number; readonly value: string }[] = []
  let seen = 0
  let state = 0x2545f491
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
  return {
    add: (value) => {
      const text = value.trim()
      if (text === '') return
      seen += 1
      if (kept.length < MOST) {
        kept.push({ at: seen, value: text })
        return
      }
      const place = random(seen)
      if (place < MOST) kept[place] = { at: seen, value: text }
    },
    seen: () => seen,
    samples: () => [...kept].sort((left, right) => left.at - right.at).map((one) => one.value),
  }
}
