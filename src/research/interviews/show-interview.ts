import { loadCatalog, type Market } from '../../market-data/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { readCompanyNames } from '../evidence/read-company-names.ts'
import type { Participant } from '../participants/participant-store.ts'
import type { InterviewShown } from './interview-schema.ts'
import type { Interview, ListedInterview } from './interview-store.ts'
import { visibility } from './visibility.ts'

/** Today in the workspace's time zone, and what accounts are called: for one answer. */
export interface Showing {
  readonly today: string
  readonly companies: ReadonlyMap<number, string>
}

/** One statement, and none where no account is known. */
export async function openShowing(market: Market, people: readonly (Participant | null)[]): Promise<Showing> {
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const accounts = new Set(people.flatMap((each) => (each === null || each.account === null ? [] : [each.account])))
  return { today: dayOf(market.clock(), run), companies: await readCompanyNames(market, run, [...accounts]) }
}

export function showParticipant(
  participant: Participant,
  { companies }: Showing,
): NonNullable<InterviewShown['participant']> {
  const { id, pseudonym, name, title, person, account, account_name: given } = participant
  const called = account === null ? given : (companies.get(account) ?? null)
  return {
    id,
    pseudonym,
    name,
    title,
    person,
    account: account === null && given === null ? null : { number: account, name: called },
  }
}

export function showInterview(
  { interview, participant, quotes, readBy }: ListedInterview,
  showing: Showing,
): InterviewShown {
  const { job_role: jobRole } = interview
  return {
    id: interview.id,
    kind: interview.kind,
    title: interview.title,
    participant: participant === null ? null : showParticipant(participant, showing),
    relation: interview.relation,
    jobRole,
    jobRoleWords: jobRole === null ? null : jobRoleWords(jobRole),
    buyingRole: interview.buying_role,
    mode: interview.mode,
    guide: interview.guide,
    guideVersion: interview.guide_version,
    day: interview.day,
    consent: showConsent(interview, showing.today),
    publisher: interview.publisher,
    address: interview.address,
    file: interview.file,
    format: interview.format,
    revision: interview.revision,
    words: wordsOf(interview),
    turns: interview.turns.length,
    quotes,
    readBy: [...readBy],
    wanting: wantingOf(interview, participant),
  }
}

function showConsent(interview: Interview, today: string): InterviewShown['consent'] {
  const { consent_record: record, consent_quote: quote, consent_scope: scope, consent_expires: expires } = interview
  const { consent_withdrawn: withdrawn } = interview
  const hidden = visibility(interview, today)
  return { record, quote, scope, expires, withdrawn, hidden, words: consentWords(interview, hidden) }
}

const SCOPE_WORDS = {
  research: 'within the research only',
  company: 'within the company',
  public: 'anywhere',
} as const

function consentWords(interview: Interview, hidden: InterviewShown['consent']['hidden']): string {
  const {
    consent_quote: quote,
    consent_scope: scope,
    consent_expires: expires,
    consent_withdrawn: withdrawn,
  } = interview
  if (interview.kind === 'source') return 'a published document: no consent is needed to quote it'
  if (hidden === 'withdrawn') return `withdrawn on ${withdrawn}: hidden everywhere`
  if (hidden === 'expired') return `expired after ${expires}: hidden everywhere`
  if (hidden === 'not_quotable') return 'not to be quoted: neither shown nor counted'
  if (quote === null && scope === null) return 'consent not recorded: shown within the company, never in public'
  const until = expires === null ? '' : `, until ${expires}`
  return `may be quoted ${SCOPE_WORDS[scope ?? 'company']}${until}`
}

/** Words of whoever was asked; of everybody where no speakers are known. */
function wordsOf({ text, speakers, turns }: Interview): number {
  const asked = turns.filter(({ speaker }) =>
    speaker === null ? speakers.length === 0 : speakers[speaker]?.part === 'interviewee',
  )
  return asked.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0)
}

function wantingOf(interview: Interview, participant: Participant | null): string[] {
  if (interview.kind === 'source') return interview.publisher === null ? ['who published it'] : []
  const wanting: string[] = []
  if (interview.relation === null) wanting.push('what their company was to us (relation)')
  if ((participant?.account ?? participant?.account_name ?? null) === null) wanting.push('the account')
  if ((interview.job_role ?? participant?.person ?? null) === null) wanting.push('the role')
  if (interview.day === null) wanting.push('the day')
  if (interview.consent_quote === null) wanting.push('whether they agreed to be quoted')
  if (interview.consent_record === false) wanting.push('consent to a recording: they said no, so keep notes only')
  const { speakers } = interview
  if (speakers.length > 0 && !speakers.some(({ part }) => part === 'interviewee'))
    wanting.push('which speaker was asked')
  return wanting
}
