/** Where accounts can be at the end of a period. */
export interface FlowGroup {
  readonly name: string
  readonly kind: 'segment' | 'others' | 'several' | 'none' | 'untold' | 'absent'
  /** Number of the pigment of a segment. */
  readonly colour: number | null
}

export interface FlowStage {
  readonly key: string
  readonly words: string
  readonly partial: boolean
}

interface FlowNode {
  readonly stage: string
  readonly group: string
  readonly accounts: number
}

/** Who went from one group to another between the ends of two periods. */
export interface FlowLink {
  readonly stage: string
  readonly since: string
  readonly from: string
  readonly to: string
  readonly accounts: number
  readonly step: 'stayed' | 'moved' | 'came' | 'untold'
}

export interface Flow {
  /** In the order in which they stand, from the top. */
  readonly groups: readonly FlowGroup[]
  readonly stages: readonly FlowStage[]
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
}

export interface PlacedNode extends FlowNode {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly of: FlowGroup
  /** Middle of its words, moved apart from those above. */
  readonly wordsY: number
}

export interface PlacedLink extends FlowLink {
  readonly key: string
  readonly path: string
  /** Where it can be pointed at with the keyboard. */
  readonly middle: { readonly x: number; readonly y: number }
  /** Group whose colour it has: where they came from, else where they went. */
  readonly of: FlowGroup
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
  /** Left end of each stage's nodes. */
  readonly places: readonly number[]
}

interface Room {
  readonly width: number
  readonly height: number
}

/** Width of a node, space between nodes of a stage, least distance of two lines of words: in pixels. */
export const NODE = 16
const GAP = 14
const LINE = 17

/** Groups as columns of strokes at the end of each period, and who went from which to which between them. */
export function layOutFlow({ groups, stages, nodes: given, links }: Flow, room: Room): FlowLayout {
  const within = (stage: string): readonly (FlowNode & { of: FlowGroup })[] =>
    groups.flatMap((of) => {
      const accounts = given.find((node) => node.stage === stage && node.group === of.name)?.accounts ?? 0
      return accounts === 0 ? [] : [{ stage, group: of.name, accounts, of }]
    })
  const columns = stages.map(({ key }) => within(key))
  const scale = Math.min(
    ...columns.map((column) => {
      const all = column.reduce((sum, { accounts }) => sum + accounts, 0)
      return all === 0 ? Number.POSITIVE_INFINITY : (room.height - GAP * Math.max(0, column.length - 1)) / all
    }),
  )
  const places = stages.map((_, index) =>
    stages.length < 2 ? 0 : (index * (room.width - NODE)) / (stages.length - 1),
  )
  const nodes = columns.flatMap((column, index) => placed(column, places[index] ?? 0, scale))
  return { nodes, links: placedLinks(links, nodes, groups, scale), places }
}

function placed(column: readonly (FlowNode & { of: FlowGroup })[], x: number, scale: number): PlacedNode[] {
  let y = 0
  let free = Number.NEGATIVE_INFINITY
  return column.map((node) => {
    const height = node.accounts * scale
    const wordsY = Math.max(y + height / 2, free)
    free = wordsY + LINE
    const at = { ...node, x, y, height, wordsY }
    y += height + GAP
    return at
  })
}

function placedLinks(
  links: readonly FlowLink[],
  nodes: readonly PlacedNode[],
  groups: readonly FlowGroup[],
  scale: number,
): PlacedLink[] {
  const order = new Map(groups.map(({ name }, index) => [name, index]))
  const rank = (name: string): number => order.get(name) ?? groups.length
  const node = new Map(nodes.map((each) => [`${each.stage} ${each.group}`, each]))
  // Each node is left, and reached, from the top in the order of the groups: ribbons cross as little as they can.
  const sorted = [...links].sort((one, other) => rank(one.from) - rank(other.from) || rank(one.to) - rank(other.to))
  const left = new Map<string, number>()
  const reached = new Map<string, number>()
  return sorted.flatMap((link): PlacedLink[] => {
    const [begin, end] = [node.get(`${link.since} ${link.from}`), node.get(`${link.stage} ${link.to}`)]
    if (begin === undefined || end === undefined || link.accounts === 0) return []
    const thickness = link.accounts * scale
    const out = take(left, `${link.since} ${link.from}`, thickness)
    const into = take(reached, `${link.stage} ${link.to}`, thickness)
    const [x1, x2] = [begin.x + NODE + 1, end.x - 1]
    const [y1, y2] = [begin.y + out, end.y + into]
    return [
      {
        ...link,
        key: `${link.since} ${link.from} ${link.to}`,
        path: ribbon({ x1, y1, x2, y2 }, Math.max(thickness, THINNEST)),
        middle: { x: (x1 + x2) / 2, y: (y1 + y2 + thickness) / 2 },
        of: isBare(begin.of) ? end.of : begin.of,
      },
    ]
  })
}

/** A ribbon is never thinner than this, in pixels, or nobody could see it. */
const THINNEST = 1

function isBare({ kind }: FlowGroup): boolean {
  return kind === 'none' || kind === 'absent'
}

function take(used: Map<string, number>, key: string, thickness: number): number {
  const start = used.get(key) ?? 0
  used.set(key, start + thickness)
  return start
}

interface Ends {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

function ribbon({ x1, y1, x2, y2 }: Ends, thickness: number): string {
  const middle = rounded((x1 + x2) / 2)
  const [top, bottom] = [
    `M${rounded(x1)} ${rounded(y1)}C${middle} ${rounded(y1)} ${middle} ${rounded(y2)} ${rounded(x2)} ${rounded(y2)}`,
    `V${rounded(y2 + thickness)}C${middle} ${rounded(y2 + thickness)} ${middle} ${rounded(y1 + thickness)} ${rounded(x1)} ${rounded(y1 + thickness)}Z`,
  ]
  return top + bottom
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10
}
