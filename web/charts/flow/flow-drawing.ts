import { formatCount } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import type { Drawing } from '../draw-png.ts'
import { label, MARGIN, SOFT, sheet } from '../paper.ts'
import { strokePath } from '../stroke-path.ts'
import { type Flow, type FlowGroup, layOutFlow, NODE, type PlacedNode } from './flow.ts'

const WIDTH = 1200
const PLOT = 460
const LEFT = 60
const RIGHT = 260
const OPACITY = { stayed: 0.16, moved: 0.7, came: 0.3, untold: 0.6 } as const

interface Words {
  readonly title: string
  readonly sentence: string
  readonly foot: string
}

/** Who went where, as a drawing that stands by itself. */
export function flowDrawing(flow: Flow, words: Words): Drawing {
  const layout = layOutFlow(flow, { width: WIDTH - 2 * MARGIN - LEFT - RIGHT, height: PLOT })
  const [first, last] = [flow.stages[0]?.key, flow.stages.at(-1)?.key]
  const lastOf = new Map(layout.nodes.map(({ group, stage }) => [group, stage]))
  const draw = (start: number): { parts: string[]; height: number } => ({
    parts: [
      `<defs><pattern id="untold" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#8a8378"/></pattern></defs>`,
      `<g transform="translate(${MARGIN + LEFT} ${start + 30})">`,
      ...flow.stages.map(({ words: stage }, index) =>
        label((layout.places[index] ?? 0) + (index === 0 ? 0 : -20), -14, stage, { fill: SOFT }),
      ),
      ...layout.links.map(
        ({ path, step, of }) =>
          `<path d="${path}" fill="${step === 'untold' ? 'url(#untold)' : colourOf(of)}" opacity="${step === 'stayed' && of.kind === 'none' ? 0.08 : OPACITY[step]}"/>`,
      ),
      ...layout.nodes.map(nodePart),
      ...layout.nodes.map(({ stage, group, x, wordsY, accounts }) => {
        if (stage === last) return label(x + NODE + 10, wordsY + 4, `${group} ${formatCount(accounts)}`)
        return stage === first ? label(-10, wordsY + 4, formatCount(accounts), { end: true, fill: SOFT }) : ''
      }),
      ...layout.nodes.map(({ stage, group, x, wordsY }) =>
        stage !== last && lastOf.get(group) === stage ? label(x + NODE + 8, wordsY + 4, group, { halo: true }) : '',
      ),
      '</g>',
    ],
    height: PLOT + 40,
  })
  return sheet({ ...words, width: WIDTH, draw })
}

function nodePart({ x, y, height, of, stage, group }: PlacedNode): string {
  const tall = Math.max(1.5, height)
  if (of.kind === 'segment') {
    return `<path d="${strokePath({ x, y, width: NODE, height: tall }, `${stage} ${group}`, 'up')}" fill="${colourOf(of)}"/>`
  }
  const fill = of.kind === 'untold' ? 'url(#untold)' : of.kind === 'several' ? SOFT : 'none'
  const dashes = of.kind === 'absent' ? ' stroke-dasharray="2 3"' : ''
  return `<rect x="${x}" y="${y}" width="${NODE}" height="${tall}" rx="2" fill="${fill}" stroke="#8a8378"${dashes}/>`
}

function colourOf({ kind, colour }: FlowGroup): string {
  return kind === 'segment' && colour !== null ? pigment(colour) : SOFT
}
