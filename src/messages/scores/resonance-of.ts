import { type AudienceScore, FEWEST_FOR_INTERVAL, type QuestionScore } from './audiences-of.ts'
import { QUESTIONS, type Question } from './score-questions.ts'

/** Of fewer companies, what is told is how one or two companies are. */
const FEWEST_COMPANIES = 3

export interface Resonance {
  readonly verdict: 'resonates' | 'does not resonate' | 'undecided' | 'cannot be told'
  /** Questions that decide against it, or leave it open. */
  readonly because: readonly Question[]
  /** What is missing, each a sentence. */
  readonly missing: readonly string[]
}

/**
 * Whether a message resonates with the people in the role, from their answers only: it does where of each question's 95% interval
 * all lies above one half, so that most of them agree, four times; it does not where of one all lies below. (That all four must
 * hold needs no correction: R. L. Berger, "Multiparameter hypothesis testing and acceptance sampling", Technometrics 24 (1982)
 * 295–300. That one is below has four chances to err: its limit holds for all four at once, after Bonferroni.)
 */
export function resonanceOf(
  { people, companies, unknownCompanies, questions }: AudienceScore,
  role: string,
): Resonance {
  const missing: string[] = []
  const few = questions.filter(({ n }) => n < FEWEST_FOR_INTERVAL)
  if (few.length > 0) {
    const least = Math.min(...questions.map(({ n }) => n))
    missing.push(
      few.length === QUESTIONS.length || people < FEWEST_FOR_INTERVAL
        ? `Needs the answers of at least ${FEWEST_FOR_INTERVAL} ${role}, has ${people === 0 ? 'nobody’s' : least}.`
        : `Needs at least ${FEWEST_FOR_INTERVAL} answers to each question; ${few.map(({ question, n }) => `${question} has ${n}`).join(', ')}.`,
    )
  }
  if (missing.length === 0 && companies + unknownCompanies < FEWEST_COMPANIES) {
    missing.push(`Needs people of at least ${FEWEST_COMPANIES} companies, has ${companies + unknownCompanies}.`)
  }
  if (missing.length > 0) return { verdict: 'cannot be told', because: [], missing }
  const against = questions.filter(({ highOfAll }) => highOfAll !== null && highOfAll < 0.5)
  if (against.length > 0) return { verdict: 'does not resonate', because: named(against), missing }
  const open = questions.filter(({ interval }) => interval === null || interval.low <= 0.5)
  return { verdict: open.length === 0 ? 'resonates' : 'undecided', because: named(open), missing }
}

function named(questions: readonly QuestionScore[]): readonly Question[] {
  return questions.map(({ question }) => question)
}
