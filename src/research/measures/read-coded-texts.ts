import { loadCatalog, type Market } from '../../market-data/index.ts'
import { runOf } from '../../segments/index.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { readWrittenAnswers } from '../evidence/read-written-answers.ts'
import { speakerAt } from '../quotes/speaker-at.ts'
import type { Speaker, Turn } from '../transcripts/transcript.ts'
import type { CodedText, Pass } from './agreement-of.ts'

/**
 * What coders read to the end, with what they marked: transcripts of people who may be counted today, unit a turn of the
 * interviewee, and open answers. Three reads of decisions and, where answers were coded, one statement; linear in turns,
 * answers and codings.
 */
export async function readCodedTexts(
  market: Market,
  evidence: Pick<Evidence, 'people'>,
): Promise<readonly CodedText[]> {
  const { db } = market.state
  const [passes, marks] = await Promise.all([
    db.selectFrom('coding_passes').selectAll().orderBy('id').execute(),
    db
      .selectFrom('codings')
      .innerJoin('quotes', 'quotes.id', 'codings.quote_id')
      .select(['codings.code_id as code', 'codings.coder', 'codings.pass', 'quotes.interview_id as interview'])
      .select(['quotes.instrument', 'quotes.question', 'quotes.respondent', 'quotes.start_at', 'quotes.end_at'])
      .execute(),
  ])
  const passesOf = grouped(passes, (pass) => keyOf(pass.interview_id, pass.instrument, pass.question))
  const marksOf = grouped(marks, (mark) => keyOf(mark.interview, mark.instrument, mark.question))
  const shown = evidence.people.flatMap(({ interviews }) => interviews)
  const interviews = shown.filter((id) => passesOf.has(keyOf(id, null, null)))
  const texts =
    interviews.length === 0
      ? []
      : await db.selectFrom('interviews').select(['id', 'speakers', 'turns']).where('id', 'in', interviews).execute()
  const transcripts = texts.map((text): CodedText => {
    const transcript = { speakers: text.speakers as Speaker[], turns: text.turns as Turn[] }
    const turns = transcript.turns.filter(({ start, end }) => speakerAt(transcript, start, end).ofParticipant)
    const key = keyOf(text.id, null, null)
    return {
      kind: 'transcript',
      units: turns.length,
      passes: (passesOf.get(key) ?? []).map(passOf),
      marks: (marksOf.get(key) ?? []).flatMap(({ code, coder, pass, start_at, end_at }) =>
        turns.flatMap(({ start, end }, unit) =>
          start < end_at && start_at < end ? [{ unit, code, coder, pass }] : [],
        ),
      ),
    }
  })
  return [...transcripts, ...(await answerTexts(market, passes, passesOf, marksOf))]
}

interface StoredPass {
  readonly interview_id: number | null
  readonly instrument: string | null
  readonly question: string | null
  readonly coder: string
  readonly pass: number
  readonly blind: boolean
  readonly at: Date
}

interface StoredMark {
  readonly code: number
  readonly coder: string
  readonly pass: number
  readonly respondent: string | null
}

async function answerTexts(
  market: Market,
  passes: readonly StoredPass[],
  passesOf: ReadonlyMap<string, readonly StoredPass[]>,
  marksOf: ReadonlyMap<string, readonly StoredMark[]>,
): Promise<readonly CodedText[]> {
  const [instruments, questions] = [new Set<string>(), new Set<string>()]
  for (const { instrument, question } of passes) {
    if (instrument !== null) instruments.add(instrument)
    if (question !== null) questions.add(question)
  }
  if (instruments.size === 0) return []
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const answers = await readWrittenAnswers(market, run, { instruments: [...instruments], questions: [...questions] })
  const byQuestion = grouped(answers, ({ instrument, question }) => keyOf(null, instrument, question))
  return [...byQuestion].flatMap(([key, given]): CodedText[] => {
    const read = passesOf.get(key)
    if (read === undefined) return []
    const places = new Map(given.map(({ respondent }, place) => [respondent, place]))
    return [
      {
        kind: 'answers',
        units: given.length,
        passes: read.map(passOf),
        marks: (marksOf.get(key) ?? []).flatMap(({ respondent, code, coder, pass }) => {
          const unit = respondent === null ? undefined : places.get(respondent)
          return unit === undefined ? [] : [{ unit, code, coder, pass }]
        }),
      },
    ]
  })
}

function passOf({ coder, pass, blind, at }: StoredPass): Pass {
  return { coder, pass, blind, at: at.getTime() }
}

function keyOf(interview: number | null, instrument: string | null, question: string | null): string {
  return JSON.stringify([interview, instrument, question])
}

function grouped<T>(rows: readonly T[], keyFor: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyFor(row)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(row)
  }
  return groups
}
