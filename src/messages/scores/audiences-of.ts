import { clusteredInterval, type Interval, simultaneousZ } from '../../statistics/index.ts'
import { AGREES, QUESTIONS, type Question } from './score-questions.ts'
import type { ScoreRecord } from './score-records.ts'

/** Who scored a message: people in the persona's role, other people outside, and colleagues. They are never mixed. */
export const AUDIENCES = ['role', 'others', 'colleagues'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Of fewer answers no interval is told: every answer is shown instead. */
export const FEWEST_FOR_INTERVAL = 5

export interface QuestionScore {
  readonly question: Question
  /** People who answered it. */
  readonly n: number
  readonly mean: number | null
  /** How many gave 1, 2, 3, 4, 5. */
  readonly counts: readonly number[]
  /** Of n, how many gave 4 or 5. */
  readonly agree: number
  readonly share: number | null
  /** 95% interval of the share; null under five answers. */
  readonly interval: Interval | null
  /** Upper limit of the share that holds for all four questions at once; null under five answers. */
  readonly highOfAll: number | null
}

export interface AudienceScore {
  readonly audience: Audience
  /** The latest of each person, in the order of their days. */
  readonly scores: readonly ScoreRecord[]
  readonly people: number
  readonly companies: number
  readonly unknownCompanies: number
  readonly questions: readonly QuestionScore[]
}

export function audienceOf(
  { colleague, jobRole }: Pick<ScoreRecord, 'colleague' | 'jobRole'>,
  role: string,
): Audience {
  if (colleague) return 'colleagues'
  return jobRole !== null && jobRole === role ? 'role' : 'others'
}

/**
 * The scores of one version by who gave them: each person once, with what they said last. `accountOf` is the company of a person
 * whom the records know; people of one company are counted for what they tell together (`clusteredInterval`).
 */
export function audiencesOf(
  scores: readonly ScoreRecord[],
  role: string,
  accountOf: (person: string) => number | undefined,
): readonly AudienceScore[] {
  const latest = latestOfEach(scores)
  return AUDIENCES.map((audience) => {
    const own = latest.filter((score) => audienceOf(score, role) === audience)
    const companyOf = (score: ScoreRecord): number | undefined =>
      score.person === null ? undefined : accountOf(score.person)
    const known = own.flatMap((score) => companyOf(score) ?? [])
    return {
      audience,
      scores: own,
      people: own.length,
      companies: new Set(known).size,
      unknownCompanies: own.length - known.length,
      questions: QUESTIONS.map((question) => questionScore(question, own, companyOf)),
    }
  })
}

/** Somebody whom the records know is one person however they are called. */
function latestOfEach(scores: readonly ScoreRecord[]): readonly ScoreRecord[] {
  const latest = new Map<string, ScoreRecord>()
  const ordered = [...scores].sort((one, other) =>
    one.day === other.day ? one.id - other.id : one.day < other.day ? -1 : 1,
  )
  for (const score of ordered) {
    const key = score.person ?? `respondent:${score.respondent.toLowerCase()}`
    // Put last, in the order of the days.
    latest.delete(key)
    latest.set(key, score)
  }
  return [...latest.values()]
}

function questionScore(
  question: Question,
  scores: readonly ScoreRecord[],
  companyOf: (score: ScoreRecord) => number | undefined,
): QuestionScore {
  const answered = scores.flatMap((score) => {
    const given = score.answers[question]
    return given === null ? [] : [{ given, company: companyOf(score) ?? `person ${score.id}` }]
  })
  const n = answered.length
  const agree = answered.filter(({ given }) => given >= AGREES).length
  const sums = n < FEWEST_FOR_INTERVAL ? undefined : sumsOf(answered)
  return {
    question,
    n,
    mean: n === 0 ? null : answered.reduce((sum, { given }) => sum + given, 0) / n,
    counts: [1, 2, 3, 4, 5].map((value) => answered.filter(({ given }) => given === value).length),
    agree,
    share: n === 0 ? null : agree / n,
    interval: sums === undefined ? null : (clusteredInterval(sums) ?? null),
    highOfAll: sums === undefined ? null : (clusteredInterval(sums, simultaneousZ(QUESTIONS.length))?.high ?? null),
  }
}

/** Sums over companies; somebody whose company is unknown is a company of their own. */
function sumsOf(answered: readonly { readonly given: number; readonly company: number | string }[]) {
  const companies = new Map<number | string, { size: number; hits: number }>()
  for (const { given, company } of answered) {
    const { size, hits } = companies.get(company) ?? { size: 0, hits: 0 }
    companies.set(company, { size: size + 1, hits: hits + (given >= AGREES ? 1 : 0) })
  }
  const sums = { clusters: 0, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 }
  for (const { size, hits } of companies.values()) {
    sums.clusters += 1
    sums.size += size
    sums.hits += hits
    sums.sizeSquared += size ** 2
    sums.hitsSquared += hits ** 2
    sums.hitsTimesSize += hits * size
  }
  return sums
}
