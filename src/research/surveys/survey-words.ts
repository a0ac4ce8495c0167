import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { SurveyListed } from './list-surveys.ts'
import { KIND_WORDS, type QuestionShown, type SurveyShown } from './survey-schema.ts'

/** Choices that a terminal shows of one question. */
const SHOWN = 12

export function surveyListWords({ surveys }: { readonly surveys: readonly SurveyListed[] }): string {
  if (surveys.length === 0) return 'There are no answers yet. Bring some with: brushwork import FILE --as answers.'
  return terminalTable(
    [
      { title: 'survey', value: (row) => row.instrument },
      { title: 'people', value: (row) => row.joined.people },
      { title: 'known as contacts', value: (row) => row.joined.contacts },
      { title: 'with a company', value: (row) => row.joined.accounts },
      { title: 'questions', value: (row) => row.questions },
      { title: 'of them', value: (row) => kindsOf(row.kinds) },
      { title: 'from', value: (row) => row.from },
      { title: 'to', value: (row) => row.to },
    ],
    surveys,
  )
}

function kindsOf(kinds: Readonly<Record<string, number>>): string {
  return Object.entries(KIND_WORDS)
    .flatMap(([kind, word]) => (kinds[kind] === undefined ? [] : [`${kinds[kind]} ${word}`]))
    .join(', ')
}

export function surveyWords(survey: SurveyShown): string {
  const { joined } = survey
  const when = survey.from === null ? 'undated' : `${survey.from} to ${survey.to}`
  const lines = [`${survey.instrument}: ${formatNumber(joined.people)} people, ${when}.`, joinWords(survey)]
  if (survey.among !== null) {
    lines.push(
      `Only those whose company is in ${survey.among}: ${formatNumber(survey.leftOut)} people are not, or their company is not known.`,
    )
  }
  if (survey.by !== null && survey.ungrouped > 0) {
    lines.push(`Of ${formatNumber(survey.ungrouped)} people ${survey.by} is not known; they are in no group.`)
  }
  let grid: string | null = null
  for (const question of survey.questions) {
    if (question.grid !== null && question.grid !== grid) lines.push('', question.grid)
    grid = question.grid
    lines.push('', ...questionLines(question))
  }
  return lines.join('\n')
}

function joinWords({ joined }: SurveyShown): string {
  const { people, contacts, accounts, companies, unknownContacts, unnamed, responses } = joined
  const parts = [`${formatNumber(contacts)} of ${formatNumber(people)} are known as contacts`]
  parts.push(`${formatNumber(accounts)} with their company (${formatNumber(companies)} companies)`)
  if (unknownContacts > 0) parts.push(`${formatNumber(unknownContacts)} name a contact who is not in the records`)
  if (unnamed > 0) parts.push(`${formatNumber(unnamed)} name nobody`)
  if (responses > people)
    parts.push(`${formatNumber(responses - people)} earlier responses of the same people are left out`)
  return `${parts.join('; ')}.`
}

function questionLines({
  question,
  wording,
  kind,
  settled,
  figures,
  blanks,
  notes,
  groups,
}: QuestionShown): string[] {
  const head = `${question === wording ? '' : `${question}: `}${wording}`
  const lines = [
    `${head}  [${KIND_WORDS[kind]}${settled ? ', settled' : ''}; n ${formatNumber(figures.n)}${blankWords(blanks)}]`,
  ]
  if (blanks.askedAfter !== null) {
    const { question: gate, answers } = blanks.askedAfter
    lines.push(
      `  Asked only after ${gate} = ${answers.map((answer) => JSON.stringify(answer)).join(' or ')}, as the answers show.`,
    )
  }
  if (figures.mean !== null) lines.push(`  mean ${meanWords(figures.mean)}`)
  for (const each of figures.choices.slice(0, SHOWN)) {
    const value = each.value === null || String(each.value) === each.label ? '' : ` (${each.value})`
    lines.push(
      `  ${percent(each.share)} [${percent(each.low)} to ${percent(each.high)}]  ${each.label}${value}, ${formatNumber(each.n)}`,
    )
  }
  if (figures.choices.length > SHOWN) lines.push(`  and ${figures.choices.length - SHOWN} more`)
  for (const { label, score, low, high, shown } of figures.items) {
    lines.push(
      `  ${score.toFixed(2)} [${low.toFixed(2)} to ${high.toFixed(2)}]  ${label}, shown ${formatNumber(shown)} times`,
    )
  }
  if (kind === 'open')
    lines.push(`  ${formatNumber(figures.different)} different answers; code them with answer code`)
  for (const note of notes) lines.push(`  ${note}`)
  for (const { value, figures: theirs } of groups) {
    const [top] = theirs.choices
    const item = theirs.items[0]
    const said =
      theirs.mean !== null
        ? `mean ${meanWords(theirs.mean)}`
        : item !== undefined
          ? `best: ${item.label} ${item.score.toFixed(2)}`
          : top === undefined
            ? ''
            : `${top.label} ${percent(top.share)} [${percent(top.low)} to ${percent(top.high)}]`
    lines.push(`    ${value}: n ${formatNumber(theirs.n)}${said === '' ? '' : `, ${said}`}`)
  }
  return lines
}

function blankWords({ left, notAsked, skipped }: QuestionShown['blanks']): string {
  const parts = [
    notAsked > 0 ? `${formatNumber(notAsked)} not asked` : '',
    skipped > 0 ? `${formatNumber(skipped)} gave no answer` : '',
    left > 0 ? `${formatNumber(left)} had left before` : '',
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('')
}

function meanWords({ mean, low, high, n }: { mean: number; low: number; high: number; n: number }): string {
  return `${mean.toFixed(2)} [${low.toFixed(2)} to ${high.toFixed(2)}] of ${formatNumber(n)}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
