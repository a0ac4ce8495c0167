import { loadCatalog, type Market } from '../../market-data/index.ts'
import { championOf, listPersonas } from '../../personas/index.ts'
import { readPeople } from '../../research/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { STAGE_WORDS } from '../stages/buying-stages.ts'
import { type MessageRecord, messageNumbered } from '../store/message-records.ts'
import { type Audience, type AudienceScore, audiencesOf } from './audiences-of.ts'
import { type Resonance, resonanceOf } from './resonance-of.ts'
import { QUESTION_WORDS } from './score-questions.ts'
import { readScores, type ScoreRecord } from './score-records.ts'
import type { ScoresShown } from './scores-schema.ts'

/** Scores of a message by audience and version, and whether it resonates. One statement, for the companies, beside what the champion costs. */
export async function showScores(
  market: Market,
  id: number,
  signal: AbortSignal,
  told: { readonly done: string | null; readonly notes: readonly string[] } = { done: null, notes: [] },
): Promise<ScoresShown> {
  const { db } = market.state
  const record = await messageNumbered(db, id)
  const persona = (await listPersonas(db)).find((each) => each.id === record.personaId)
  const jobRole = persona?.jobRole ?? ''
  const words = persona === undefined ? 'people in its role' : jobRoleWords(jobRole)
  const scores = await readScores(db, [id])
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const people = await readPeople(market, run, [...new Set(scores.flatMap(({ person }) => person ?? []))])
  const accountOf = (person: string): number | undefined => people.get(person)?.account
  const shown = (some: readonly ScoreRecord[]) => audiencesOf(some, jobRole, accountOf)
  const now = shown(scores.filter(({ version }) => version === record.version))
  const inRole = now.find(({ audience }) => audience === 'role')
  if (inRole === undefined) throw new Error('no audience of people in the role')
  const found = resonanceOf(inRole, words.toLowerCase())
  const champion = persona === undefined ? undefined : await championOf(market, record.segmentId, signal)
  const isChampion = champion === undefined ? null : champion.role === jobRole
  const older = [...new Set(scores.map(({ version }) => version))]
    .filter((version) => version < record.version)
    .sort((one, other) => other - one)
  return {
    message: { id, version: record.version, words: messageCell(record), draft: record.draft },
    persona: { name: persona?.name ?? 'a persona that was removed', jobRole, words, gone: persona === undefined },
    champion: isChampion,
    verdict: found.verdict,
    verdictWords: verdictWords(found, inRole, { words, isChampion }),
    missing: [...found.missing],
    audiences: now.map((each) => audienceShown(each, words)),
    older: older.map((version) => ({
      version,
      audiences: shown(scores.filter((each) => each.version === version)).map((each) => audienceShown(each, words)),
    })),
    notes: [...told.notes],
    asOf: dayOf(market.clock(), run),
    done: told.done,
  }
}

function messageCell({ id, stage }: MessageRecord): string {
  return `message ${id}, ${STAGE_WORDS[stage].title.toLowerCase()}`
}

function verdictWords(
  { verdict, because, missing }: Resonance,
  { people }: AudienceScore,
  { words, isChampion }: { readonly words: string; readonly isChampion: boolean | null },
): string {
  const who =
    isChampion === true ? `the champion: ${people} ${words.toLowerCase()}` : `${people} ${words.toLowerCase()}`
  const aside = isChampion === false ? ' They are not the champion’s role here.' : ''
  const which = because.join(' and ')
  switch (verdict) {
    case 'cannot be told':
      return `Whether it resonates with ${isChampion === true ? `the champion (${words.toLowerCase()})` : words.toLowerCase()} cannot be told yet. ${missing.join(' ')}${aside}`
    case 'resonates':
      return `It resonates with ${who} read it, and of each question the 95% interval of those who agree lies above one half.${aside}`
    case 'does not resonate':
      return `It does not resonate with ${who} read it, and most do not agree on ${which}.${aside}`
    case 'undecided':
      return `Undecided with ${who} read it, and on ${which} the 95% interval of those who agree does not lie above one half: more answers, or other words.${aside}`
  }
}

/** What each audience is called. */
export function audienceWords(audience: Audience, role: string): string {
  if (audience === 'role') return role
  return audience === 'others' ? 'Other people' : 'Colleagues'
}

function audienceShown(
  { audience, scores, people, companies, unknownCompanies, questions }: AudienceScore,
  role: string,
): ScoresShown['audiences'][number] {
  return {
    audience,
    words: audienceWords(audience, role),
    people,
    companies,
    unknownCompanies,
    questions: questions.map(({ question, n, mean, counts, agree, share, interval }) => ({
      question,
      words: QUESTION_WORDS[question],
      n,
      mean,
      counts: [...counts],
      agree,
      share,
      lo95: interval?.low ?? null,
      hi95: interval?.high ?? null,
    })),
    answers: scores.map(({ respondent, person, jobRole, answers, comment, day }) => ({
      respondent,
      person,
      jobRole: jobRole === null ? null : jobRoleWords(jobRole),
      ...answers,
      comment,
      day,
    })),
  }
}
