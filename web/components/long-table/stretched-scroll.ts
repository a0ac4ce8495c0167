/** Height of a row in pixels, everywhere. */
export const ROW_HEIGHT = 36

/** Browsers cap how tall an element can be (Firefox near 17.8M pixels, Chrome near 33M): a million rows are 36M. */
const TALLEST = 8_000_000

/** What scrolls: so many rows behind a window of so many pixels. */
export interface ScrollArea {
  readonly rows: number
  /** Height of the window in pixels, without the head. */
  readonly view: number
}

/** Where one is: `top` in pixels of the whole list, `bar` in pixels of the scroll bar. The same until the list is too tall. */
export interface ScrollPlace {
  readonly top: number
  readonly bar: number
}

/** Height of what the browser scrolls. */
export function barHeight({ rows, view }: ScrollArea): number {
  return Math.max(view, Math.min(rows * ROW_HEIGHT, TALLEST))
}

/** How far down the list can go. */
export function lowest({ rows, view }: ScrollArea): number {
  return Math.max(0, rows * ROW_HEIGHT - view)
}

/** The place of the list that the scroll bar stands for, when both are told from the beginning. */
export function settled(top: number, area: ScrollArea): ScrollPlace {
  const most = lowest(area)
  const held = Math.min(Math.max(0, top), most)
  const farthest = barHeight(area) - area.view
  return { top: held, bar: most === 0 ? 0 : Math.round((held / most) * farthest) }
}

/**
 * Where the list is after the browser scrolled. A step within the window (wheel, finger, arrow) moves the list by just as
 * much, so rows move as they do in a short table; a leap (the thumb was dragged) goes to its share of the list.
 * In between bar and list drift apart; `settled` brings them together when nobody scrolls.
 */
export function afterScroll(before: ScrollPlace, bar: number, area: ScrollArea): ScrollPlace {
  const most = lowest(area)
  const farthest = barHeight(area) - area.view
  if (bar <= 0) return { top: 0, bar: 0 }
  if (bar >= farthest) return { top: most, bar: farthest }
  const step = bar - before.bar
  const top = Math.abs(step) <= area.view ? before.top + step : (bar / farthest) * most
  return { top: Math.min(Math.max(0, top), most), bar }
}

/** Rows to draw: those in the window and `more` on either side; `end` is the first that is not drawn. */
export function rowsInView(top: number, { rows, view }: ScrollArea, more = 8): { start: number; end: number } {
  const start = Math.max(0, Math.floor(top / ROW_HEIGHT) - more)
  return { start, end: Math.min(rows, Math.ceil((top + view) / ROW_HEIGHT) + more) }
}

/** The place at which a row is wholly visible, moved no farther than needed. */
export function showing(row: number, top: number, area: ScrollArea): number {
  const from = row * ROW_HEIGHT
  if (from < top) return from
  return from + ROW_HEIGHT > top + area.view ? from + ROW_HEIGHT - area.view : top
}
