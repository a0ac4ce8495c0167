import { writeFile } from 'node:fs/promises'
import { type Cell, csvLine } from '../../csv-line.ts'
import { refuse } from '../../problem.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { writeWhole } from '../../whole-file.ts'
import { mayTravel } from './may-travel.ts'
import { voiceMarkdown } from './voice-markdown.ts'
import type { ThemeShown, VoiceQuote, VoiceShown } from './voice-schema.ts'

export const VOICE_FORMATS = ['csv', 'md'] as const
export type VoiceFormat = (typeof VOICE_FORMATS)[number]

/** By the ending of the file; undefined for another one. */
export function formatOfFile(file: string | undefined): VoiceFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(file ?? '')?.[1]?.toLowerCase()
  return VOICE_FORMATS.find((format) => format === ending)
}

/** The format that was asked for, else that of the file's ending; throws a Problem where neither tells. */
export function voiceFormat(file: string, asked: VoiceFormat | undefined): VoiceFormat {
  const format = asked ?? formatOfFile(file)
  if (format !== undefined) return format
  return refuse('voice_format', 'What people say is written as .csv (a row a quote) or .md (to be read).', {
    at: { field: 'to', value: file },
    hint: 'For example voice.csv or voice.md; or say which with --format.',
  })
}

/** Writes the file whole or not at all; see `voiceSchema` for what comes back. */
export async function writeVoice(
  shown: VoiceShown,
  to: { readonly file: string; readonly force: boolean; readonly format: VoiceFormat },
): Promise<NonNullable<VoiceShown['written']>> {
  const quotes = shown.themes.flatMap((theme) => theme.quotes)
  const { text, neutralised } = to.format === 'csv' ? voiceCsv(shown) : { text: voiceMarkdown(shown), neutralised: 0 }
  const { file } = await writeWhole({ ...to, field: 'to', what: 'What people say' }, (temporary) =>
    writeFile(temporary, text, { flag: 'wx', flush: true }),
  )
  const travelling = quotes.filter(mayTravel).length
  return { file, quotes: travelling, notRecorded: quotes.length - travelling, neutralised }
}

const HEADERS = [
  'group',
  'theme',
  'type',
  'rank by people',
  'people',
  'people asked',
  'share',
  'share from',
  'share to',
  'rank by revenue',
  'revenue',
  'currency',
  'revenue from',
  'revenue to',
  'companies',
  'largest company',
  'quote',
  'who',
  'relation',
  'role',
  'said on',
  'consent',
] as const

/** A row a quote; a theme without one that may travel has a row of its own. */
function voiceCsv(shown: VoiceShown): { text: string; neutralised: number } {
  const lines = [csvLine(HEADERS)]
  for (const theme of shown.themes) {
    const quotes = theme.quotes.filter(mayTravel)
    const rows = quotes.length === 0 ? [undefined] : quotes
    for (const quote of rows) lines.push(csvLine([...themeCells(shown, theme), ...quoteCells(quote)]))
  }
  return {
    text: lines.map((line) => line.text).join(''),
    neutralised: lines.reduce((sum, line) => sum + line.neutralised, 0),
  }
}

function themeCells({ asked, currency, window }: VoiceShown, theme: ThemeShown): readonly Cell[] {
  const share = (part: number | null): number | null => (part === null ? null : Number(part.toFixed(4)))
  const { revenue } = theme
  return [
    theme.group,
    theme.name,
    theme.type,
    theme.rankByPeople,
    theme.people,
    asked,
    share(theme.share),
    share(theme.lo95),
    share(theme.hi95),
    theme.rankByRevenue,
    revenue === null ? null : Number(revenue.toFixed(2)),
    revenue === null ? null : currency,
    revenue === null ? null : window.from,
    revenue === null ? null : window.to,
    theme.accounts,
    share(theme.largest),
  ]
}

function quoteCells(quote: VoiceQuote | undefined): readonly Cell[] {
  if (quote === undefined) return [null, null, null, null, null, null]
  const { text, pseudonym, relation, jobRole, day, scope } = quote
  return [text, pseudonym, relation, jobRole === null ? null : jobRoleWords(jobRole), day, scope]
}
