import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { lineText, longText, messageField, personaField } from '../operations/message-fields.ts'
import { askedMessage } from './asked-texts.ts'
import { checkMessage } from './check-message.ts'
import { CHECK_WORDS, CHECKS, checkSchema, VERDICTS } from './check-schema.ts'
import { openCheck } from './open-check.ts'
import { LANGUAGES, languageOf } from './text/language-of.ts'

const outputSchema = z.object({
  message: z.int().nullable().describe('Null: a text that is not saved.'),
  persona: z
    .object({ id: z.int(), name: z.string(), words: z.string() })
    .nullable()
    .describe('Null: it was removed.'),
  language: z.enum(['English', 'German', 'French']).nullable().describe('Null: it cannot be told.'),
  counts: z.array(z.object({ verdict: z.enum(VERDICTS), checks: z.int() })),
  checks: z.array(checkSchema),
  asOf: z.string(),
})

type Checked = z.output<typeof outputSchema>

export const messageCheck = defineOperation<Market>()({
  name: 'message check',
  summary:
    'Whether a message, or a text that is being written, rests on evidence, names a group benefit, is readable, speaks with their words and claims nothing that no proof carries.',
  access: 'read',
  positional: ['message'],
  input: z.strictObject({
    message: messageField.optional(),
    persona: personaField.optional().describe('Without a message: name of the persona that the text speaks to.'),
    groupFrame: longText('Why it matters to everybody in the buying group, as it is being written.').optional(),
    personalFrame: longText('Why it matters to this person, as it is being written.').optional(),
    value: longText('The value proposition, as it is being written.').optional(),
    nextStep: longText('What they are asked to do next, as it is being written.').optional(),
    difference: longText('How it differs, as it is being written.').optional(),
    from: lineText('With difference: from which competitor; without it from doing nothing.').optional(),
    answer: longText('The answer to an objection, as it is being written.').optional(),
    point: z.int().min(1).optional().describe('With difference or answer: the saved one that it takes the place of.'),
  }),
  output: outputSchema,
  run: async (market, input, { signal }) => {
    const open = await openCheck(market, whose(input), signal)
    const asked = askedMessage(open, input)
    const checks = [...checkMessage(asked)]
    const language = languageOf(asked.parts.map(({ text }) => text).join('\n'))
    const { message, persona, asOf } = open
    return {
      message: message?.id ?? null,
      persona: persona === null ? null : { id: persona.id, name: persona.name, words: persona.words },
      language: language === null ? null : LANGUAGES[language],
      counts: VERDICTS.map((verdict) => ({
        verdict,
        checks: checks.filter((each) => each.verdict === verdict).length,
      })),
      checks,
      asOf,
    }
  },
  print: checkWords,
})

function whose({ message, persona }: { message?: number | undefined; persona?: string | undefined }) {
  if (message !== undefined && persona !== undefined) {
    refuse('message_and_persona', 'A message has its persona: name the message, or the persona of a new text.', {
      at: { field: 'persona' },
    })
  }
  if (message !== undefined) return { message }
  if (persona !== undefined) return { persona }
  return refuse('message_or_persona', 'Say which message, or with --persona whom the text speaks to.', {
    at: { field: 'message' },
    hint: 'For example: brushwork message check 3, or message check --persona NAME --value "…"',
  })
}

const MARKS = { good: '✓', mend: '✗', 'cannot be told': '?' } as const

function checkWords({ persona, message, checks, counts }: Checked): string {
  const to = persona === null ? 'somebody whose persona was removed' : `${persona.name} (${persona.words})`
  const told = counts.map(({ verdict, checks: count }) => `${count} ${verdict === 'mend' ? 'to mend' : verdict}`)
  const lines = [`${message === null ? 'A text' : `Message ${message}`} to ${to}: ${told.join(', ')}.`]
  for (const check of CHECKS) {
    lines.push('', CHECK_WORDS[check])
    for (const { verdict, words, hint, part, at } of checks.filter((each) => each.check === check)) {
      const where = at === null || part === null ? '' : ` (${part}, ${at.start + 1} to ${at.end})`
      lines.push(`  ${MARKS[verdict]} ${words}${where}`)
      if (hint !== null) lines.push(`      ${hint}`)
    }
  }
  return lines.join('\n')
}
