import { describe, expect, it } from 'vitest'
import type { ColumnFacts } from './column-facts.ts'
import { recogniseQuestions } from './recognise.ts'
import { readScaleWords } from './scale-words.ts'
import { findSplit, splitCell } from './split-cell.ts'

function textsOf(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts)
    .map(([text, n]) => ({ text, n, number: Number.isFinite(Number(text)) ? Number(text) : null }))
    .sort((left, right) => right.n - left.n)
}

function column(question: string, wording: string, counts: Readonly<Record<string, number>>): ColumnFacts {
  const texts = textsOf(counts)
  return { question, wording, answered: texts.reduce((sum, { n }) => sum + n, 0), distinct: texts.length, texts }
}

function kinds(...columns: ColumnFacts[]): string[] {
  return recogniseQuestions(columns, new Map()).map(
    ({ name, kind, columns: parts, others }) => `${name} ${kind} ${parts.length}+${others.length}`,
  )
}

describe('questions as survey tools export them', () => {
  it('puts the parts of a Qualtrics question together', () => {
    expect(
      kinds(
        column('Q2', 'Which unit? - Selected Choice', { Business: 9, Law: 7, 'Other (please specify)': 2 }),
        column('Q2_16_TEXT', 'Which unit? - Other (please specify) - Text', { 'Naval ROTC': 1, Other: 1 }),
        column('Q4_1', 'Which tools? - Excel', { Excel: 12 }),
        column('Q4_2', 'Which tools? - Figma', { Figma: 8 }),
        column('Q4_2_TEXT', 'Which tools? - Figma - Text', { 'the free one': 1 }),
        column('Q5_1', 'How far do you agree? - It is fast', { 'Strongly agree': 5, Agree: 6 }),
        column('Q5_2', 'How far do you agree? - It is slow', { Disagree: 4, 'Strongly disagree': 7 }),
        column('Q6', 'Why?', {
          'Because it is slow and nobody knows': 1,
          'It is fine, I think': 1,
          'No time for it at all': 1,
        }),
      ),
    ).toEqual(['Q2 single 1+1', 'Q4 multiple 2+1', 'Q5_1 scale 1+0', 'Q5_2 scale 1+0', 'Q6 open 1+0'])
  })

  it('gives the lines of a grid one scale, and reads a question over its options', () => {
    const [fast] = recogniseQuestions(
      [
        column('Q5_1', 'How far do you agree? - It is fast', { 'Strongly agree': 5, Agree: 6 }),
        column('Q5_2', 'How far do you agree? - It is slow', { Disagree: 4, 'Strongly disagree': 7 }),
      ],
      new Map(),
    )
    expect([fast?.grid, fast?.wording]).toEqual(['How far do you agree?', 'It is fast'])
    expect(fast?.scale?.map(({ value }) => value)).toEqual([1, 2, 4, 5])
    expect(
      kinds(
        column('Tools: which? Pick all: Excel', 'Tools: which? Pick all: Excel', { Excel: 4 }),
        column('Tools: which? Pick all: Figma', 'Tools: which? Pick all: Figma', { Figma: 3 }),
        column('Tools: which? Pick all: Other (please specify)', 'x', { Miro: 1, Mural: 1 }),
      ),
    ).toEqual(['Tools: which? Pick all multiple 2+1'])
  })

  it('joins the sets of a best–worst exercise', () => {
    const marks = { 'Most important': 5, 'Least important': 4 }
    expect(
      kinds(
        column('Q7_1', 'Choose - Speed', marks),
        column('Q7_2', 'Choose - Price', marks),
        column('Q8_1', 'Choose - Price', marks),
        column('Q8_2', 'Choose - Support', marks),
      ),
    ).toEqual(['Q7 best_worst 4+0'])
    const items = { Speed: 5, Price: 4, Support: 3 }
    expect(
      kinds(
        column('S1_best', 'S1_best', items),
        column('S1_worst', 'S1_worst', items),
        column('S2_best', 'S2_best', items),
        column('S2_worst', 'S2_worst', items),
      ),
    ).toEqual(['S1 best_worst 4+0'])
  })

  it('takes what a person said before what it reads', () => {
    const settled = new Map([['Q1', { kind: 'open', scale: null } as const]])
    const [question] = recogniseQuestions([column('Q1', 'Which?', { A: 9, B: 8 })], settled)
    expect([question?.kind, question?.settled]).toEqual(['open', true])
  })
})

describe('words of a scale', () => {
  const values = (counts: Readonly<Record<string, number>>) =>
    readScaleWords(textsOf(counts))?.map(({ text, value }) => `${value} ${text}`)

  it('have the values of their places, also where a place was not chosen', () => {
    expect(values({ 'Extremely unlikely': 3, 'Somewhat likely': 2, 'Neither likely nor unlikely': 1 })).toEqual([
      '1 Extremely unlikely',
      '3 Neither likely nor unlikely',
      '4 Somewhat likely',
    ])
    expect(values({ Disagree: 1, 'Strongly agree': 1, 'Somewhat agree': 1, Agree: 2 })?.at(-1)).toBe(
      '7 Strongly agree',
    )
    expect(values({ '10 - Extremely likely': 3, '9': 2, '0 - Not at all likely': 1 })).toEqual([
      '0 0 - Not at all likely',
      '9 9',
      '10 10 - Extremely likely',
    ])
  })

  it('may have one answer beside them; other words are no scale', () => {
    const satisfied = { 'Very satisfied': 9, 'Somewhat satisfied': 5, 'Somewhat dissatisfied': 2 }
    expect(values({ ...satisfied, 'I have never used it': 20, 'Don’t know': 3 })).toEqual([
      '2 Somewhat dissatisfied',
      '4 Somewhat satisfied',
      '5 Very satisfied',
    ])
    expect(values({ '1-50': 4, '51-100': 3 })).toBeUndefined()
    expect(values({ Europe: 4, Asia: 3 })).toBeUndefined()
  })
})

describe('several choices in a cell', () => {
  it('are taken apart where they come again, but not within one', () => {
    const cells = {
      'Mail,Phone': 6,
      'Mail,Shop (in town, or ours)': 4,
      Mail: 3,
      Phone: 5,
      'Shop (in town, or ours)': 2,
    }
    expect(findSplit(textsOf(cells))).toEqual({
      separator: ',',
      options: ['Mail', 'Phone', 'Shop (in town, or ours)'],
    })
    expect(splitCell('Exam (e.g. test, midterm), Other', ', ')).toEqual(['Exam (e.g. test, midterm)', 'Other'])
    expect(findSplit(textsOf({ 'No, thanks': 4, Yes: 9 }))).toBeUndefined()
  })
})
