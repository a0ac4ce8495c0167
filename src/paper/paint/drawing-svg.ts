import type { PaperDrawing, Tone } from '../node/paper-node.ts'

/** A drawing as a piece of SVG that stands alone. */
export function drawingSvg(node: PaperDrawing, paint: Readonly<Record<Tone, string>>): string {
  if (node.picture !== undefined) return node.picture
  const paths = node.shapes.map(({ path, fill, stroke, thick = 1, dashed = false }) => {
    const line =
      stroke === undefined
        ? ''
        : ` stroke="${paint[stroke]}" stroke-width="${thick}" stroke-linecap="round"${dashed ? ' stroke-dasharray="1.6 1.9"' : ''}`
    return `<path d="${path}" fill="${fill === undefined ? 'none' : paint[fill]}"${line}/>`
  })
  const { width, height } = node
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`
}
