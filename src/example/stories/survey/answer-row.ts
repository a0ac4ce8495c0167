import type { Cell } from '../../market-row.ts'
import type { Company } from '../company.ts'
import type { SurveyResponse } from './draw-survey.ts'
import { SURVEY_COLUMNS, WAYS } from './survey-questions.ts'

/** One respondent as a survey tool exports them: a column a question. */
export function answerRow(company: Company, response: SurveyResponse): Record<string, Cell> {
  const { person, at, took, important, satisfied, renew, likely, lacking, missed, reminded, ways } = response
  const answers: readonly Cell[] = [
    ...important,
    ...satisfied,
    renew ? 'Yes' : 'No',
    likely,
    lacking ?? null,
    missed ?? null,
    reminded,
    ...WAYS.map((way) => (ways.includes(way) ? way : null)),
  ]
  return {
    id: `R_${person.id}`,
    contact: person.id,
    account: company.id,
    started_at: new Date(at - took * 1000),
    at: new Date(at),
    status: 'IP Address',
    progress: 100,
    took,
    finished: true,
    channel: 'email',
    language: 'EN',
    ...Object.fromEntries(SURVEY_COLUMNS.map(({ name }, place) => [name, answers[place] ?? null])),
  }
}
