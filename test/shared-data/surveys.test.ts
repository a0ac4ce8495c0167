import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFiles } from '../../src/market-data/import/import-files.ts'
import { showSurvey } from '../../src/research/surveys/show-survey.ts'
import { quiet } from '../bring.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'

/** A real export of Qualtrics, brought in without a map. Expected numbers were counted with another program. */
const FILE = join(
  import.meta.dirname,
  '../../../shared/data/survey-educators/OnlineProctoringEducatorSurveyResponses.csv',
)

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  await importFiles(market, { files: [FILE], as: 'answers' }, quiet)
})
afterAll(() => market.close())

it('recognises the questions of a real survey, their scales and who was not asked', async () => {
  const shown = await showSurvey(market, { instrument: 'OnlineProctoringEducatorSurveyResponses' }, quiet.signal)
  const question = (name: string) => shown.questions.find((each) => each.question === name)
  expect(shown.joined).toMatchObject({ people: 125, contacts: 0, unnamed: 125 })
  expect(question('Q2')).toMatchObject({ kind: 'single', columns: ['Q2', 'Q2_16_TEXT'], figures: { n: 125 } })
  expect(question('Q4_7')).toMatchObject({ kind: 'single', wording: 'Respondus' })
  expect(question('N3')?.kind).toBe('open')
  const likely = question('N5')
  expect(likely).toMatchObject({ kind: 'scale', figures: { n: 99 }, blanks: { notAsked: 26, left: 0, skipped: 0 } })
  expect(likely?.blanks.askedAfter).toEqual({ question: 'Q6', answers: expect.arrayContaining(['No', "I'm Unsure"]) })
  expect(likely?.figures.mean?.mean).toBeCloseTo(2.4343, 4)
  expect(question('N2')?.blanks).toMatchObject({ askedAfter: { question: 'N1', answers: ['Yes'] } })
  const methods = question('Q29')
  expect(methods).toMatchObject({ kind: 'multiple', figures: { n: 26 } })
  expect(methods?.figures.choices[0]).toMatchObject({ label: 'Lockdown browser', n: 21 })
})
