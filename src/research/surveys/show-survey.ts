import type { Market } from '../../market-data/index.ts'
import { joinedPeople } from './joined-people.ts'
import { peopleAmong, peopleBy } from './people-groups.ts'
import { questionFigures } from './question-figures.ts'
import { questionNotes } from './question-notes.ts'
import { readAnswers } from './read-answers.ts'
import { readSurvey } from './read-survey.ts'
import { respondentsOf } from './respondents.ts'
import type { SurveyShown } from './survey-schema.ts'
import { blanksOf } from './who-was-asked.ts'

interface AskedSurvey {
  readonly instrument: string
  readonly segment?: string | undefined
  readonly by?: string | undefined
}

/** A survey with every question counted over the people who answered it. Linear in the answers. */
export async function showSurvey(market: Market, asked: AskedSurvey, signal: AbortSignal): Promise<SurveyShown> {
  const { instrument, questions, ordered } = await readSurvey(market, asked.instrument, signal)
  const answers = await readAnswers(market, { instrument })
  const respondents = respondentsOf(answers)
  const all = respondents.people
  const people = asked.segment === undefined ? all : await peopleAmong(market, all, asked.segment, signal)
  const grouped = asked.by === undefined ? undefined : await peopleBy(market, people, asked.by, signal)
  const blanks = blanksOf(questions, people, ordered)
  const days = people.flatMap(({ at }) => (at === null ? [] : [at.slice(0, 10)])).sort()
  return {
    instrument,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    joined: joinedPeople(answers, respondents),
    among: asked.segment ?? null,
    leftOut: all.length - people.length,
    by: asked.by ?? null,
    ungrouped: grouped?.unknown ?? 0,
    questions: questions.map((question, at) => {
      const figures = questionFigures(question, people)
      const blank = blanks[at] ?? { blank: 0, left: 0, notAsked: 0, skipped: 0, askedAfter: null }
      return {
        question: question.name,
        wording: question.wording,
        grid: question.grid,
        kind: question.kind,
        settled: question.settled,
        columns: [...question.columns, ...question.others].map(({ column }) => column.question),
        scale: question.scale === null ? null : question.scale.map(({ text, value }) => ({ text, value })),
        notes: questionNotes(question, questions, figures, people),
        blanks: {
          ...blank,
          askedAfter:
            blank.askedAfter === null ? null : { ...blank.askedAfter, answers: [...blank.askedAfter.answers] },
        },
        figures: plain(figures),
        groups: (grouped?.groups ?? []).map(({ value, people: them }) => ({
          value,
          figures: plain(questionFigures(question, them)),
        })),
      }
    }),
  }
}

function plain(figures: ReturnType<typeof questionFigures>): SurveyShown['questions'][number]['figures'] {
  return { ...figures, choices: [...figures.choices], items: [...figures.items] }
}
