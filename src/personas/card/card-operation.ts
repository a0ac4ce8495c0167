import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { paperNode } from '../../paper/index.ts'
import { refuse } from '../../problem.ts'
import { refuseUnwritable, writeWhole } from '../../whole-file.ts'
import { answerPersona } from '../operations/answer-persona.ts'
import { nameField } from '../operations/persona-fields.ts'
import { cardFigures } from './content/card-figures.ts'
import { cardOfPersona } from './content/card-of-persona.ts'

const FORMATS = ['pdf', 'png', 'html'] as const
type CardFormat = (typeof FORMATS)[number]

export const personaCard = defineOperation<Market>()({
  name: 'persona card',
  summary: 'A persona on one page, as a PDF, a picture or a web page: its face is drawn and its name is invented.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({
    name: nameField,
    to: z
      .string()
      .optional()
      .describe('Write the card to this file; its ending says the format: .pdf, .png or .html.')
      .meta(fileField('write')),
    format: z.enum(FORMATS).optional().describe('Where the name of the file does not say it.'),
    paper: z.enum(['a4', 'letter']).default('a4').describe('Of a PDF.'),
    outside: z
      .boolean()
      .default(false)
      .describe(
        'To be shown outside the company: no internal statement, and only words whose speaker agreed to that.',
      ),
    force: z.boolean().default(false).describe('Overwrite the file when it is there.'),
  }),
  output: z.object({
    name: z.string(),
    asOf: z.string().describe('The day.'),
    ready: z.boolean(),
    card: paperNode.describe('The page as boxes, words and drawings, lengths in points.'),
    missing: z.array(z.string()).describe('Letters that the card’s fonts do not have: squares stand for them.'),
    left: z.array(z.string()).describe('What found no room on the page, or may not be on it.'),
    written: z.object({ file: z.string(), format: z.enum(FORMATS), bytes: z.number().int() }).optional(),
  }),
  writes: ({ format, to }) => format ?? (to === undefined ? undefined : endingOf(to)) ?? 'pdf',
  run: async (market, { name, to, format: asked, paper, outside, force }, { signal, progress }) => {
    const format = to === undefined ? undefined : formatOf(to, asked)
    if (to !== undefined) await refuseUnwritable({ field: 'to', file: to, force })
    progress({ message: 'Reading what carries the persona' })
    const [persona, figures] = await Promise.all([
      answerPersona(market, name, {}, signal),
      cardFigures(market, name, signal),
    ])
    const shown = cardOfPersona(persona, figures)
    progress({ message: 'Drawing the card' })
    // What draws takes a second to load: only who wants a card waits for it.
    const { makeCard } = await import('./make-card.ts')
    const made = await makeCard(shown, { outside, today: persona.asOf })
    const answer = {
      name: persona.name,
      asOf: persona.asOf,
      ready: persona.readiness.ready,
      card: made.card,
      missing: [...made.missing],
      left: [...made.left],
    }
    if (to === undefined || format === undefined) return answer
    const { paintCard } = await import('./paint-card.ts')
    const painted = await paintCard(made, shown, { format, paper, outside, today: persona.asOf })
    signal.throwIfAborted()
    const { file } = await writeWhole({ field: 'to', file: to, force, what: 'The card' }, (place) =>
      writeFile(place, painted.bytes),
    )
    const { card, missing, left } = painted.made
    return {
      ...answer,
      card,
      missing: [...missing],
      left: [...left],
      written: { file, format, bytes: painted.bytes.length },
    }
  },
  print: ({ name, ready, missing, left, written }) => {
    const lines = [
      written === undefined
        ? `${name} fits a page. Write the card with --to FILE.pdf, FILE.png or FILE.html.`
        : `The card of ${name} is in ${written.file}.`,
    ]
    if (!ready) lines.push('The persona is not ready: the card says so.')
    lines.push(...left)
    if (missing.length > 0) lines.push(`No font of the card has ${missing.join(' ')}: squares stand there.`)
    return lines.join('\n')
  },
})

function endingOf(file: string): CardFormat | undefined {
  const ending = extname(file).slice(1).toLowerCase()
  return FORMATS.find((format) => format === ending)
}

function formatOf(file: string, asked: CardFormat | undefined): CardFormat {
  const named = endingOf(file)
  if (asked !== undefined && named !== undefined && asked !== named) {
    refuse('two_formats', `The file ends in .${named}, and --format says ${asked}.`, { at: { field: 'format' } })
  }
  const format = asked ?? named
  if (format !== undefined) return format
  return refuse('no_format', `${file} does not say what the card should be.`, {
    at: { field: 'to', value: file },
    hint: 'Let it end in .pdf, .png or .html, or say --format.',
  })
}
