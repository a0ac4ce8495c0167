import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation, fileField } from '../../../operation.ts'
import { listPersonas } from '../../../personas/index.ts'
import { refuse } from '../../../problem.ts'
import { refuseUnwritable, writeWhole } from '../../../whole-file.ts'
import { LANGUAGES, type Language, languageOf } from '../../checks/text/language-of.ts'
import { Phrases } from '../../kit/gate/phrases.ts'
import { messageField } from '../../operations/message-fields.ts'
import { type MessageRecord, messageNumbered } from '../../store/message-records.ts'
import { type FormFont, type FormMessage, formPage } from './form-page.ts'

export const messageForm = defineOperation<Market>()({
  name: 'message form',
  summary:
    'A small page to send to people in the persona’s role: they read the message, answer four questions, and send back the file that it saves.',
  access: 'read',
  positional: ['message'],
  input: z.strictObject({
    message: messageField,
    to: z.string().describe('The page: FILE.html').meta(fileField('write')),
    language: z.enum(['en', 'de', 'fr']).optional().describe('Of the questions; default that of the message.'),
    force: z.boolean().default(false).describe('Overwrite the file when it is there.'),
  }),
  output: z.object({
    file: z.string(),
    message: z.int(),
    version: z.int(),
    language: z.enum(['English', 'German', 'French']),
    notes: z.array(z.string()),
  }),
  writes: () => 'html',
  run: async (market, { message, to, language: asked, force }) => {
    await refuseUnwritable({ file: to, force, field: 'to' })
    const { db } = market.state
    const record = await messageNumbered(db, message)
    if (record.value === '') {
      refuse('nothing_to_read', `Message ${message} has no value proposition yet: there is nothing to ask about.`, {
        at: { field: 'message', value: String(message) },
      })
    }
    const personas = await listPersonas(db)
    refuseInternal(
      record,
      personas.flatMap(({ statements }) => statements.filter(({ internal }) => internal)),
    )
    const texts = [record.groupFrame, record.personalFrame, record.value, record.nextStep]
    const language: Language = asked ?? languageOf(texts.join('\n')) ?? 'en'
    const page = formPage(formMessage(record, language), await readFonts())
    const { file } = await writeWhole({ file: to, force, field: 'to', what: 'The form' }, (temporary) =>
      writeFile(temporary, page),
    )
    const notes = record.draft
      ? ['This message is a draft that nobody accepted yet; the form asks about it all the same.']
      : []
    return { file, message, version: record.version, language: LANGUAGES[language], notes }
  },
  print: ({ file, message, version, notes }) =>
    [
      `Written to ${file}: message ${message}, version ${version}. Send it to people in the role, who send back the file that it saves.`,
      'Then: brushwork message scores-import FILE',
      ...notes,
    ].join('\n'),
})

function formMessage(record: MessageRecord, language: Language): FormMessage {
  const { id: message, version, value, personalFrame, groupFrame, nextStep, points } = record
  const differences = points.filter(({ kind }) => kind === 'difference').map(({ about, text }) => ({ about, text }))
  return { message, version, language, value, personalFrame, groupFrame, nextStep, differences }
}

/** The page leaves the house: an internal statement must not be in it. */
function refuseInternal(
  record: MessageRecord,
  internal: readonly { readonly id: number; readonly text: string }[],
): void {
  const { groupFrame, personalFrame, value, nextStep, points } = record
  const shown = [
    groupFrame,
    personalFrame,
    value,
    nextStep,
    ...points.flatMap(({ kind, text }) => (kind === 'difference' ? [text] : [])),
  ]
  const repeated = internal.find(({ text }) => {
    const phrases = new Phrases([text])
    return shown.some((each) => phrases.isIn(each))
  })
  if (repeated === undefined) return
  refuse(
    'internal_in_message',
    `The message repeats statement ${repeated.id}, which is internal: it must not leave the house.`,
    {
      at: { field: 'message', value: String(record.id) },
      hint: 'Say it in other words, or mark the statement as no longer internal.',
    },
  )
}

const require = createRequire(import.meta.url)

const FONTS = [
  ['Figtree', 400, '@fontsource/figtree/files/figtree-latin-400-normal.woff2'],
  ['Figtree', 600, '@fontsource/figtree/files/figtree-latin-600-normal.woff2'],
  ['Newsreader', 400, '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'],
] as const

async function readFonts(): Promise<readonly FormFont[]> {
  return Promise.all(
    FONTS.map(async ([family, weight, path]) => ({
      family,
      weight,
      data: (await readFile(require.resolve(path))).toString('base64'),
    })),
  )
}
