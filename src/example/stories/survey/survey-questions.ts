import { PLANTED } from '../../planted.ts'

export type SurveyItem = keyof typeof PLANTED.research.survey.items

/** The items of both grids in the order in which they were asked: not that of what was planted for them. */
export const SURVEY_ITEMS: readonly SurveyItem[] = [
  'ease of use',
  'approvals everyone can see',
  'price',
  'comments inside the design file',
  'integrations',
  'fewer review rounds',
]

/** A column of the survey, and what stands over it in the export. */
export interface SurveyColumn {
  readonly name: string
  readonly wording: string
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const grid = (question: string, wording: string): SurveyColumn[] =>
  SURVEY_ITEMS.map((item, place) => ({
    name: `${question}_${place + 1}`,
    wording: `${wording} - ${capital(item)}`,
  }))

/** Six items twice, one question for everybody, and two of which everybody is asked one. */
export const SURVEY_COLUMNS: readonly SurveyColumn[] = [
  ...grid('Q1', 'How important is each of these to you in a review tool? 1 is not at all, 5 is extremely.'),
  ...grid('Q2', 'And how satisfied are you with each of these at Proofwren? 1 is not at all, 5 is completely.'),
  { name: 'Q3', wording: 'If your contract ended today, would you renew it?' },
  { name: 'Q4', wording: 'On a scale from 0 to 10, how likely is it that you would sign again?' },
  { name: 'Q5', wording: 'What would have to change for you to sign again?' },
  { name: 'Q6', wording: 'What would you miss most if you had it no longer?' },
]
