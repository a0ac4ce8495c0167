import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { type Problem, ProblemError } from '../../problem.ts'
import { jobRoleNamed } from '../../roles/index.ts'
import { openRuleBook } from '../../segments/index.ts'
import { kitDocument } from './kit-document.ts'
import { formatOfKit, kitFiles, writeKit } from './kit-file.ts'
import { KIT_FORMATS, type KitShown, kitSchema } from './kit-schema.ts'
import { kitWords } from './kit-words.ts'
import { kitSubject } from './read/kit-subject.ts'
import { type ReadMaterial, readMaterial } from './read/read-material.ts'

export const kit = defineOperation<Market>()({
  name: 'kit',
  summary:
    'What a champion hands on inside their company: story, e-mail, business case, answers, and a page for each other role; nothing internal is ever in it.',
  access: 'read',
  positional: ['of'],
  input: z.strictObject({
    of: z
      .string()
      .trim()
      .min(1)
      .describe('A saved segment, or an account by id, domain, name or number such as #12.'),
    kind: z
      .enum(['segment', 'account'])
      .optional()
      .describe('Which of the two is meant, where both go by that text.'),
    toRole: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Pages for these roles only, such as “marketing executive”; default: those that usually take part.'),
    withPrice: z.boolean().default(false).describe('Tell what companies of the segment paid on average.'),
    out: z
      .string()
      .min(1)
      .optional()
      .describe('Write it to this file (.md, .pdf or .pptx), or all three into this folder.')
      .meta(fileField('write')),
    format: z.enum(KIT_FORMATS).optional().describe('Of the file; default by its ending.'),
    paper: z.enum(['A4', 'Letter']).default('A4').describe('Of a PDF.'),
    force: z.boolean().default(false).describe('Overwrite files that are there.'),
  }),
  output: kitSchema,
  writes: ({ out, format }) => format ?? formatOfKit(out) ?? 'pdf',
  run: async (market, { of, kind, toRole, withPrice, out, format, paper, force }, { signal, progress }) => {
    const files = out === undefined ? undefined : await kitFiles(out, { format, force })
    const roles = rolesNamed(toRole ?? [])
    const book = await openRuleBook(market)
    const subject = await kitSubject(market, book, of, kind)
    progress({ message: 'Reading what may be handed on' })
    const read = await readMaterial(market, book, subject, { toRole: roles, withPrice }, signal)
    const shown = kitShown(read, 'account' in subject ? subject.account : undefined, of)
    if (files === undefined) return shown
    progress({ message: 'Writing the kit' })
    return { ...shown, written: await writeKit(shown.document, files, paper, signal) }
  },
  print: kitWords,
})

function kitShown(
  { material, chosen, bases, notes }: ReadMaterial,
  account: number | undefined,
  of: string,
): KitShown {
  const { persona, segment } = chosen
  const made = kitDocument(material)
  return {
    of,
    segment: segment === null ? null : { id: segment.id, name: segment.name },
    account: account === undefined ? null : { number: account, name: material.company ?? `#${account}` },
    persona: { id: persona.id, name: persona.name, words: material.championWords },
    stage: material.stage,
    document: made.document,
    figures: [...made.figures],
    quotes: made.quotes.flatMap((id) => {
      const quote = material.quotes.get(id)
      return quote === undefined ? [] : [{ id, text: quote.text, by: quote.by }]
    }),
    sources: [...made.sources],
    roles: material.roles.map(({ role, kind, words, signs, here, asked }, place) => ({
      role,
      kind,
      words,
      signs,
      here,
      asked,
      answers: made.answering.has(role),
      usual: bases[place]?.usual ?? null,
    })),
    missing: [...made.missing],
    leftOut: [...made.leftOut],
    notes: [...notes],
    asOf: material.today,
  }
}

/** All that is wrong at once. */
function rolesNamed(given: readonly string[]): readonly string[] {
  const read = given.map((each) => jobRoleNamed(each, 'toRole'))
  const problems = read.flatMap((each): Problem[] => ('problem' in each ? [each.problem] : []))
  if (problems.length > 0) throw new ProblemError(problems)
  return read.flatMap((each) => ('role' in each ? [each.role] : []))
}
