import { join } from 'node:path'
import { z } from 'zod'
import { type Market, readTable } from '../../../market-data/index.ts'
import { defineOperation, fileField } from '../../../operation.ts'
import { countWords } from '../count-words.ts'
import { saturationOfThemes } from '../saturation-of.ts'
import {
  saturationLines,
  saturationSchema,
  saturationShown,
  unseenSchema,
  unseenShown,
} from '../saturation-schema.ts'
import { columnAt } from './column-at.ts'

/** Whether a list of labels somebody gave to what people said is saturated, without importing it. */
export const researchSaturation = defineOperation<Market>()({
  name: 'research saturation',
  summary: 'Whether more people would still bring new themes, from a file with a row for each label of a person.',
  access: 'read',
  input: z.strictObject({
    file: z
      .string()
      .min(1)
      .meta(fileField('read'))
      .describe('CSV or Excel: a row for each label given to somebody’s words.'),
    person: z.string().min(1).describe('Column that says whose words they are.'),
    label: z.string().min(1).describe('Column of the label (theme, code).'),
    split: z.string().min(1).optional().describe('Mark between labels, where a cell holds several: ";".'),
  }),
  output: z.object({
    file: z.string(),
    rows: z.number(),
    blank: z.number().describe('Rows without a person or a label: left out.'),
    people: z.number(),
    saturation: saturationSchema,
    unseen: unseenSchema,
  }),
  run: async (market, { file, person, label, split }, { signal, progress }) => {
    const table = await readTable(file, { tempFolder: join(market.folder, 'import'), signal, progress })
    const [who, what] = [columnAt(table, person, 'person'), columnAt(table, label, 'label')]
    const themes = new Map<string, Set<string>>()
    let blank = 0
    for (const row of table.rows) {
      const name = row[who] as string
      const cell = row[what] as string
      const labels = (split === undefined ? [cell] : cell.split(split).map((each) => each.trim())).filter(Boolean)
      if (name === '' || labels.length === 0) blank += 1
      if (name === '') continue
      const own = themes.get(name) ?? new Set()
      themes.set(name, own)
      for (const each of labels) own.add(each)
    }
    const labelled = [...themes.values()].filter((own) => own.size > 0)
    const found = saturationOfThemes(labelled, themes.size - labelled.length)
    return {
      file: table.name,
      rows: table.rows.length,
      blank,
      people: themes.size,
      saturation: saturationShown(found),
      unseen: unseenShown(found),
    }
  },
  print: ({ file, rows, blank, people, saturation, unseen }, { label }) =>
    [
      `${label} in ${file}: ${countWords(rows, 'row', 'rows')} of ${countWords(people, 'person', 'people')}${blank > 0 ? `, ${blank} without a person or a label left out` : ''}.`,
      ...saturationLines(saturation, unseen),
    ].join('\n'),
})
