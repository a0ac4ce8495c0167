import { RELATIONS } from '../../research/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { percent } from '../facts/share-words.ts'
import { mayTravel } from './may-travel.ts'
import { GROUP_NAMES, GROUP_WORDS } from './voice-groups.ts'
import type { ThemeShown, VoiceQuote, VoiceShown } from './voice-schema.ts'

/** The voice of the customer to be read and pasted into a plan: CommonMark with a list of quotes under each theme. */
export function voiceMarkdown(shown: VoiceShown): string {
  const relations = shown.relations.map(({ words, people }) => `${people} ${words}`).join(', ')
  const lines = [
    `# What people say: ${escaped(shown.of)}`,
    '',
    `${formatNumber(shown.asked)} people at ${formatNumber(shown.accounts)} companies were asked (${relations}), as of ${shown.asOf}. Revenue: what the companies of those who say it paid from ${shown.window.from ?? 'the beginning'} to ${shown.window.to}, in ${escaped(shown.currency)}, each company once.`,
  ]
  for (const group of GROUP_NAMES) {
    const themes = shown.themes.filter((theme) => theme.group === group)
    if (themes.length === 0) continue
    lines.push('', `## ${GROUP_WORDS[group]}`)
    for (const theme of themes) lines.push('', ...themeLines(theme, shown))
  }
  lines.push('', '---', '', ...shown.notes.map((note) => `- ${escaped(note)}`), '')
  return lines.join('\n')
}

function themeLines(theme: ThemeShown, shown: VoiceShown): string[] {
  const quotes = theme.quotes.filter(mayTravel)
  const hidden = theme.quotes.length - quotes.length + theme.keptWithin
  const lines = [
    `### ${escaped(theme.name)}`,
    '',
    `${peopleWords(theme, shown)} ${revenueWords(theme, shown)}`.trim(),
  ]
  if (theme.definition !== null) lines.push('', escaped(theme.definition))
  if (quotes.length > 0) lines.push('', ...quotes.map(quoteLine))
  if (hidden > 0) {
    lines.push(
      '',
      `${hidden} more ${hidden === 1 ? 'quote' : 'quotes'} may not leave the research, or nobody wrote down that they may.`,
    )
  }
  return lines
}

/** `7 of 14 people (50%; 95%: 27% to 73%), place 1.` */
export function peopleWords({ people, share, lo95, hi95, rankByPeople }: ThemeShown, { asked }: VoiceShown): string {
  return `${formatNumber(people)} of ${formatNumber(asked)} people (${percent(share)}; 95%: ${percent(lo95)} to ${percent(hi95)}), place ${rankByPeople}.`
}

/** `$210,000 behind it …`; empty where there is none. */
export function revenueWords(
  { revenue, accounts, largest, rankByRevenue }: ThemeShown,
  { currency }: VoiceShown,
): string {
  if (revenue === null) return ''
  const most = largest === null || accounts < 2 ? '' : `, ${percent(largest)} of it of one`
  return `${formatNumber(Math.round(revenue))} ${currency} behind it, of ${formatNumber(accounts)} ${accounts === 1 ? 'company' : 'companies'}${most}, place ${rankByRevenue ?? ''}.`
}

function quoteLine({ text, pseudonym, relation, jobRole, day }: VoiceQuote): string {
  const who = [
    pseudonym,
    jobRole === null ? '' : jobRoleWords(jobRole),
    relation === null ? '' : RELATIONS[relation],
    day ?? '',
  ]
  return `- “${escaped(text)}” (${escaped(who.filter((each) => each !== '').join(', '))})`
}

/** Nobody's words become headings, links, tags or lists; lines become one. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>~|&$]/g, (sign) => `\\${sign}`)
    .replace(/^(#{1,6}|[-+=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replaceAll(/(https?):\/\//gi, '$1\\://')
}
