import { curveCatmullRomClosed, line } from 'd3-shape'

interface StrokeBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stroke drawn from left to right, or from the bottom to the top. */
type Direction = 'across' | 'up'

/**
 * Outline of one brush stroke inside a box, as an SVG path: calm, with slightly uneven edges that are the same each
 * time for the same seed. Its end is uneven around the box's edge, not short of it: a stroke that measures something
 * is as long on average as its box. Lengths in the unit of the box.
 */
export function strokePath(box: StrokeBox, seed: string, direction: Direction = 'across'): string {
  const { x, y, width, height } = box
  if (width <= 0 || height <= 0) return ''
  const [length, thickness] = direction === 'across' ? [width, height] : [height, width]
  const points = outline(length, thickness, seededRandom(seed)).map(([along, aside]): [number, number] =>
    direction === 'across' ? [x + along, y + aside] : [x + aside, y + height - along],
  )
  return (
    line(
      (point) => rounded(point[0]),
      (point) => rounded(point[1]),
    ).curve(curveCatmullRomClosed.alpha(0.5))(points) ?? ''
  )
}

/** Points around the stroke: along it from 0 to `length`, aside from 0 to `thickness`. */
function outline(length: number, thickness: number, random: () => number): [number, number][] {
  const off = (most: number): number => (random() - 0.5) * 2 * most
  const wobble = Math.min(thickness * 0.06, 1.6, length * 0.1)
  const corner = Math.min(thickness * 0.28, length * 0.28, 4.5)
  const steps = Math.max(2, Math.min(18, Math.round(length / 34)))
  const places = Array.from({ length: steps + 1 }, (_, step) => corner + ((length - 2 * corner) * step) / steps)
  const side = (aside: number): [number, number][] => places.map((along) => [along, aside + off(wobble / 2)])
  const foot = Math.min(corner, thickness / 2)
  const pieces = Math.round(thickness / 30) + 1
  const start = Array.from({ length: pieces }, (_, piece): [number, number] => [
    off(Math.min(0.7, length * 0.05)),
    thickness - foot - ((thickness - 2 * foot) * piece) / pieces,
  ])
  return [
    [0, foot],
    ...side(wobble / 2),
    ...bristles(length, thickness, corner, random),
    ...side(thickness - wobble / 2).reverse(),
    ...start,
  ]
}

/** The end, where the brush was lifted: as far beyond the length as short of it. */
function bristles(length: number, thickness: number, corner: number, random: () => number): [number, number][] {
  const count = Math.max(1, Math.min(16, Math.round(thickness / 9)))
  const most = Math.min(2.6, length * 0.08, thickness * 0.12)
  const offs = Array.from({ length: count }, (_, index) => {
    // The corners stay inside, else the stroke gets ears.
    const isCorner = count > 1 && (index === 0 || index === count - 1)
    return isCorner ? -most * 0.5 : (random() - 0.5) * 2 * most
  })
  const mean = offs.reduce((sum, each) => sum + each, 0) / count
  const first = Math.min(corner, thickness / 2)
  return offs.map((each, index) => {
    const aside = count === 1 ? thickness / 2 : first + ((thickness - 2 * first) * index) / (count - 1)
    return [length + each - mean, aside]
  })
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100
}

/** Numbers from 0 to 1, the same for the same text (mulberry32 on an FNV-1a hash). */
function seededRandom(seed: string): () => number {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
