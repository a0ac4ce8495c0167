import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { nameField } from '../operations/persona-fields.ts'
import { findPersona } from '../store/persona-records.ts'

export const personaFace = defineOperation<Market>()({
  name: 'persona face',
  summary: 'The drawn face of a persona, or the one that another seed would give it: never a photo.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({
    name: nameField.optional(),
    seed: z.string().trim().min(1).max(80).optional().describe('What to draw from, in place of the persona’s own.'),
  }),
  output: z.object({ seed: z.string(), svg: z.string() }),
  run: async (market, { name, seed: asked }) => {
    const persona = name === undefined ? undefined : await findPersona(market.state.db, name)
    const seed = asked ?? persona?.avatar ?? 'nobody'
    const { drawFace } = await import('./face/draw-face.ts')
    return { seed, svg: drawFace(seed) }
  },
  print: ({ svg }) => svg,
})
