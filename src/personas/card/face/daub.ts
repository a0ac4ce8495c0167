/** A round daub of paint with a slightly uneven edge, the same for the same seed. */
export const daub = { outline, chance }

const POINTS = 18

/** Closed outline inside a square of this side, as an SVG path. */
function outline(side: number, seed: string): string {
  const middle = side / 2
  const points = Array.from({ length: POINTS }, (_, index): readonly [number, number] => {
    const radius = middle * (0.9 + 0.075 * chance(`${index} ${seed}`))
    const angle = (2 * Math.PI * index) / POINTS
    return [middle + radius * Math.cos(angle), middle + radius * Math.sin(angle)]
  })
  // Through the middles of the sides, each corner a control point: no kink.
  const between = points.map(([x, y], index): string => {
    const [nextX, nextY] = points[(index + 1) % POINTS] ?? [x, y]
    return `${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`
  })
  const curves = points.map(([x, y], index) => `Q${round(x)} ${round(y)} ${between[index] ?? ''}`)
  return `M${between.at(-1) ?? ''}${curves.join('')}Z`
}

/** A number from 0 to 1 by lot, the same for the same text (FNV-1a, mixed as in murmur3). */
function chance(text: string): number {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
