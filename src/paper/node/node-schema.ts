import { z } from 'zod'
import type { PaperNode } from './paper-node.ts'

const tone = z.enum(['ink', 'soft', 'line', 'strong', 'paper', 'raised', 'sunk', 'accent', 'wash', 'contested'])
const length = z.number().describe('Points.')

const boxStyle = z.object({
  row: z.boolean().optional(),
  wrap: z.boolean().optional(),
  gap: length.optional(),
  rowGap: length.optional(),
  pad: z.tuple([length, length, length, length]).readonly().optional(),
  width: length.optional(),
  height: length.optional(),
  grow: z.boolean().optional(),
  align: z.enum(['start', 'center', 'end', 'stretch']).optional(),
  justify: z.enum(['start', 'between', 'end']).optional(),
  fill: tone.optional(),
  border: z
    .object({ tone, dashed: z.boolean().optional(), side: z.enum(['top', 'bottom', 'left']).optional() })
    .optional(),
  round: length.optional(),
})

const wordStyle = z.object({
  font: z.enum(['sans', 'serif']),
  size: length,
  strong: z.boolean().optional(),
  italic: z.boolean().optional(),
  tone,
  line: z.number(),
})

const shape = z.object({
  path: z.string(),
  fill: tone.optional(),
  stroke: tone.optional(),
  thick: length.optional(),
  dashed: z.boolean().optional(),
})

const words = z.object({
  kind: z.literal('words'),
  part: z.enum(['title', 'heading', 'text']),
  style: wordStyle,
  text: z.string(),
})

const drawing = z.object({
  kind: z.literal('drawing'),
  width: length,
  height: length,
  label: z.string(),
  shapes: z.array(shape).readonly(),
  picture: z.string().optional().describe('A drawing of its own, as SVG.'),
})

/** The page as other doors get it: `node/paper-node.ts` says what each field is. */
export const paperNode: z.ZodType<PaperNode, PaperNode> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('box'),
      part: z.enum(['article', 'header', 'section', 'list', 'item', 'quote', 'footer', 'group']),
      style: boxStyle,
      children: z.array(paperNode).readonly(),
    }),
    words,
    drawing,
  ]),
) as z.ZodType<PaperNode, PaperNode>
