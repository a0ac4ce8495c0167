import type { TargetFormat, TargetRow } from './formats/target-format.ts'

export interface Survey {
  /** The usable rows, to be read once. */
  readonly rows: AsyncGenerator<readonly TargetRow[]>
  /** Reads on as far as the figures need it, when nobody else reads the rows. */
  readonly finish: () => Promise<void>
  readonly found: () => {
    readonly first: readonly TargetRow[]
    readonly unusable: { readonly reason: string; readonly rows: number }[]
  }
}

/** Drops the rows that are of no use to the receiver, counts them by reason, and keeps the first `shown` of the others. */
export function surveyRows(given: AsyncIterable<readonly TargetRow[]>, format: TargetFormat, shown: number): Survey {
  const first: TargetRow[] = []
  const unusable = new Map<string, number>()
  async function* usable(): AsyncGenerator<readonly TargetRow[]> {
    for await (const batch of given) {
      const kept = batch.filter((row) => {
        const reason = format.unusable?.(row)
        if (reason === undefined) return true
        unusable.set(reason, (unusable.get(reason) ?? 0) + 1)
        return false
      })
      first.push(...kept.slice(0, Math.max(0, shown - first.length)))
      yield kept
    }
  }
  const rows = usable()
  return {
    rows,
    finish: async () => {
      for await (const _ of rows) {
        // Only a format that refuses rows has figures that need the whole list.
        if (format.unusable === undefined && first.length >= shown) break
      }
    },
    found: () => ({ first, unusable: [...unusable].map(([reason, count]) => ({ reason, rows: count })) }),
  }
}
