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

/** The ways in which remarks still come: an option a column. */
export const WAYS = Object.keys(PLANTED.research.survey.ways) as (keyof typeof PLANTED.research.survey.ways)[]

/** From never to always. */
export const HOW_OFTEN = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'] as const

/** Six items twice, questions for everybody, and two of which everybody is asked one. */
export const SURVEY_COLUMNS: readonly SurveyColumn[] = [
  ...grid('stated', 'How important is each of these to you in a review tool? 1 is not at all, 5 is extremely.'),
  ...grid('rating', 'And how satisfied are you with each of these at Proofwren? 1 is not at all, 5 is completely.'),
  { name: 'renews_today', wording: 'If your contract ended today, would you sign again?' },
  { name: 'would_renew', wording: 'On a scale from 0 to 10, how likely is it that you will renew?' },
  { name: 'lacking', wording: 'What would have to change for you to sign again?' },
  { name: 'missed', wording: 'What would you miss most if you had it no longer?' },
  {
    name: 'reminding',
    wording: 'Before you had a tool for reviews, how often did you have to remind people to look?',
  },
  ...WAYS.map((way, place) => ({
    name: `ways_${place + 1}`,
    wording: `In which of these ways do remarks still reach you? - ${way}`,
  })),
]
