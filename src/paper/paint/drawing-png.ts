import { Resvg } from '@resvg/resvg-js'
import type { PaperDrawing, Tone } from '../node/paper-node.ts'
import { drawingSvg } from './drawing-svg.ts'

/** Pixels a point: 432 an inch, sharp in print. */
const PIXELS = 6
/** A page repeats a few marks, and is drawn several times until it fits. */
const MOST_KEPT = 200

const kept = new Map<string, Uint8Array>()

/** A drawing as a picture within a page. */
export function drawingPng(node: PaperDrawing, paint: Readonly<Record<Tone, string>>): Uint8Array {
  const svg = drawingSvg(node, paint)
  const before = kept.get(svg)
  if (before !== undefined) return before
  const width = Math.round(node.width * PIXELS)
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng()
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(svg, png)
  return png
}
