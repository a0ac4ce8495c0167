/** A stretch of a text that something is said about. Places are UTF-16 code units of the whole text. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Words that all carry the same marks. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Ids of the marks that lie over it, in the order in which they begin. */
  readonly marks: readonly string[]
}

/** Cuts a turn wherever a mark begins or ends: marks may overlap, and reach beyond the turn. */
export function piecesOf(turn: { readonly start: number; readonly end: number }, marks: readonly Mark[]): Piece[] {
  const over = marks
    .filter(({ start, end }) => start < turn.end && turn.start < end)
    .sort((one, other) => one.start - other.start || one.end - other.end)
  const cuts = new Set([turn.start, turn.end])
  for (const { start, end } of over) {
    if (start > turn.start) cuts.add(start)
    if (end < turn.end) cuts.add(end)
  }
  const places = [...cuts].sort((one, other) => one - other)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? turn.end
    return {
      start,
      end,
      marks: over.filter((mark) => mark.start <= start && end <= mark.end).map(({ id }) => id),
    }
  })
}
