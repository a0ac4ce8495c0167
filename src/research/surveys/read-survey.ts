import { loadCatalog, type Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { type Question, recogniseQuestions } from './questions/recognise.ts'
import { settledQuestions } from './settled-questions.ts'
import { surveyColumns } from './survey-columns.ts'

/** A survey with the kind of each of its questions. */
export interface Survey {
  readonly instrument: string
  readonly questions: readonly Question[]
  /** The order of the questions is known. */
  readonly ordered: boolean
}

/** Every survey, or one. One statement, linear in the answers. */
export async function readSurveys(market: Market, instrument?: string, signal?: AbortSignal): Promise<Survey[]> {
  const settled = await settledQuestions(market.state.db)
  const surveys = await surveyColumns(market, await loadCatalog(market), instrument, signal)
  return surveys.map(({ instrument: name, columns, ordered }) => ({
    instrument: name,
    ordered,
    questions: recogniseQuestions(columns, settled.get(name) ?? new Map()),
  }))
}

/** The survey that a name names, whatever its capitals; throws a Problem where none does. */
export async function readSurvey(market: Market, named: string, signal?: AbortSignal): Promise<Survey> {
  const [exact] = await readSurveys(market, named, signal)
  if (exact !== undefined) return exact
  const all = await readSurveys(market, undefined, signal)
  const found = all.filter(({ instrument }) => instrument.toLowerCase() === named.trim().toLowerCase())
  if (found.length === 1 && found[0] !== undefined) return found[0]
  const names = all.map(({ instrument }) => JSON.stringify(instrument))
  return refuse('no_such_survey', `There is no survey called ${JSON.stringify(named)}.`, {
    at: { field: 'instrument', value: named },
    hint:
      names.length === 0
        ? 'No answers were imported yet: brushwork import FILE --as answers.'
        : `There is ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}.`,
  })
}
