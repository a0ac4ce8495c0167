import { type Market, mergedNumbers } from '../../market-data/index.ts'
import type { Run } from '../../segments/index.ts'
import { type Hidden, visibility } from '../interviews/visibility.ts'
import { speakerAt } from '../quotes/speaker-at.ts'
import type { AskedPeople } from './asked-people.ts'
import type { LeftOut } from './evidence.ts'
import { type QuotedSource, sourceKey } from './quoted-source.ts'
import type { Decided } from './read-decided.ts'
import { readPeople } from './read-people.ts'

const LEFT_OUT: Readonly<Record<Hidden, keyof LeftOut>> = {
  withdrawn: 'withdrawn',
  expired: 'expired',
  not_quotable: 'notQuotable',
}

export interface Interviewed {
  readonly sources: ReadonlyMap<string, QuotedSource>
  readonly leftOut: Omit<LeftOut, 'answersGone'>
  readonly notRecorded: number
}

/** Adds everybody with an interview that may be shown on the day, and gives what may be quoted. One statement. */
export async function addInterviewed(
  market: Market,
  run: Run,
  people: AskedPeople,
  decided: Decided,
  day: string,
): Promise<Interviewed> {
  const keys = decided.participants.flatMap(({ person }) => (person === null ? [] : [person]))
  const known = await readPeople(market, run, keys)
  const shownAs = new Map(await mergedNumbers(market))
  const participants = new Map(decided.participants.map((each) => [each.id, each]))
  const sources = new Map<string, QuotedSource>()
  const leftOut = { withdrawn: 0, expired: 0, notQuotable: 0, sources: 0 }
  let notRecorded = 0
  for (const interview of decided.interviews) {
    const { id, kind, scope } = interview
    const hidden = visibility(interview, day)
    if (hidden !== null) {
      leftOut[LEFT_OUT[hidden] as keyof typeof leftOut]++
      continue
    }
    const participant = interview.participant === null ? undefined : participants.get(interview.participant)
    const key = sourceKey({ interview: id, answer: null })
    if (kind === 'source') leftOut.sources++
    else if (interview.consent_quote === null) notRecorded++
    if (kind === 'source' || participant === undefined) {
      sources.set(key, { asked: null, day: interview.day, scope, isOwn: () => false, holds: () => true })
      continue
    }
    const contact = participant.person === null ? undefined : known.get(participant.person)
    const person = contact?.key ?? participant.person ?? `participant:${participant.id}`
    const account = participant.account ?? contact?.account ?? null
    people.add(person, {
      pseudonym: participant.pseudonym,
      account: account === null ? null : (shownAs.get(account) ?? account),
      relation: interview.relation,
      jobRole: interview.jobRole,
      buyingRole: interview.buyingRole,
      interview: id,
      names: [participant.name, contact?.name ?? null],
      companies: [participant.accountName],
    })
    const isOwn: QuotedSource['isOwn'] = ({ start, end }) => speakerAt(interview, start, end).ofParticipant
    sources.set(key, { asked: person, day: interview.day, scope, isOwn, holds: () => true })
  }
  // What they were at the decision, in any interview, goes before what they are now.
  for (const { key, jobRole } of known.values()) if (people.has(key)) people.add(key, { jobRole })
  return { sources, leftOut, notRecorded }
}
