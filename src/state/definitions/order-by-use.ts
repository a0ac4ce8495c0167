/**
 * Puts `items` so that each comes after what it uses; the order they came in holds otherwise. Names nobody has are
 * passed over. `cycle` is a chain of names that leads back to its first, if there is one: then there is no order.
 */
export function orderByUse<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  usesOf: (item: T) => readonly string[],
): { ordered: T[]; cycle?: undefined } | { cycle: string[] } {
  const byName = new Map(items.map((item) => [nameOf(item), item]))
  const ordered = new Set<T>()
  const path: string[] = []

  const visit = (item: T): string[] | undefined => {
    if (ordered.has(item)) return undefined
    const name = nameOf(item)
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    path.push(name)
    for (const used of usesOf(item)) {
      const other = byName.get(used)
      const cycle = other === undefined ? undefined : visit(other)
      if (cycle !== undefined) return cycle
    }
    path.pop()
    ordered.add(item)
    return undefined
  }

  for (const item of items) {
    const cycle = visit(item)
    if (cycle !== undefined) return { cycle }
  }
  return { ordered: [...ordered] }
}
