import { curveBasisClosed, line } from 'd3-shape'

interface StrokeBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Outline of one brush stroke inside a box, as an SVG path: calm, with a slightly uneven edge that is the same each time
 * for the same seed. Lengths in the unit of the box.
 */
export function strokePath(box: StrokeBox, seed: string): string {
  const { x, y, width, height } = box
  if (width <= 0 || height <= 0) return ''
  const random = seededRandom(seed)
  const wobble = Math.min(height * 0.07, 2.4)
  const steps = Math.max(3, Math.min(24, Math.round(width / 28)))
  const tip = Math.min(width * 0.12, height * 0.45, 14)
  const off = (): number => (random() - 0.5) * 2 * wobble
  const top: [number, number][] = []
  const bottom: [number, number][] = []
  for (let step = 0; step <= steps; step += 1) {
    const along = x + tip * 0.55 + ((width - tip * 1.1) * step) / steps
    top.push([along, y + wobble + off()])
    bottom.push([along, y + height - wobble + off()])
  }
  const start: [number, number] = [x, y + height * (0.5 + (random() - 0.5) * 0.24)]
  const end: [number, number] = [x + width, y + height * (0.42 + (random() - 0.5) * 0.24)]
  const points = [start, ...top, end, ...bottom.reverse()]
  return line().curve(curveBasisClosed)(points) ?? ''
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
