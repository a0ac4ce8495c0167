/** Rows with a key each: what they say, and for those that say the same their count so far. */
export function withKeys<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (Row & { readonly key: string })[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const key = keyOf(row)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return { ...row, key: before === 0 ? key : `${key} ${before}` }
  })
}
