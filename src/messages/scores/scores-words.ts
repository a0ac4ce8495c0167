import { terminalTable } from '../../terminal-table.ts'
import { FEWEST_FOR_INTERVAL } from './audiences-of.ts'
import type { ScoresShown } from './scores-schema.ts'

type AudienceShown = ScoresShown['audiences'][number]

/** The scores of a message for a person at a terminal. */
export function scoresWords({ message, persona, verdictWords, audiences, older, notes, done }: ScoresShown): string {
  const lines = done === null ? [] : [done]
  lines.push(
    `Scores of ${message.words}, to ${persona.name} (${persona.words}), version ${message.version}.`,
    verdictWords,
  )
  for (const audience of audiences) lines.push('', ...audienceLines(audience))
  if (audiences.some(({ people }) => people > 0)) {
    const [first] = audiences
    lines.push(
      '',
      ...(first?.questions ?? []).map((each) => `${each.question}: “${each.words}” 1 not at all, 5 entirely`),
    )
  }
  for (const { version, audiences: of } of older) {
    const told = of
      .filter(({ people }) => people > 0)
      .map(({ words, people, questions }) => `${words} (${people}): ${questions.map(short).join(', ')}`)
    if (told.length > 0)
      lines.push('', `Version ${version} said something else and is not counted: ${told.join('; ')}.`)
  }
  if (notes.length > 0) lines.push('', ...notes)
  return lines.join('\n')
}

function audienceLines({
  audience,
  words,
  people,
  companies,
  unknownCompanies,
  questions,
  answers,
}: AudienceShown): string[] {
  if (people === 0) return [`${words}: nobody yet.`]
  const unknown =
    unknownCompanies === 0 || audience === 'colleagues' ? '' : `, the company of ${unknownCompanies} not known`
  const at = companies === 0 ? '' : ` at ${companies} ${companies === 1 ? 'company' : 'companies'}`
  const lines = [
    `${words}: ${people} ${people === 1 ? 'person' : 'people'}${at}${unknown}`,
    terminalTable(
      [
        { title: 'question', value: (row: AudienceShown['questions'][number]) => row.question },
        { title: 'people', value: (row) => row.n },
        { title: 'mean', value: (row) => (row.mean === null ? null : row.mean.toFixed(1)) },
        { title: '1 2 3 4 5', value: (row) => row.counts.join(' ') },
        { title: '4 or 5', value: (row) => (row.n === 0 ? null : `${row.agree} of ${row.n}`) },
        {
          title: '95%',
          value: (row) =>
            row.lo95 === null || row.hi95 === null ? null : `${percent(row.lo95)} to ${percent(row.hi95)}`,
        },
      ],
      questions,
    ),
  ]
  if (people < FEWEST_FOR_INTERVAL) {
    lines.push(`Of fewer than ${FEWEST_FOR_INTERVAL} answers no interval is told; these are all:`)
    lines.push(
      ...answers.map((each) => {
        const given = questions.map(({ question }) => `${question} ${each[question] ?? '–'}`).join(', ')
        return `  ${each.respondent}${each.jobRole === null ? '' : ` (${each.jobRole})`}, ${each.day}: ${given}`
      }),
    )
  }
  const comments = answers.flatMap(({ comment, respondent }) =>
    comment === null ? [] : [`  “${comment}” (${respondent})`],
  )
  return comments.length === 0 ? lines : [...lines, 'What they add:', ...comments]
}

function short({ question, n, mean }: AudienceShown['questions'][number]): string {
  return `${question} ${mean === null ? '–' : mean.toFixed(1)} (${n})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
