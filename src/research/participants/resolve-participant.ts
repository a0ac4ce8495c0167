import { loadCatalog, type Market, resolveAccount } from '../../market-data/index.ts'
import { ProblemError, refuse } from '../../problem.ts'
import { type FoundPerson, findPerson } from '../../roles/index.ts'
import { runOf } from '../../segments/index.ts'
import { findParticipant, type NewParticipant, type Participant, readParticipants } from './participant-store.ts'

export interface GivenParticipant {
  /** A pseudonym (`P07`) of somebody asked before, else a name. */
  readonly participant?: string | undefined
  readonly contact?: string | undefined
  readonly account?: string | undefined
}

/** Somebody asked before, or what is known of somebody new; `notices` say what was concluded. */
export interface ResolvedParticipant {
  readonly known: Participant | null
  readonly made: NewParticipant
  readonly contact: FoundPerson | null
  readonly notices: readonly string[]
}

/**
 * Who was asked. Somebody asked before is found by pseudonym, by the contact, or by the same name at the same account,
 * so that they stay one person; everybody else is new. At most a few statements.
 */
export async function resolveParticipant(
  market: Market,
  given: GivenParticipant,
  signal: AbortSignal,
  /** A person says that somebody asked before is this contact, whatever they were taken for. */
  corrects = false,
): Promise<ResolvedParticipant> {
  const notices: string[] = []
  const name = given.participant?.trim()
  const contact = given.contact === undefined ? null : await contactOf(market, given.contact, signal)
  const found = given.account === undefined ? null : await accountOf(market, given.account, notices)
  if (contact !== null && found !== null && found.number !== null && found.number !== contact.account) {
    refuse(
      'participant_account_differs',
      `The records know the contact ${given.contact ?? ''} at another account than ${given.account ?? ''}.`,
      {
        at: { field: 'account', value: given.account ?? '' },
        hint: 'Leave out the account: it is that of the contact. Or leave out the contact.',
      },
    )
  }
  const account = {
    number: contact?.account ?? found?.number ?? null,
    name: contact === null ? (found?.name ?? null) : null,
  }
  const made: NewParticipant = {
    name: contact?.name ?? (name === undefined || isPseudonym(name) ? null : name),
    title: contact?.title ?? null,
    person: contact?.key ?? null,
    account: account.number,
    accountName: account.name,
  }
  if (name !== undefined && isPseudonym(name)) {
    const known = await findParticipant(market.state.db, name)
    if (!corrects && contact !== null && known.person !== null && known.person !== contact.key) {
      refuse('participant_is_another', `${known.pseudonym} is another contact than ${given.contact ?? ''}.`, {
        at: { field: 'contact', value: given.contact ?? '' },
        hint: `See brushwork participant show ${known.pseudonym}.`,
      })
    }
    return { known, made, contact, notices }
  }
  const all = await readParticipants(market.state.db)
  const known = all.find((each) => isSame(each, made)) ?? null
  if (known !== null)
    notices.push(`This is ${known.pseudonym}, who was asked before: one person, however often they speak.`)
  else if (made.name === null) notices.push('Nobody said who was asked: a participant without a name was made.')
  return { known, made, contact, notices }
}

function isPseudonym(text: string): boolean {
  return /^[pP]\d{1,9}$/.test(text)
}

function isSame(known: Participant, made: NewParticipant): boolean {
  if (known.person !== null && made.person !== null) return known.person === made.person
  if (known.name === null || made.name === null || folded(known.name) !== folded(made.name)) return false
  if (known.account !== null || made.account !== null) return known.account === made.account
  return folded(known.account_name ?? '') === folded(made.accountName ?? '')
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ')
}

async function contactOf(market: Market, contact: string, signal: AbortSignal): Promise<FoundPerson> {
  return findPerson(market, runOf(market, { catalog: await loadCatalog(market) }), contact, signal)
}

/** An account that nobody has on record keeps its name: prospects are asked who are in no list yet. */
async function accountOf(
  market: Market,
  account: string,
  notices: string[],
): Promise<{ readonly number: number | null; readonly name: string | null }> {
  try {
    return { number: await resolveAccount(market, await loadCatalog(market), account), name: null }
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problems[0]?.code !== 'no_such_account') throw error
    notices.push(`No account goes by ${JSON.stringify(account.trim())}; the name was kept.`)
    return { number: null, name: account.trim() }
  }
}
