import { z } from 'zod'

/** What is computed, so that it can be computed again: `message_proofs.definition`. */
export const figureDefinition = z.strictObject({
  figure: z.string().min(1).describe('Name of the figure: “bought again”.'),
  of: z.string().min(1).optional().describe('What it is told of, where it asks for something: a code, a channel.'),
})

export type FigureDefinition = z.output<typeof figureDefinition>
