import { expect, it } from 'vitest'
import { recogniseQuestions } from './questions/recognise.ts'
import { respondentsOf } from './respondents.ts'
import { blanksOf } from './who-was-asked.ts'

it('tells who was not asked from who gave no answer and who had left', () => {
  const rows: [string, string][][] = [
    ...Array.from({ length: 8 }, (): [string, string][] => [
      ['used', 'Yes'],
      ['which', 'Zoom'],
      ['end', 'Fine'],
    ]),
    [
      ['used', 'Yes'],
      ['end', 'Fine'],
    ],
    ...Array.from({ length: 7 }, (): [string, string][] => [
      ['used', 'No'],
      ['end', 'Bad'],
    ]),
    [['used', 'Yes']],
  ]
  const answers = rows.flatMap((row, at) =>
    row.map(([question, text]) => ({
      instrument: 's',
      respondent: `r${at}`,
      person: `respondent:s/r${at}`,
      contact: null,
      account: null,
      jobRole: null,
      question,
      wording: null,
      value: null,
      text,
      at: null,
    })),
  )
  const columns = ['used', 'which', 'end'].map((question) => {
    const texts = new Map<string, number>()
    for (const { question: of, text } of answers) if (of === question) texts.set(text, (texts.get(text) ?? 0) + 1)
    const found = [...texts].map(([text, n]) => ({ text, n, number: null }))
    return {
      question,
      wording: question,
      answered: found.reduce((sum, { n }) => sum + n, 0),
      distinct: found.length,
      texts: found,
    }
  })
  const questions = recogniseQuestions(columns, new Map())
  expect(blanksOf(questions, respondentsOf(answers).people, true)).toEqual([
    { blank: 0, left: 0, notAsked: 0, skipped: 0, askedAfter: null },
    { blank: 9, left: 1, notAsked: 7, skipped: 1, askedAfter: { question: 'used', answers: ['Yes'] } },
    { blank: 1, left: 1, notAsked: 0, skipped: 0, askedAfter: null },
  ])
})
