import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { CODE_TYPES } from '../words.ts'
import { countWords } from './count-words.ts'
import { findMeasures } from './find-measures.ts'
import { type Measures, measuresSchema } from './measures-schema.ts'
import { percentWords } from './saturation-of.ts'
import { saturationLines } from './saturation-schema.ts'

export const researchMeasures = defineOperation<Market>()({
  name: 'research measures',
  summary: 'What the conversations carry: who was asked, saturation, themes nobody met yet, agreement of coders.',
  access: 'read',
  input: z.strictObject({
    segment: z.string().min(1).optional().describe('A segment’s name, or a rule: only people of its companies.'),
    role: z.string().min(1).optional().describe('Job role: “creative manager”.'),
    type: z.enum(CODE_TYPES).optional().describe('Codes of this type only.'),
  }),
  output: measuresSchema,
  run: (market, asked) => findMeasures(market, asked),
  print: (measures) =>
    [
      ...whoLines(measures),
      '',
      ...saturationLines(measures.saturation, measures.unseen),
      measures.catches.words,
      '',
      ...themeLines(measures),
      ...agreementLines(measures),
    ].join('\n'),
})

function whoLines({ day, people, accounts, coded, leftOut, relations, balance }: Measures): string[] {
  const unknown = balance.companyUnknown > 0 ? `, ${balance.companyUnknown} of companies nobody knows` : ''
  return [
    `${countWords(people, 'person', 'people')} interviewed, from ${countWords(accounts, 'company', 'companies')}${unknown}; ${coded} with something coded. As of ${day}.`,
    ...leftOut,
    ...(relations.length === 0
      ? []
      : [relations.map((each) => `${each.people} ${each.words} (${percentWords(each.share)})`).join(', ') + '.']),
    ...(balance.leans.length === 0 ? [] : [`It leans: ${balance.leans.join('; ')}.`]),
  ]
}

function themeLines({ themes, coded }: Measures): string[] {
  if (themes.length === 0) return []
  return [
    terminalTable(
      [
        { title: 'theme', value: (row) => row.code },
        { title: 'type', value: (row) => row.type },
        { title: `people of ${coded}`, value: (row) => row.people },
        {
          title: 'share, 95% interval',
          value: (row) => `${percentWords(row.share)} [${percentWords(row.lo)}, ${percentWords(row.hi)}]`,
        },
      ],
      themes,
    ),
    '',
  ]
}

function agreementLines({ agreement }: Measures): string[] {
  const { between, coders, transcripts, answers, drawn, codes, missing, notes } = agreement
  if (between === 'nobody') return [`Agreement of coders: ${missing}.`]
  const who =
    between === 'coders'
      ? `between ${coders.join(', ')}`
      : `of one coder twice (intra-coder: ${coders.join(', ')}), not of two people`
  const what = [
    ...(transcripts > 0 ? [countWords(transcripts, 'transcript', 'transcripts')] : []),
    ...(answers > 0 ? [countWords(answers, 'answer', 'answers')] : []),
  ]
  const few = drawn === 'turns' ? ' (too few transcripts to draw those, so the intervals are rather too narrow)' : ''
  return [
    `Agreement ${who}, on ${what.join(' and ')} that were coded twice: Krippendorff’s alpha, 1 always, 0 no better than chance; intervals by drawing ${drawn} again${few}.`,
    terminalTable(
      [
        { title: 'code', value: (row) => row.code },
        { title: 'people', value: (row) => row.people },
        { title: 'alpha', value: (row) => row.alpha?.toFixed(2) },
        {
          title: '95% interval',
          value: (row) =>
            row.lo === null || row.hi === null ? null : `[${row.lo.toFixed(2)}, ${row.hi.toFixed(2)}]`,
        },
        { title: 'coded twice', value: (row) => row.units },
        { title: 'verdict', value: (row) => row.verdict },
      ],
      codes,
    ),
    ...(missing === '' ? [] : [`Missing: ${missing}.`]),
    ...notes,
  ]
}
