import { z } from 'zod'
import type { DefinitionFamily } from '../../state/index.ts'
import { QUESTION_KINDS } from './questions/recognise.ts'
import { settledQuestions } from './settled-questions.ts'

interface SurveyBody {
  readonly questions: Readonly<
    Record<string, { readonly kind: (typeof QUESTION_KINDS)[number]; readonly scale?: readonly string[] | undefined }>
  >
}

/** What people said the questions of surveys are, as files: `surveys/SURVEY.yaml`. Made for one export or apply. */
export function surveyDefinitions(clock: () => Date): DefinitionFamily<SurveyBody> {
  return {
    folder: 'surveys',
    noun: 'survey',
    after: [],
    body: z.strictObject({
      questions: z.record(
        z.string(),
        z.strictObject({
          kind: z.enum(QUESTION_KINDS),
          // From the lowest to the highest; the first is worth 1.
          scale: z.array(z.string()).min(2).optional(),
        }),
      ),
    }),
    async read(db) {
      return [...(await settledQuestions(db))].map(([name, questions]) => ({
        name,
        body: {
          questions: Object.fromEntries(
            [...questions].map(([question, { kind, scale }]) => {
              const words = scale?.toSorted((left, right) => left.value - right.value).map(({ text }) => text)
              return [question, words === undefined ? { kind } : { kind, scale: words }]
            }),
          ),
        },
      }))
    },
    problems: async ({ wanted }) =>
      wanted.flatMap(({ name, body }) =>
        Object.entries(body.questions).flatMap(([question, { kind, scale }]) =>
          scale === undefined || kind === 'scale'
            ? []
            : [
                {
                  name,
                  problem: {
                    code: 'scale_of_another_kind',
                    message: `${question} has words in an order, and is no scale.`,
                    at: { field: `questions.${question}.scale` },
                  },
                },
              ],
        ),
      ),
    async save(tx, { name: instrument, body }, actor) {
      await tx.deleteFrom('survey_questions').where('instrument', '=', instrument).execute()
      const rows = Object.entries(body.questions).map(([question, { kind, scale }]) => ({
        instrument,
        question,
        kind,
        scale: scale === undefined ? null : JSON.stringify(scale.map((text, at) => ({ text, value: at + 1 }))),
        actor,
        at: clock(),
      }))
      if (rows.length > 0) await tx.insertInto('survey_questions').values(rows).execute()
    },
    async remove(tx, instrument) {
      await tx.deleteFrom('survey_questions').where('instrument', '=', instrument).execute()
    },
  }
}
