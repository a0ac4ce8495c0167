import { describe, expect, it } from 'vitest'
import { relativeWeights, spearman } from '../../../statistics/index.ts'
import { DEFAULT_MARKET } from '../../market-options.ts'
import { PLANTED } from '../../planted.ts'
import { tellAccount } from '../account-story.ts'
import { drawSurvey } from './draw-survey.ts'
import { SURVEY_ITEMS } from './survey-questions.ts'

const { items } = PLANTED.research.survey
const responses = Array.from({ length: DEFAULT_MARKET.accounts }, (_, index) =>
  drawSurvey(DEFAULT_MARKET, tellAccount(DEFAULT_MARKET, index)),
).flat()
const champions = responses.filter(({ person }) => person.role === PLANTED.roles.champion.role)
const column = (rows: typeof responses, of: 'important' | 'satisfied', place: number) =>
  rows.map((row) => row[of][place] as number)

describe('the customer survey of the example', () => {
  it('is answered by about 240 people, most of them creative operations managers', () => {
    expect(responses.length).toBeGreaterThan(220)
    expect(responses.length).toBeLessThan(280)
    expect(champions.length / responses.length).toBeGreaterThan(0.6)
    expect(new Set(responses.map(({ person }) => person.id)).size).toBe(responses.length)
  })

  it('says what it was given to say', () => {
    SURVEY_ITEMS.forEach((item, place) => {
      const said = column(responses, 'important', place)
      const mean = said.reduce((sum, each) => sum + each, 0) / said.length
      // Grades end at 5, so the highest mean comes out a little lower.
      expect(Math.abs(mean - items[item].stated), item).toBeLessThan(0.2)
    })
  })

  it('shows in what people do the opposite of what they say', () => {
    for (const rows of [responses, champions]) {
      const columns = SURVEY_ITEMS.map((_, place) => column(rows, 'satisfied', place))
      const found = relativeWeights({ outcome: rows.map(({ renew }) => Number(renew)), columns }, 'logistic')
      if ('reason' in found) throw new Error(found.reason)
      const derived = found.weights.map(({ signed }) => signed)
      const stated = SURVEY_ITEMS.map((_, place) => {
        const said = column(rows, 'important', place)
        return said.reduce((sum, each) => sum + each, 0) / said.length
      })
      expect(spearman(stated, derived)).toBeLessThan(-0.5)
      const place = (item: (typeof SURVEY_ITEMS)[number]) => SURVEY_ITEMS.indexOf(item)
      expect(derived.indexOf(Math.max(...derived))).toBe(place('approvals everyone can see'))
      expect(stated.indexOf(Math.max(...stated))).toBe(place('price'))
      expect(found.weights[place('price')]?.share).toBeLessThan(0.1)
    }
  })

  it('asks why not of those who would not renew, and what they would miss of the others', () => {
    for (const { renew, lacking, missed } of responses) expect(renew ? lacking : missed).toBeUndefined()
    const no = responses.filter(({ renew }) => !renew)
    expect(no.length).toBeGreaterThan(60)
    expect(no.filter(({ lacking }) => lacking !== undefined).length / no.length).toBeGreaterThan(0.7)
  })
})
