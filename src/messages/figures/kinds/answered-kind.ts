import { figure } from '../../../paper/index.ts'
import { listSurveys, showSurvey } from '../../../research/index.ts'
import { jobRoleWords } from '../../../roles/index.ts'
import type { FigureAnswer, FigureKind, FigureScope } from '../figure-kind.ts'
import type { FigureReadings } from '../figure-readings.ts'
import { intervalWords, segmentWords } from '../figure-words.ts'

type Survey = Awaited<ReturnType<typeof showSurvey>>
type Question = Survey['questions'][number]
type Figures = Question['figures']

/** Fewer people who answered have an interval that tells little, and one company may be half of them. */
const FEWEST_ANSWERS = 10
/** Choices of a question, and questions, that a list offers: a survey may have hundreds. */
const MOST_CHOICES = 3
const MOST_OFFERED = 40

/** What people answered: the mean of a scale, or the share that chose an answer. */
export const answeredKind: FigureKind = {
  name: 'people who answered',
  audience: 'buyer',
  about: 'What people answered in a survey: the mean of a scale, or the share that chose an answer.',
  asks: 'SURVEY / QUESTION, or SURVEY / QUESTION / ANSWER',
  choices: offered,
  compute: answeredFigure,
}

async function offered(readings: FigureReadings, scope: FigureScope): Promise<readonly string[]> {
  const { surveys } = await readings.once('surveys', () => listSurveys(readings.market, readings.signal))
  const found: string[] = []
  for (const { instrument } of surveys) {
    const { questions } = await surveyOf(readings, scope, instrument)
    for (const question of questions) {
      const figures = figuresOf(question, scope)
      if (figures === undefined || figures.n < FEWEST_ANSWERS) continue
      const name = `${instrument} / ${question.question}`
      if (question.kind === 'scale' && figures.mean !== null) found.push(name)
      else if (question.kind === 'single' || question.kind === 'multiple') {
        found.push(...figures.choices.slice(0, MOST_CHOICES).map(({ label }) => `${name} / ${label}`))
      }
    }
  }
  return found.slice(0, MOST_OFFERED)
}

async function answeredFigure(readings: FigureReadings, scope: FigureScope, of: string): Promise<FigureAnswer> {
  const [instrument = '', name = '', ...rest] = of.split(' / ')
  const answer = rest.join(' / ')
  const survey = await surveyOf(readings, scope, instrument)
  const question = survey.questions.find((each) => each.question === name)
  if (question === undefined) return { why: `${instrument} asks no question “${name}”.` }
  const figures = figuresOf(question, scope)
  const who = scope.persona === null ? 'people' : jobRoleWords(scope.persona.jobRole).toLowerCase()
  if (figures === undefined || figures.n < FEWEST_ANSWERS) {
    return {
      why: `Needs at least ${FEWEST_ANSWERS} people who answered; of ${who}${segmentWords(scope.segment)} ${figures?.n ?? 0} did.`,
    }
  }
  const told = answer === '' ? meanTold(question, figures) : shareTold(question, figures, answer)
  if ('why' in told) return told
  const { label, words, n, ...amount } = told
  return {
    companies: figures.companies,
    largest: figures.largest,
    figure: figure({
      key: `people who answered: ${of}`,
      label,
      ...amount,
      level: 0.95,
      currency: null,
      n,
      of: `${who} who answered`,
      asOf: survey.to ?? '',
      words: `${words} ${n} ${who} who answered${survey.to === null ? '' : `, until ${survey.to}`}.`,
      trace: {
        operation: 'survey show',
        input: {
          instrument,
          ...(scope.segment === null ? {} : { segment: scope.segment.name }),
          ...(scope.persona === null ? {} : { by: 'job_role' }),
        },
        words: `the survey ${instrument}${segmentWords(scope.segment)}, ${name}${scope.persona === null ? '' : `: ${jobRoleWords(scope.persona.jobRole)}`}`,
      },
    }),
  }
}

interface Told {
  readonly label: string
  readonly words: string
  readonly n: number
  readonly value: number
  readonly lo: number
  readonly hi: number
  readonly unit: 'share' | 'score'
}

function meanTold({ wording, kind, scale }: Question, { mean }: Figures): Told | { readonly why: string } {
  if (kind !== 'scale' || mean === null) return { why: `“${wording}” is no scale: say which answer.` }
  const amount = { value: mean.mean, lo: mean.low, hi: mean.high, unit: 'score' } as const
  const top = scale === null ? undefined : Math.max(...scale.map(({ value }) => value))
  const outOf = top === undefined ? '' : ` out of ${top}`
  return {
    label: wording,
    ...amount,
    n: mean.n,
    words: `“${wording}”: on average ${intervalWords({ ...amount, level: 0.95, currency: null })}${outOf}, of`,
  }
}

function shareTold({ wording }: Question, { n, choices }: Figures, answer: string): Told | { readonly why: string } {
  const found = choices.find(({ label }) => label.toLowerCase() === answer.trim().toLowerCase())
  if (found === undefined) return { why: `Nobody answered “${answer}” to “${wording}”.` }
  const amount = { value: found.share, lo: found.low, hi: found.high, unit: 'share' } as const
  return {
    label: `${wording}: ${found.label}`,
    ...amount,
    n,
    words: `“${wording}”: ${intervalWords({ ...amount, level: 0.95, currency: null })} answered “${found.label}”, of`,
  }
}

/** Of everybody in the segment, or of the persona's job role; undefined where nobody of it answered. */
function figuresOf({ figures, groups }: Question, { persona }: FigureScope): Figures | undefined {
  return persona === null ? figures : groups.find(({ value }) => value === jobRoleWords(persona.jobRole))?.figures
}

/** The survey as `survey show` tells it, read once for all its questions. */
function surveyOf(
  { market, signal, once }: FigureReadings,
  { segment, persona }: FigureScope,
  instrument: string,
): Promise<Survey> {
  const by = persona === null ? undefined : 'job_role'
  return once(`survey ${segment?.id ?? 0} ${by ?? ''} ${instrument}`, () =>
    showSurvey(market, { instrument, segment: segment?.name, by }, signal),
  )
}
