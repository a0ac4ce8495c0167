let justAdded: string | undefined

/** Remembers the row that a person has just added, until it is on the page. */
export function markJustAdded(id: string | undefined): void {
  justAdded = id
}

/** True once, for the row that was just added. */
export function takeJustAdded(id: string): boolean {
  if (justAdded !== id) return false
  justAdded = undefined
  return true
}
