/** A strip that is not torn: pages and slides are filled with these, one below the other. */
export interface Strip<T> {
  readonly item: T
  /** Points. */
  readonly height: number
  /** Room above it, where it does not begin a page: points. */
  readonly above: number
  /** Begins a page. */
  readonly newPage?: boolean
  /** Not the last of its page: what follows stands with it. */
  readonly withNext?: boolean
  /** Said again above it where it begins a page: the head of its table. */
  readonly head?: { readonly item: T; readonly height: number }
}

/** A strip at its place on a page. */
export interface Placed<T> {
  readonly item: T
  /** Points: from the top of the page, and of that the room above it. */
  readonly top: number
  readonly above: number
  readonly height: number
}

/**
 * Fills pages from the top. What stands with its next goes over together, unless the two would find no room on any page;
 * what is higher than a page begins one, and is torn there by its painter.
 */
export function fillPages<T>(strips: readonly Strip<T>[], room: number): readonly (readonly Placed<T>[])[] {
  const pages: Placed<T>[][] = []
  let page: Placed<T>[] = []
  let used = 0
  const turn = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
  }
  const place = (item: T, above: number, height: number): void => {
    page.push({ item, top: used + above, above, height })
    used += above + height
  }
  for (let index = 0; index < strips.length; ) {
    const group = groupAt(strips, index, room)
    const [first] = group
    const above = first?.above ?? 0
    if (first?.newPage === true || (used > 0 && used + above + heightOf(group) > room)) turn()
    const head = page.length === 0 ? first?.head : undefined
    if (head !== undefined && head.height + heightOf(group) <= room) place(head.item, 0, head.height)
    for (const strip of group) place(strip.item, page.length === 0 ? 0 : strip.above, strip.height)
    if (used > room) turn()
    index += group.length
  }
  turn()
  return pages
}

/** What goes over together: as much of it as a page holds. */
function groupAt<T>(strips: readonly Strip<T>[], from: number, room: number): readonly Strip<T>[] {
  const group: Strip<T>[] = []
  for (const strip of strips.slice(from)) {
    if (group.length > 0 && heightOf([...group, strip]) > room) break
    group.push(strip)
    if (strip.withNext !== true) break
  }
  return group
}

function heightOf(group: readonly Strip<unknown>[]): number {
  return group.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.above), 0)
}
