import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { askedPeopleFields } from './asked-people.ts'
import { type FactsShown, factsSchema, type ShareFact } from './facts-schema.ts'
import { percent, signedPoints } from './share-words.ts'
import { showFacts } from './show-facts.ts'

export const personaFacts = defineOperation<Market>()({
  name: 'persona facts',
  summary:
    'Who a persona’s people are, which channels they really use and what words they use, from the data, beside everybody else.',
  access: 'read',
  input: z.strictObject({
    ...askedPeopleFields,
    months: z.int().min(1).max(120).default(24).describe('How far back touches count.'),
  }),
  output: factsSchema,
  positional: ['name'],
  run: (market, input, { signal, progress }) => {
    progress({ message: 'Reading who they are and what they do' })
    return showFacts(market, input, signal)
  },
  print: factsWords,
})

/** Keywords shown at a terminal. */
const MOST_WORDS = 12

function factsWords(shown: FactsShown): string {
  const { who, behaviour, keywords, notes } = shown
  const lines = [
    `${shown.persona ?? shown.of}: ${formatNumber(shown.people)} people at ${formatNumber(shown.accounts)} companies in the data, as of ${shown.asOf}.`,
  ]
  if (who.length > 0) lines.push('', 'Who they are', sharesTable(who, 'people'))
  const when = behaviour.from === null ? '' : `, ${behaviour.from} to ${behaviour.to ?? ''}`
  lines.push(
    '',
    `What they do: ${formatNumber(behaviour.touches)} touches that ${formatNumber(behaviour.people)} of them took part in${when}`,
  )
  if (behaviour.facts.length > 0) lines.push(sharesTable(behaviour.facts, 'touches'))
  lines.push(...behaviour.missing)
  lines.push(
    '',
    `In their own words: quotes of ${formatNumber(keywords.people)} of them against ${formatNumber(keywords.others)} others`,
  )
  if (keywords.reason !== null) lines.push(keywords.reason)
  else {
    lines.push(
      terminalTable(
        [
          { title: 'words', value: (row: FactsShown['keywords']['words'][number]) => row.words },
          { title: 'people', value: (row) => row.people },
          { title: 'others', value: (row) => row.others },
          { title: 'odds', value: (row) => `${row.oddsRatio.toPrecision(2)} times` },
          { title: '95%', value: (row) => `${row.lo95.toPrecision(2)} to ${row.hi95.toPrecision(2)}` },
          { title: '', value: (row) => (row.clear ? 'clearly theirs' : 'chance could show it') },
        ],
        keywords.words.slice(0, MOST_WORDS),
      ),
    )
  }
  return [...lines, '', ...notes].join('\n')
}

function sharesTable(facts: readonly ShareFact[], of: string): string {
  return terminalTable(
    [
      { title: '', value: (row: ShareFact) => row.measure },
      { title: 'value', value: (row) => row.value },
      { title: of, value: (row) => row.n },
      { title: 'share', value: (row) => percent(row.share) },
      { title: '95%', value: (row) => `${percent(row.lo95)} to ${percent(row.hi95)}` },
      { title: 'others', value: (row) => (row.others === null ? null : percent(row.others.share)) },
      {
        title: 'difference',
        value: ({ others }) =>
          others === null
            ? null
            : `${signedPoints(others.difference)} (${signedPoints(others.lo95)} to ${signedPoints(others.hi95)})`,
      },
      { title: '', value: (row) => (row.verdict === 'not compared' ? null : row.verdict) },
    ],
    facts,
  )
}
