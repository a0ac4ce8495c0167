/** What a column asks for: points. */
export interface ColumnWish {
  /** Its longest word. */
  readonly least: number
  /** Its longest text on one line. */
  readonly most: number
}

/** Shares the room out: all they ask where there is room, else at least their longest words, else what is fair. */
export function columnWidths(wishes: readonly ColumnWish[], room: number): readonly number[] {
  const most = sum(wishes.map((wish) => wish.most))
  if (most <= room) return wishes.map((wish) => wish.most + (room - most) / wishes.length)
  // A name without a blank does not take the room of all others: it breaks.
  const fair = room / wishes.length
  const least = wishes.map((wish) => Math.min(wish.least, fair))
  const open = wishes.map((wish, index) => Math.max(0, wish.most - (least[index] ?? 0)))
  const left = room - sum(least)
  // By the root: a column of essays does not starve one of words.
  const shares = open.map(Math.sqrt)
  const all = sum(shares)
  return least.map((width, index) => width + (all === 0 ? left / wishes.length : (left * (shares[index] ?? 0)) / all))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
