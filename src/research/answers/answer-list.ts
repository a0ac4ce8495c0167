import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { runOf } from '../../segments/index.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { codesNamed } from '../codes/code-store.ts'
import { readPasses } from '../coding/coding-passes.ts'
import { noAnswers } from '../coding/finish-operation.ts'
import { pseudonymOf } from '../evidence/pseudonym-of.ts'
import { readCodes } from '../evidence/read-decided.ts'
import { readWrittenAnswers } from '../evidence/read-written-answers.ts'
import { answeringPeople } from '../surveys/answering-people.ts'
import { respondentKey } from '../surveys/read-answers.ts'
import { readAttributes } from './read-attributes.ts'
import { readCodedAnswers } from './read-coded-answers.ts'

const answerSchema = z.object({
  respondent: z.string(),
  pseudonym: z.string(),
  jobRole: z.string().nullable(),
  jobRoleWords: z.string().nullable(),
  company: z
    .object({
      number: z.number(),
      industry: z.string().nullable(),
      employees: z.number().nullable(),
      country: z.string().nullable(),
      lifecycle: z.string().nullable(),
    })
    .nullable()
    .describe('Null where nobody knows at which company they are.'),
  day: z.string().nullable(),
  text: z.string().describe('As it was written: names are not replaced, so that places in it hold.'),
  quotes: z.array(
    z.object({
      id: z.number(),
      start: z.number(),
      end: z.number(),
      codes: z.array(z.object({ name: z.string(), coder: z.string(), pass: z.number() })),
    }),
  ),
})

export const answerList = defineOperation<Market>()({
  name: 'answer list',
  summary:
    'Open answers to a question of a survey, with what is known of who gave them, and the codes they were given.',
  access: 'read',
  input: z.strictObject({
    instrument: z.string().describe('The survey.'),
    question: z.string().describe('The question.'),
    code: z.array(z.string()).optional().describe('With one of these codes.'),
    uncoded: z.boolean().default(false).describe('Without any code.'),
    role: z.string().optional().describe('Of people in this job role: “creative manager”.'),
    containing: z.string().min(1).optional().describe('With these words in it; capitals do not matter.'),
    limit: z.number().int().min(1).max(500).default(50).describe('How many answers at most.'),
    offset: z.number().int().min(0).default(0).describe('How many to pass over: for the next page.'),
  }),
  output: z.object({
    instrument: z.string(),
    question: z.string(),
    wording: z.string().nullable(),
    answers: z.number().describe('Answers in words to this question.'),
    coded: z.number().describe('Of them, with a code.'),
    readBy: z.array(z.string()).describe('Coders who have read all of them.'),
    total: z.number().describe('Answers that fit what was asked.'),
    rows: z.array(answerSchema),
  }),
  run: async (market, asked, { signal }) => {
    const { db } = market.state
    const { instrument, question, limit, offset } = asked
    const run = runOf(market, { catalog: await loadCatalog(market) })
    const codes = await readCodes(db)
    const wanted =
      asked.code === undefined ? undefined : codesNamed(codes, asked.code, 'code').map(({ name }) => name)
    const answers = await readWrittenAnswers(
      market,
      run,
      { instruments: [instrument], questions: [question] },
      signal,
    )
    if (answers.length === 0) noAnswers(instrument, question)
    const contacts = new Set(answers.flatMap(({ contact }) => (contact === null ? [] : [contact])))
    const find = await answeringPeople(market, run, [...contacts])
    const coded = await readCodedAnswers(db, instrument, question)
    const [role, containing] = [asked.role?.trim().toLowerCase(), asked.containing?.toLowerCase()]
    const all = answers.map((answer) => {
      const known = answer.contact === null ? undefined : find(answer.contact, answer.account ?? 0)
      // An answer that was imported anew with other words is not what was quoted.
      const quotes = (coded.get(answer.respondent) ?? []).filter(
        ({ start, end, text }) => answer.text.slice(start, end) === text,
      )
      return { answer, known, quotes, isCoded: quotes.some((quote) => quote.codes.length > 0) }
    })
    const fitting = all.filter(
      ({ answer, known, quotes, isCoded }) =>
        (wanted === undefined || quotes.some((quote) => quote.codes.some(({ name }) => wanted.includes(name)))) &&
        (!asked.uncoded || !isCoded) &&
        (role === undefined || known?.jobRole === role) &&
        (containing === undefined || answer.text.toLowerCase().includes(containing)),
    )
    const page = fitting.slice(offset, offset + limit)
    const accountOf = ({ answer, known }: (typeof page)[number]) => answer.account ?? known?.account ?? null
    const accounts = new Set(page.flatMap((each) => accountOf(each) ?? []))
    const attributes = await readAttributes(market, run, [...accounts])
    const participants = await db.selectFrom('participants').select(['person', 'pseudonym']).execute()
    const pseudonyms = new Map(participants.map(({ person, pseudonym }) => [person, pseudonym]))
    const passes = await readPasses(db, { interview: null, instrument, question })
    return {
      instrument,
      question,
      wording: answers.find(({ wording }) => wording !== null)?.wording ?? null,
      answers: all.length,
      coded: all.filter(({ isCoded }) => isCoded).length,
      readBy: [...new Set(passes.map(({ coder }) => coder))].sort(),
      total: fitting.length,
      rows: page.map((each) => {
        const { answer, known, quotes } = each
        const account = accountOf(each)
        const company = account === null ? undefined : attributes.get(account)
        const person = known?.key ?? respondentKey(instrument, answer.respondent)
        const jobRole = known?.jobRole ?? null
        return {
          respondent: answer.respondent,
          pseudonym: pseudonyms.get(person) ?? pseudonymOf(person),
          jobRole,
          jobRoleWords: jobRole === null ? null : jobRoleWords(jobRole),
          company: account === null || company === undefined ? null : { number: account, ...company },
          day: answer.day,
          text: answer.text,
          quotes: quotes.map(({ id, start, end, codes: given }) => ({ id, start, end, codes: given })),
        }
      }),
    }
  },
  print: ({ wording, question, rows, total, answers, coded, readBy }, { offset }) =>
    [
      wording ?? question,
      '',
      terminalTable(
        [
          { title: 'Respondent', value: ({ respondent }) => respondent },
          { title: 'Who', value: (row) => row.jobRole },
          { title: 'Industry', value: ({ company }) => company?.industry },
          { title: 'Employees', value: ({ company }) => company?.employees },
          { title: 'Answer', value: ({ text }) => text },
          { title: 'Codes', value: ({ quotes }) => codesOf(quotes).join(', ') },
        ],
        rows,
      ),
      '',
      `${formatNumber(coded)} of ${formatNumber(answers)} answers are coded${readBy.length === 0 ? '' : `; read to the end by ${readBy.join(', ')}`}.`,
      ...(offset + rows.length < total ? [`Shown: ${offset + 1} to ${offset + rows.length} of ${total}.`] : []),
    ].join('\n'),
})

function codesOf(quotes: z.output<typeof answerSchema>['quotes']): string[] {
  return [...new Set(quotes.flatMap(({ codes }) => codes.map(({ name }) => name)))]
}
