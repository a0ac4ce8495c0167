import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { terminalTable } from '../../../terminal-table.ts'
import { leftOutSchema, leftOutWords } from '../../evidence/left-out.ts'
import { readEvidence } from '../../evidence/read-evidence.ts'
import { CODE_TYPES } from '../../words.ts'
import { codeFields, countedCodeSchema } from '../code-fields.ts'
import { countCodes, showCode } from '../show-code.ts'

export const codeList = defineOperation<Market>()({
  name: 'code list',
  summary: 'The codebook: every code with its type, definition, and how many people said it.',
  access: 'read',
  input: z.strictObject({ type: codeFields.type.optional() }),
  output: z.object({
    codes: z.array(countedCodeSchema),
    people: z.number().describe('People whose words may be shown today.'),
    leftOut: leftOutSchema,
    notes: z.array(z.string()),
  }),
  run: async (market, { type }) => {
    const evidence = await readEvidence(market)
    const counts = countCodes(evidence)
    const codes = evidence.codes
      .filter((code) => type === undefined || code.type === type)
      .map((code) => {
        const { people = 0, quotes = 0, coders = [] } = counts.get(code.id) ?? {}
        return { ...showCode(code, evidence.codes), people, quotes, coders: [...coders] }
      })
      .sort((left, right) => CODE_TYPES.indexOf(left.type) - CODE_TYPES.indexOf(right.type))
    return { codes, people: evidence.people.length, leftOut: evidence.leftOut, notes: leftOutWords(evidence) }
  },
  print: ({ codes, people, notes }) =>
    [
      codes.length === 0
        ? 'There is no code yet. Make one: brushwork code add NAME --type TYPE'
        : terminalTable(
            [
              { title: 'Code', value: ({ name }) => name },
              { title: 'Type', value: (code) => code.type },
              { title: 'Part of', value: ({ parent }) => parent },
              { title: 'People', value: (code) => code.people },
              { title: 'Quotes', value: ({ quotes }) => quotes },
              { title: 'Our problem', value: ({ solves }) => (solves ? 'yes' : null) },
            ],
            codes,
          ),
      '',
      `Of ${people} ${people === 1 ? 'person' : 'people'} who were asked. A person is counted once, however often they say it.`,
      ...notes,
    ].join('\n'),
})
