import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { RELATIONS } from '../../research/index.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { refuseUnwritable } from '../../whole-file.ts'
import { percent } from '../facts/share-words.ts'
import { showVoice } from './show-voice.ts'
import { formatOfFile, VOICE_FORMATS, voiceFormat, writeVoice } from './voice-file.ts'
import { GROUP_NAMES, GROUP_WORDS } from './voice-groups.ts'
import { type ThemeShown, type VoiceShown, voiceSchema } from './voice-schema.ts'

export const voice = defineOperation<Market>()({
  name: 'voice',
  summary:
    'The voice of the customer: needs, pains, reasons chosen and left, ranked by people and by the revenue behind them, each with its quotes; also as a file for product planning.',
  access: 'read',
  input: z.strictObject({
    segment: z.string().optional().describe('Name of a saved segment, or a rule: only people of these companies.'),
    persona: z.string().optional().describe('Name of a persona: only its people.'),
    role: z.string().optional().describe('Department and level, such as “creative manager”.'),
    group: z.array(z.enum(GROUP_NAMES)).min(1).optional().describe('Only these; default all.'),
    by: z.enum(['people', 'revenue']).default('people').describe('What the themes of a group are ordered by.'),
    to: z
      .string()
      .optional()
      .describe('Write it to this file: .csv, a row a quote, or .md, to be read.')
      .meta(fileField('write')),
    force: z.boolean().default(false).describe('Overwrite the file when it is there.'),
    format: z.enum(VOICE_FORMATS).optional().describe('Of the file; default by its ending, else csv.'),
  }),
  output: voiceSchema,
  writes: ({ to, format }) => format ?? formatOfFile(to) ?? 'csv',
  run: async (market, input, { signal, progress }) => {
    const { to: file, force } = input
    const to = file === undefined ? undefined : { file, force, format: voiceFormat(file, input.format) }
    if (to !== undefined) await refuseUnwritable({ ...to, field: 'to' })
    progress({ message: 'Reading what people say' })
    const shown = await showVoice(market, input, signal)
    return to === undefined ? shown : { ...shown, written: await writeVoice(shown, to) }
  },
  print: voiceWords,
})

/** Quotes shown under each theme at a terminal. */
const MOST_QUOTES = 2

function voiceWords(shown: VoiceShown): string {
  const { asked, accounts, relations, window, currency, written, notes } = shown
  const who = relations.map(({ words, people }) => `${people} ${words}`).join(', ')
  const lines = [
    `${shown.of}: ${formatNumber(asked)} people at ${formatNumber(accounts)} companies were asked${who === '' ? '' : ` (${who})`}, as of ${shown.asOf}.`,
  ]
  if (shown.themes.length === 0) {
    lines.push('None of them has been coded with a need, a pain, or a reason chosen or left: brushwork quote code.')
  }
  for (const group of GROUP_NAMES) {
    const themes = shown.themes.filter((theme) => theme.group === group)
    if (themes.length > 0) lines.push('', GROUP_WORDS[group], table(themes, shown), '', ...themes.flatMap(quoteLines))
  }
  if (shown.noRevenue === null && shown.themes.length > 0) {
    lines.push(
      '',
      `Revenue: what the companies of those who say it paid from ${window.from ?? ''} to ${window.to}, in ${currency}, each company once.`,
    )
  }
  lines.push('', ...notes)
  if (written !== undefined) {
    lines.push('', `Written to ${written.file}: ${formatNumber(written.quotes)} quotes.`)
    if (written.notRecorded > 0) {
      lines.push(
        `${formatNumber(written.notRecorded)} quotes are not in it: nobody wrote down that they may leave the research.`,
      )
    }
    if (written.neutralised > 0) {
      lines.push(`${formatNumber(written.neutralised)} cells got an apostrophe, so that no spreadsheet runs them.`)
    }
  }
  return lines.join('\n')
}

function table(themes: readonly ThemeShown[], { currency }: VoiceShown): string {
  return terminalTable(
    [
      { title: '', value: (row: ThemeShown) => row.rankByPeople },
      { title: 'theme', value: (row) => row.name },
      { title: 'type', value: (row) => row.type },
      { title: 'people', value: (row) => row.people },
      { title: 'share', value: (row) => percent(row.share) },
      { title: '95%', value: (row) => `${percent(row.lo95)} to ${percent(row.hi95)}` },
      { title: `revenue, ${currency}`, value: (row) => (row.revenue === null ? null : Math.round(row.revenue)) },
      { title: 'place', value: (row) => row.rankByRevenue },
      { title: 'largest', value: (row) => (row.largest === null ? null : percent(row.largest)) },
    ],
    themes,
  )
}

function quoteLines({ name, quotes, keptWithin }: ThemeShown): string[] {
  const lines = quotes.slice(0, MOST_QUOTES).map(({ text, pseudonym, relation, scope }) => {
    const told = [
      pseudonym,
      relation === null ? '' : RELATIONS[relation],
      scope === null ? 'consent not recorded' : '',
    ]
    return `  “${text.replaceAll(/\s+/g, ' ')}” (${told.filter((each) => each !== '').join(', ')})`
  })
  const more = Math.max(0, quotes.length - MOST_QUOTES)
  if (more > 0) lines.push(`  … and ${more} more.`)
  if (keptWithin > 0) lines.push(`  ${keptWithin} kept within the research.`)
  return [`${name}:`, ...lines]
}
