import { z } from 'zod'
import { loadCatalog, type Market } from '../../../market-data/index.ts'
import { defineOperation, fileField } from '../../../operation.ts'
import { runOf } from '../../../segments/index.ts'
import { changeRows } from '../../../state/index.ts'
import { noAnswers } from '../../coding/finish-operation.ts'
import { readWrittenAnswers, type WrittenAnswer } from '../../evidence/read-written-answers.ts'
import { cutQuote } from '../../quotes/cut-quote.ts'
import { codingFields } from '../../quotes/quote-fields.ts'
import { insertCodings, insertQuote, quoteAt } from '../../quotes/quote-store.ts'
import { answeringPeople } from '../../surveys/answering-people.ts'
import { codeFields } from '../code-fields.ts'
import { codesNamed, findCode, lockCodes } from '../code-store.ts'
import { type CodedRow, readCodingsFile } from '../read-codings-file.ts'

export const codeImport = defineOperation<Market>()({
  name: 'code import',
  summary: 'Bring in what was coded elsewhere: a file with respondent, answer and columns Code 1, Code 2 …',
  access: 'write',
  positional: ['file'],
  input: z.strictObject({
    file: z.string().min(1).meta(fileField('read')).describe('CSV or Excel; a -> b is b as a part of a.'),
    instrument: z.string().describe('The survey that was answered.'),
    question: z.string().describe('The question that was answered.'),
    type: codeFields.type.describe('Type of codes that are not in the codebook yet; change it with code edit.'),
    coder: codingFields.coder.optional(),
  }),
  output: z.object({
    file: z.string(),
    rows: z.number(),
    coded: z.number().describe('Answers that carry codes of the file now.'),
    codings: z.number(),
    made: z.array(z.string()).describe('Codes that are new.'),
    withoutCode: z.number().describe('Rows that give no code.'),
    unmatched: z
      .array(z.object({ row: z.number(), respondent: z.string() }))
      .describe('Rows with codes whose answer is not on record.'),
  }),
  run: async (market, { file, instrument, question, type, coder: given }, { actor, signal, progress }) => {
    const { state, clock } = market
    const coder = given ?? actor
    const { name, rows } = await readCodingsFile(market, file, { signal, progress })
    const run = runOf(market, { catalog: await loadCatalog(market) })
    const answers = await readWrittenAnswers(
      market,
      run,
      { instruments: [instrument], questions: [question] },
      signal,
    )
    if (answers.length === 0) noAnswers(instrument, question)
    const find = await answeringPeople(market, run, [...new Set(answers.flatMap(({ contact }) => contact ?? []))])
    const withCodes = rows.filter(({ codes }) => codes.length > 0)
    const matched = matchRows(withCodes, answers)
    const at = clock()
    const done = await changeRows(
      state,
      { actor, action: 'code.import', subject: `answers:${instrument}`, detail: { file: name } },
      [
        { table: 'quotes', column: 'instrument', value: instrument },
        { table: 'codings', column: 'coder', value: coder },
      ],
      async (tx) => {
        const before = await lockCodes(tx)
        const codes = [...before]
        for (const path of matched.flatMap(({ row }) => row.codes)) {
          for (const depth of path.keys()) {
            const called = path.slice(0, depth + 1).join(' -> ')
            if (findCode(codes, called) !== undefined) continue
            const parent = findCode(codes, path.slice(0, depth).join(' -> '))?.id ?? null
            const values = { name: called, type, definition: null, solves: false }
            const made = await tx
              .insertInto('codes')
              .values({ ...values, parent_id: parent, actor, at })
              .returning('id')
              .executeTakeFirstOrThrow()
            codes.push({ ...values, id: made.id, parent })
          }
        }
        for (const { row, answer } of matched) {
          const { contact, account, respondent, text } = answer
          const known = contact === null ? undefined : find(contact, account ?? 0)
          const place = {
            answer: { instrument, respondent, question },
            person: known?.key ?? null,
            account: account ?? known?.account ?? null,
          }
          const slice = cutQuote(text, {})
          const quote = (await quoteAt(tx, place, slice)) ?? (await insertQuote(tx, place, slice, { actor, at }))
          const named = codesNamed(
            codes,
            row.codes.map((path) => path.join(' -> ')),
            'file',
          )
          await insertCodings(tx, quote, { codes: named, coder, pass: 1 }, at)
        }
        return codes.slice(before.length)
      },
      (made) => made.map(({ id }) => ({ table: 'codes', column: 'id', value: id })),
    )
    const found = new Set(matched.map(({ row }) => row))
    return {
      file: name,
      rows: rows.length,
      coded: new Set(matched.map(({ answer }) => answer.respondent)).size,
      codings: matched.reduce((sum, { row }) => sum + new Set(row.codes.map((path) => path.join(' -> '))).size, 0),
      made: done.map((code) => code.name),
      withoutCode: rows.length - withCodes.length,
      unmatched: withCodes.filter((row) => !found.has(row)).map(({ row, respondent }) => ({ row, respondent })),
    }
  },
  print: ({ file, rows, coded, codings, made, withoutCode, unmatched }) =>
    [
      `${file}: ${coded} answers coded, ${codings} codes given, ${made.length} of them new in the codebook.`,
      `${withoutCode} of ${rows} rows ${withoutCode === 1 ? 'gives' : 'give'} no code.`,
      ...(unmatched.length === 0
        ? []
        : [
            `No answer on record for ${unmatched.length} of them: ${unmatched
              .slice(0, 10)
              .map(({ row }) => `row ${row}`)
              .join(', ')}${unmatched.length > 10 ? ' …' : ''}.`,
          ]),
    ].join('\n'),
})

/** The answer of each row: by respondent, else by the words where they are those of one answer alone. */
function matchRows(
  rows: readonly CodedRow[],
  answers: readonly WrittenAnswer[],
): readonly { readonly row: CodedRow; readonly answer: WrittenAnswer }[] {
  const byRespondent = new Map(answers.map((answer) => [answer.respondent, answer]))
  const byWords = new Map<string, WrittenAnswer | null>()
  for (const answer of answers) {
    const words = plain(answer.text)
    byWords.set(words, byWords.has(words) ? null : answer)
  }
  return rows.flatMap((row) => {
    const answer = byRespondent.get(row.respondent) ?? byWords.get(plain(row.text))
    return answer === null || answer === undefined ? [] : [{ row, answer }]
  })
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ')
}
