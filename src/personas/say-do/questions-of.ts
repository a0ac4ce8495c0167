import { columnOf, type Market, source } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'

/** A question of a survey, and how it was asked. */
export interface Question {
  readonly question: string
  readonly wording: string | null
}

/** The questions of a survey, by name; throws a Problem with the surveys that there are. One or two statements over the answers. */
export async function questionsOf(
  market: Market,
  run: Run,
  instrument: string,
  signal: AbortSignal,
): Promise<readonly Question[]> {
  const { answers, column } = answersOf(run.catalog)
  const rows = await market.engine.rows(
    sql`SELECT ${column('question')} AS asked, max(${column('wording')}) AS worded FROM ${answers.from}
      WHERE ${answers.where} AND ${column('instrument')} = ${value(instrument, 'String')} GROUP BY asked ORDER BY asked`,
    { signal },
  )
  if (rows.length > 0) {
    return rows.map(({ asked, worded }) => ({
      question: String(asked),
      wording: worded === '' ? null : String(worded),
    }))
  }
  const known = await surveysOf(market, run, signal)
  return refuse('no_such_survey', `There are no answers to a survey ${JSON.stringify(instrument)}.`, {
    at: { field: 'instrument', value: instrument },
    hint: known.length === 0 ? 'No survey has been imported yet.' : `There is ${known.join(', ')}.`,
  })
}

/** The survey that was imported, where there is one only; throws a Problem where there is none or it must be said which. */
export async function onlySurvey(market: Market, run: Run, signal: AbortSignal): Promise<string> {
  const known = await surveysOf(market, run, signal)
  const [one] = known
  if (one !== undefined && known.length === 1) return one
  if (one === undefined) {
    refuse('no_survey', 'No survey has been imported yet.', {
      at: { field: 'instrument' },
      hint: 'Import one: brushwork import SURVEY.csv --as answers.',
    })
  }
  return refuse('which_survey', 'Which survey?', {
    at: { field: 'instrument' },
    hint: `Say it with --instrument. There is ${known.join(', ')}.`,
  })
}

async function surveysOf(market: Market, { catalog }: Run, signal: AbortSignal): Promise<readonly string[]> {
  const { answers, column } = answersOf(catalog)
  const rows = await market.engine.rows(
    sql`SELECT ${column('instrument')} AS survey FROM ${answers.from} WHERE ${answers.where} GROUP BY survey ORDER BY survey LIMIT 20`,
    { signal },
  )
  return rows.map(({ survey }) => String(survey))
}

function answersOf(catalog: Run['catalog']) {
  const answers = source(catalog, 'answers')
  const column = (name: string): Sql => sql`toString(ifNull(${columnOf(answers, catalog, 'answers', name)}, ''))`
  return { answers, column }
}
