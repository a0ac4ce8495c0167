import type { Drawing } from '../../../charts/draw-png.ts'
import { INK, LINE, label, MARGIN, SOFT, sheet } from '../../../charts/paper.ts'
import { strokePath } from '../../../charts/stroke-path.ts'
import { formatShare } from '../../../look/format.ts'
import { type JourneyRow, STAGES } from './journey.ts'

const WIDTH = 1200
const NAMES = 320
const ROW = 44
const STROKE = 16

interface Words {
  readonly title: string
  readonly sentence: string
  readonly foot: string
}

/** When each role comes in, as a drawing that stands by itself. */
export function journeyDrawing(rows: readonly JourneyRow[], words: Words): Drawing {
  const step = (WIDTH - 2 * MARGIN - NAMES) / STAGES.length
  const longest = Math.max(...rows.flatMap(({ steps }) => steps.map(({ share }) => share)))
  const x = (index: number): number => MARGIN + NAMES + index * step
  const draw = (top: number): { parts: string[]; height: number } => ({
    parts: [
      ...STAGES.map((stage, index) => label(x(index), top, stage.words, { bold: true })),
      ...rows.flatMap((row, place) => {
        const y = top + 16 + place * ROW
        return [
          `<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="${LINE}"/>`,
          label(MARGIN, y + ROW / 2 + 4, row.words),
          ...row.steps.flatMap(({ stage, share }, index) => {
            const width = Math.max(2, (share / longest) * (step - 70))
            const box = { x: x(index), y: y + (ROW - STROKE) / 2, width, height: STROKE }
            return [
              `<path d="${strokePath(box, `${row.role} ${stage}`)}" fill="${stage === row.most ? INK : SOFT}"/>`,
              label(x(index) + width + 8, y + ROW / 2 + 4, formatShare(share), { fill: SOFT }),
            ]
          }),
        ]
      }),
    ],
    height: 16 + rows.length * ROW,
  })
  return sheet({ ...words, width: WIDTH, draw })
}
