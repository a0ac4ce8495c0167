import { DAY, type MarketOptions, spanOf } from '../../market-options.ts'
import { PLANTED } from '../../planted.ts'
import { type Random, randomFrom } from '../../random.ts'
import type { AccountStory } from '../account-story.ts'
import { clamp } from '../draw.ts'
import { insideSegment } from '../draw-new-deal.ts'
import type { Person } from '../people.ts'
import { HOW_OFTEN, SURVEY_ITEMS, type SurveyItem, WAYS } from './survey-questions.ts'
import { ADDED, LACKING, MISSED } from './survey-words.ts'

/** What one person answered. */
export interface SurveyResponse {
  readonly person: Person
  readonly at: number
  /** Seconds from the first to the last question. */
  readonly took: number
  /** How important, and how satisfied: 1 to 5, in the order of `SURVEY_ITEMS`. */
  readonly important: readonly number[]
  readonly satisfied: readonly number[]
  readonly renew: boolean
  /** 0 to 10. */
  readonly likely: number
  /** Asked of those who would not renew, and of those who would. */
  readonly lacking: string | undefined
  readonly missed: string | undefined
  /** One of `HOW_OFTEN`. */
  readonly reminded: string
  /** Some of `WAYS`. */
  readonly ways: readonly string[]
}

/**
 * Answers of those at a company that is or was a customer. What people say is important and what makes them renew are
 * drawn apart from each other. A stream of chance of its own: no other row depends on it.
 */
export function drawSurvey(options: MarketOptions, story: AccountStory): SurveyResponse[] {
  const { company, people, customer } = story
  if (customer === undefined) return []
  const { end } = spanOf(options)
  const random = randomFrom(options.seed, company.index, 'survey')
  const inside = insideSegment(company, people, end)
  const left = customer.goneAt !== undefined && customer.goneAt < end
  return people
    .filter((person) => person.createdAt < end - 60 * DAY && random.chance(responseOf(person, inside)))
    .map((person) => respond(company.place.flavour, person, left, end, random))
}

function responseOf({ role, department }: Person, inside: boolean): number {
  const { response } = PLANTED.research.survey
  const { champion, initiator, economicBuyer } = PLANTED.roles
  if (role === champion.role) return inside ? response.champion.inside : response.champion.outside
  if (role === initiator.role) return response.initiator
  if (role === economicBuyer.role) return response.economicBuyer
  return department === 'creative' ? response.otherCreative : 0
}

function respond(flavour: string, person: Person, left: boolean, end: number, random: Random): SurveyResponse {
  const { items, satisfaction, signAgain, reminds, ways } = PLANTED.research.survey
  const ofPerson = satisfaction.ofPeople * random.normal()
  const important = SURVEY_ITEMS.map((item) => grade(items[item].stated + 0.75 * random.normal()))
  const satisfied = SURVEY_ITEMS.map(() =>
    grade(satisfaction.mean + ofPerson + satisfaction.ofAnswers * random.normal()),
  )
  const moved = SURVEY_ITEMS.map(
    (item, place) => items[item].effect * ((satisfied[place] as number) - satisfaction.mean),
  )
  const logit =
    (left ? signAgain.left : signAgain.usual) +
    moved.reduce((sum, each) => sum + each, 0) +
    // The logistic spread: what is in nobody's grid.
    logistic(random)
  const renew = logit > 0
  const likely = Math.round(clamp(0, 5.5 + 0.65 * logit, 10))
  const own = flavour === 'german' ? 'de' : flavour === 'french' ? 'fr' : 'en'
  const language = own !== 'en' && random.chance(0.6) ? own : 'en'
  const said = random.chance(0.8)
  const most = strongest(moved, renew ? 1 : -1)
  const { before, after } = ADDED[language]
  const words = `${random.pick(before)}${random.pick((renew ? MISSED : LACKING)[most][language])}${random.pick(after)}`
  return {
    person,
    at: end - 34 * DAY + Math.floor((20 * random.next() * DAY) / 60_000) * 60_000,
    took: random.between(140, 900),
    important,
    satisfied,
    renew,
    likely,
    lacking: said && !renew ? words : undefined,
    missed: said && renew ? words : undefined,
    reminded: random.pick(
      random.chance(person.role === PLANTED.roles.champion.role ? reminds.champion : reminds.others)
        ? HOW_OFTEN.slice(3)
        : HOW_OFTEN.slice(0, 3),
    ),
    ways: WAYS.filter((way) => random.chance(ways[way])),
  }
}

/** What moved somebody most towards the answer they gave, or away from it least. */
function strongest(moved: readonly number[], direction: 1 | -1): SurveyItem {
  const best = moved.reduce(
    (most, each, place) => (each * direction > (moved[most] as number) * direction ? place : most),
    0,
  )
  return SURVEY_ITEMS[best] as SurveyItem
}

function grade(value: number): number {
  return Math.round(clamp(1, value, 5))
}

function logistic(random: Random): number {
  const chance = clamp(1e-9, random.next(), 1 - 1e-9)
  return Math.log(chance / (1 - chance))
}
