import type { z } from 'zod'
import type { ReadAnswer } from './read-answers.ts'
import type { Respondents } from './respondents.ts'
import type { joinedSchema } from './survey-schema.ts'

/** How many of those who answered are known as contacts and at accounts. */
export function joinedPeople(
  answers: readonly ReadAnswer[],
  { people, earlier }: Respondents,
): z.infer<typeof joinedSchema> {
  const named = new Set(answers.filter(({ contact }) => contact !== null).map(({ person }) => person))
  const known = people.filter(({ person }) => !person.startsWith('respondent:'))
  const accounts = people.flatMap(({ account }) => (account === null ? [] : [account]))
  const unnamed = people.filter(({ person }) => !named.has(person)).length
  return {
    people: people.length,
    responses: people.length + earlier,
    contacts: known.length,
    accounts: accounts.length,
    companies: new Set(accounts).size,
    unknownContacts: people.length - known.length - unnamed,
    unnamed,
  }
}
