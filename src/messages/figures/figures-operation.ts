import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { figureSchema } from '../../paper/index.ts'
import { personaNamed } from '../../personas/index.ts'
import { findSegment } from '../../segments/index.ts'
import { terminalTable } from '../../terminal-table.ts'
import { figureDefinition } from './figure-definition.ts'
import { FIGURE_KINDS, figureKindNamed } from './figure-kinds.ts'
import { figureReadings } from './figure-readings.ts'
import { intervalWords } from './figure-words.ts'
import { openFigures } from './open-figures.ts'

const tellable = z.object({
  definition: figureDefinition,
  audience: z.enum(['buyer', 'company']).describe('Buyer: may be told outside where nobody is told on.'),
  about: z.string(),
  figure: figureSchema.nullable(),
  why: z.string().nullable().describe('Why it cannot be told; nothing where it can.'),
  tellsOfOne: z.string().nullable().describe('Why it would tell of single companies.'),
  travels: z.boolean().describe('May be told outside.'),
  whyNot: z.string().nullable().describe('Why it may not.'),
})

export const messageFigures = defineOperation<Market>()({
  name: 'message figures',
  summary: 'Which figures can be told of a segment and a persona, with n and interval; and which cannot, and why.',
  access: 'read',
  positional: ['segment'],
  input: z.strictObject({
    segment: z.string().trim().min(1).optional().describe('A saved segment; the whole market without one.'),
    persona: z.string().trim().min(1).optional().describe('A persona: what its people said and answered, too.'),
    figure: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Only this one, by its name: bought again, days to decide, win rate …'),
  }),
  output: z.object({
    segment: z.string().nullable(),
    persona: z.string().nullable(),
    figures: z.array(tellable),
  }),
  run: async (market, { segment, persona, figure }, { signal, progress }) => {
    const readings = figureReadings(market, signal)
    const { segments } = await readings.book()
    const asked = {
      segment: segment === undefined ? 0 : findSegment(segments, segment).id,
      persona: persona === undefined ? null : personaNamed(await readings.personas(), persona, 'persona').id,
    }
    const kinds = figure === undefined ? FIGURE_KINDS : [figureKindNamed(figure)]
    progress({ message: 'Computing what can be told' })
    const figures = await openFigures(market, asked, signal, readings).all(kinds)
    return { segment: segment ?? null, persona: persona ?? null, figures: [...figures] }
  },
  print: ({ figures, segment }) => {
    const told = figures.filter((each) => each.figure !== null)
    const untold = figures.filter((each) => each.figure === null)
    const name = ({ definition }: (typeof figures)[number]): string =>
      definition.of === undefined ? definition.figure : `${definition.figure}: ${definition.of}`
    const lines = [
      told.length === 0
        ? `Nothing can be told of ${segment ?? 'the whole market'} yet.`
        : terminalTable(
            [
              { title: 'Figure', value: name },
              { title: 'Value', value: (each) => (each.figure === null ? null : intervalWords(each.figure)) },
              { title: 'n', value: (each) => each.figure?.n },
              { title: 'Of', value: (each) => each.figure?.of },
              { title: 'As of', value: (each) => each.figure?.asOf },
              { title: 'Told outside', value: (each) => (each.travels ? 'yes' : each.whyNot) },
            ],
            told,
          ),
    ]
    if (untold.length > 0)
      lines.push('', 'What cannot be told:', ...untold.map((each) => `${name(each)}: ${each.why}`))
    return lines.join('\n')
  },
})
