import type { PaperBox } from '../node/paper-node.ts'
import type { Flow } from './flow.ts'

/** A strip at its place: points above it, on its page. */
export interface PlacedFlow {
  readonly node: PaperBox
  readonly above: number
}

/** A flow and how high it comes out: points. */
export interface MeasuredFlow extends Flow {
  readonly height: number
  /** Of its `head`. */
  readonly headHeight: number
}

/**
 * Fills pages from the top. What stands with its next goes over together, unless the two would find no room on any page;
 * what is higher than a page begins one, and is torn there by the painter.
 */
export function fillPages(flows: readonly MeasuredFlow[], room: number): readonly (readonly PlacedFlow[])[] {
  const pages: PlacedFlow[][] = []
  let page: PlacedFlow[] = []
  let used = 0
  const turn = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
  }
  for (let index = 0; index < flows.length; ) {
    const group = groupAt(flows, index, room)
    const above = group[0]?.above ?? 0
    if (group[0]?.newPage === true || (used > 0 && used + above + heightOf(group) > room)) turn()
    const [first] = group
    if (page.length === 0 && first?.head !== undefined && first.headHeight + heightOf(group) <= room) {
      page.push({ node: first.head, above: 0 })
      used += first.headHeight
    }
    for (const flow of group) {
      const space = page.length === 0 ? 0 : flow.above
      page.push({ node: flow.node, above: space })
      used += space + flow.height
    }
    if (used > room) turn()
    index += group.length
  }
  turn()
  return pages
}

/** What goes over together: as much of it as a page holds. */
function groupAt(flows: readonly MeasuredFlow[], from: number, room: number): readonly MeasuredFlow[] {
  const group: MeasuredFlow[] = []
  for (const flow of flows.slice(from)) {
    if (group.length > 0 && heightOf([...group, flow]) > room) break
    group.push(flow)
    if (flow.withNext !== true) break
  }
  return group
}

function heightOf(group: readonly MeasuredFlow[]): number {
  return group.reduce((sum, flow, index) => sum + flow.height + (index === 0 ? 0 : flow.above), 0)
}
