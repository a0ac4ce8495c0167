import type { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { joinedPeople } from './joined-people.ts'
import { readAnswers } from './read-answers.ts'
import { readSurveys } from './read-survey.ts'
import { respondentsOf } from './respondents.ts'
import type { joinedSchema } from './survey-schema.ts'

export interface SurveyListed {
  readonly instrument: string
  readonly questions: number
  readonly kinds: Record<string, number>
  readonly from: string | null
  readonly to: string | null
  readonly joined: z.infer<typeof joinedSchema>
}

/** Every survey with what it asks and who answered. Linear in the answers and the people. */
export async function listSurveys(market: Market, signal: AbortSignal): Promise<{ surveys: SurveyListed[] }> {
  const surveys: SurveyListed[] = []
  for (const { instrument, questions } of await readSurveys(market, undefined, signal)) {
    const answers = await readAnswers(market, { instrument })
    const respondents = respondentsOf(answers)
    const kinds: Record<string, number> = {}
    for (const { kind } of questions) kinds[kind] = (kinds[kind] ?? 0) + 1
    const days = respondents.people.flatMap(({ at }) => (at === null ? [] : [at.slice(0, 10)])).sort()
    const [from, to] = [days[0] ?? null, days.at(-1) ?? null]
    surveys.push({
      instrument,
      questions: questions.length,
      kinds,
      from,
      to,
      joined: joinedPeople(answers, respondents),
    })
  }
  return { surveys }
}
