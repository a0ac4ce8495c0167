import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { askedPeopleFields } from '../facts/asked-people.ts'
import { percent } from '../facts/share-words.ts'
import { type GapItem, type GapShown, gapSchema } from './gap-schema.ts'
import { showGap } from './show-gap.ts'

export const personaGap = defineOperation<Market>()({
  name: 'persona gap',
  summary:
    'What people say matters to them against what goes with what they do: stated and derived importance of each item, from a survey.',
  access: 'read',
  input: z.strictObject({
    ...askedPeopleFields,
    instrument: z
      .string()
      .optional()
      .describe('The survey, by the name it was imported with; left out: the only one that there is.'),
    stated: z
      .array(z.string())
      .min(1)
      .default(['stated_*'])
      .describe('Questions that say how much something matters: names, or one name with a star.'),
    rated: z
      .array(z.string())
      .min(1)
      .default(['rating_*'])
      .describe('Questions that rate the same things, in the same order; or one name with a star.'),
    outcome: z
      .string()
      .optional()
      .describe(
        'Question with the outcome: yes or no, or a number. Left out: one called outcome, would_renew, recommend or nps.',
      ),
  }),
  output: gapSchema,
  positional: ['name'],
  run: (market, input, { signal, progress }) => {
    progress({ message: 'Comparing what people say with what goes with the outcome' })
    return showGap(market, input, signal)
  },
  print: gapWords,
})

function gapWords(shown: GapShown): string {
  const { items, reason, notes } = shown
  const when = shown.answeredFrom === null ? '' : `, answered ${shown.answeredFrom} to ${shown.answeredTo ?? ''}`
  const head = `Say and do: ${shown.persona ?? shown.of}, survey ${shown.instrument}${when}`
  if (reason !== null) return [head, reason, ...notes].join('\n')
  const rarer = shown.rarer === null ? '' : `, ${formatNumber(shown.rarer)} with the rarer outcome`
  const lines = [
    head,
    `${formatNumber(shown.n ?? 0)} people rated every item and have the outcome ${shown.outcome}${rarer}; all ratings together explain ${percent(shown.explained ?? 0)} of it.`,
    rhoWords(shown),
    '',
    terminalTable(
      [
        { title: 'item', value: (row: GapItem) => row.item },
        { title: 'said to matter', value: (row) => `${row.statedMean.toFixed(2)} (${ordinal(row.statedRank)})` },
        {
          title: 'goes with the outcome',
          value: (row) => `${row.sign < 0 ? '−' : ''}${percent(row.derived)} (${ordinal(row.derivedRank)})`,
        },
        { title: 'gap', value: (row) => signed(row.gap) },
        {
          title: '95%',
          value: (row) =>
            row.lo95 === null || row.hi95 === null ? null : `${signed(row.lo95)} to ${signed(row.hi95)}`,
        },
        { title: '', value: (row) => VERDICTS[row.verdict] },
      ],
      items,
    ),
    '',
    'Gap: how far an item stands higher in what people say than in what goes with the outcome, in standard deviations.',
    ...notes,
  ]
  return lines.join('\n')
}

const VERDICTS: Readonly<Record<GapItem['verdict'], string>> = {
  'says more': 'they say it more than they act on it',
  'does more': 'they act on it more than they say it',
  'cannot tell': 'cannot be told apart',
}

function rhoWords({ rho, rhoLo95, rhoHi95, items }: GapShown): string {
  if (rho === null) return 'Whether they do as they say cannot be computed: all items stand the same on one side.'
  const limits = rhoLo95 === null || rhoHi95 === null ? '' : ` (95%: ${signed(rhoLo95)} to ${signed(rhoHi95)})`
  return `Do they do as they say? Rank correlation over ${items.length} items: ${signed(rho)}${limits}; 1 in the same order, 0 unrelated, −1 the other way round.`
}

function signed(given: number): string {
  const text = Math.abs(given).toFixed(2)
  return `${given < 0 && Number(text) !== 0 ? '−' : ''}${text}`
}

function ordinal(place: number): string {
  const ending = place % 100 > 10 && place % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}
