import type { Market } from '../../market-data/index.ts'
import type { Run } from '../../segments/index.ts'
import { answeringPeople } from '../surveys/answering-people.ts'
import { respondentKey } from '../surveys/read-answers.ts'
import type { AskedPeople } from './asked-people.ts'
import { type QuotedSource, sourceKey } from './quoted-source.ts'
import type { Decided } from './read-decided.ts'
import { readWrittenAnswers } from './read-written-answers.ts'

/**
 * Adds everybody whose open answer was quoted, or stands among answers that a coder read to the end, and gives what may
 * be quoted. Two statements, linear in the answers to those questions and the people of the market.
 */
export async function addAnswered(
  market: Market,
  run: Run,
  people: AskedPeople,
  decided: Decided,
): Promise<ReadonlyMap<string, QuotedSource>> {
  const quoted = new Set(decided.quotes.filter(({ answer }) => answer !== null).map(sourceKey))
  const readThrough = new Set(decided.readToTheEnd.map(({ instrument, question }) => `${instrument}\n${question}`))
  const places = [
    ...decided.quotes.flatMap(({ answer }) => (answer === null ? [] : [answer])),
    ...decided.readToTheEnd,
  ]
  const answers = await readWrittenAnswers(market, run, {
    instruments: [...new Set(places.map(({ instrument }) => instrument))],
    questions: [...new Set(places.map(({ question }) => question))],
  })
  const wanted = answers.filter(
    (answer) =>
      quoted.has(sourceKey({ interview: null, answer })) ||
      readThrough.has(`${answer.instrument}\n${answer.question}`),
  )
  const contacts = new Set(wanted.flatMap(({ contact }) => (contact === null ? [] : [contact])))
  const find = await answeringPeople(market, run, [...contacts])
  const sources = new Map<string, QuotedSource>()
  for (const answer of wanted) {
    const { instrument, respondent, contact, day } = answer
    const known = contact === null ? undefined : find(contact, answer.account ?? 0)
    const person = known?.key ?? respondentKey(instrument, respondent)
    const account = answer.account ?? known?.account ?? null
    people.add(person, { account, jobRole: known?.jobRole ?? null, survey: instrument, names: [known?.name ?? null] })
    sources.set(sourceKey({ interview: null, answer }), {
      asked: person,
      day,
      scope: null,
      isOwn: () => true,
      holds: ({ start, end, text }) => answer.text.slice(start, end) === text,
    })
  }
  return sources
}
