import type { Market } from '../../../market-data/index.ts'
import type { OpenEvidence, Persona, PersonaRecord } from '../../../personas/index.ts'
import {
  type BuyingGroup,
  findOrigins,
  jobRoleWords,
  NEEDED_WON_DEALS,
  type RolesOfWonDeals,
  USUAL,
  usualRoles,
} from '../../../roles/index.ts'
import { type ChosenRule, type RuleBook, runOf } from '../../../segments/index.ts'
import type { MessageShown } from '../../shown/message-schema.ts'
import type { KitMaterial, KitRole } from '../material.ts'
import { telling } from './telling-quotes.ts'

/** What roles are told from. */
export interface RolesFrom {
  /** Undefined: the whole market. */
  readonly segment: ChosenRule | undefined
  readonly champion: PersonaRecord
  readonly personas: readonly PersonaRecord[]
  /** Those shown, by number. */
  readonly shown: ReadonlyMap<number, Persona>
  readonly messages: readonly MessageShown[]
  readonly open: OpenEvidence
  readonly quotes: KitMaterial['quotes']
  /** Of the account, where the kit is for one. */
  readonly group: BuyingGroup | undefined
  /** Job roles that were asked for; none: those that usually take part. */
  readonly wanted: readonly string[]
}

/** Somebody of the buying group, before what they say is looked up. */
export interface RoleBasis {
  readonly role: string
  readonly kind: KitRole['kind']
  readonly signs: boolean
  /** In how many won deals they took part; null: asked for, or a persona of theirs is written. */
  readonly usual: {
    readonly wonDeals: number
    readonly with: number
    readonly lo95: number
    readonly hi95: number
  } | null
}

export interface ReadRoles {
  readonly roles: readonly KitRole[]
  readonly bases: readonly RoleBasis[]
  readonly notes: readonly string[]
}

/** Parts in a purchase that a page is written for, where the CRM records them; the others are who signs and the champion. */
const PARTS: Readonly<Record<string, string>> = {
  'technical evaluator': 'Technical evaluation',
  purchasing: 'Purchasing',
  'legal and compliance': 'Legal and compliance',
  security: 'Security',
}

/** More pages are not read. */
const MOST_ROLES = 6

/** Who else takes part: whoever signs first, then the usual roles of won deals, then those a persona is written of. */
export async function readRoles(
  market: Market,
  book: RuleBook,
  from: RolesFrom,
  signal: AbortSignal,
): Promise<ReadRoles> {
  const { segment, champion, wanted } = from
  const run = runOf(market, book)
  const rules = segment === undefined ? [] : [{ text: segment.rule.text, rule: segment.rule }]
  const [all, own] = await usualRoles(market, run, rules, signal)
  if (all === undefined) throw new Error('a count without the market')
  const isEnough = own !== undefined && own.engaged.wonDeals >= NEEDED_WON_DEALS
  const compared = isEnough ? own : all
  const { economicBuyer, economicBuyerBasis } = await findOrigins(market, book, segment, undefined, signal)
  const notes: string[] = []
  if (own !== undefined && !isEnough) {
    notes.push(
      `Who usually takes part is told from the whole market: the segment has ${own.engaged.wonDeals} won deals of which that is on record, and needs ${NEEDED_WON_DEALS}.`,
    )
  }
  if (economicBuyer === null) notes.push(`Which job role signs cannot be told: ${economicBuyerBasis.reason}`)
  const signer = economicBuyer?.role ?? null
  const bases = chooseRoles({ compared, signer, champion: champion.jobRole, personas: from.personas, wanted })
  return { bases, notes, roles: bases.map((basis) => roleOf(basis, from)) }
}

/** Which roles get a page. Pure. */
export function chooseRoles({
  compared,
  signer,
  champion,
  personas,
  wanted,
}: {
  readonly compared: RolesOfWonDeals
  readonly signer: string | null
  readonly champion: string
  readonly personas: readonly Pick<PersonaRecord, 'jobRole'>[]
  readonly wanted: readonly string[]
}): readonly RoleBasis[] {
  const usualOf = (kind: 'engaged' | 'recorded', role: string): RoleBasis['usual'] => {
    const found = compared[kind].roles.find((each) => each.role === role)
    if (found === undefined) return null
    const { wonDeals, wonDealsWithIt, lo95, hi95 } = found
    return { wonDeals, with: wonDealsWithIt, lo95, hi95 }
  }
  const job = (role: string, signs = false): RoleBasis => ({
    role,
    kind: 'job role',
    signs,
    usual: usualOf('engaged', role),
  })
  if (wanted.length > 0) {
    const asked = [...new Set(wanted)].map((role) => job(role, role === signer))
    return asked.toSorted((one, other) => Number(other.signs) - Number(one.signs))
  }
  const first: RoleBasis =
    signer === null || signer === champion
      ? { role: 'economic buyer', kind: 'buying role', signs: true, usual: usualOf('recorded', 'economic buyer') }
      : job(signer, true)
  const isUsual = ({ share, wonDeals }: { share: number; wonDeals: number }): boolean =>
    share >= USUAL && wonDeals >= NEEDED_WON_DEALS
  const engaged = compared.engaged.roles.filter(isUsual).map(({ role }) => job(role))
  const parts = compared.recorded.roles
    .filter((each) => isUsual(each) && PARTS[each.role] !== undefined)
    .map(({ role }): RoleBasis => ({ role, kind: 'buying role', signs: false, usual: usualOf('recorded', role) }))
  const written = personas.map(({ jobRole }) => job(jobRole))
  const seen = new Set([champion, ''])
  return [first, ...engaged, ...parts, ...written]
    .filter(({ role }) => !seen.has(role) && seen.add(role))
    .slice(0, MOST_ROLES)
}

function roleOf({ role, kind, signs }: RoleBasis, from: RolesFrom): KitRole {
  const { open, segment, personas, shown, messages, quotes, group } = from
  const people = kind === 'job role' ? open.peopleOf({ jobRole: role, segments: [0] }) : []
  const id = segment?.segment?.id ?? 0
  const theirs = personas.filter(({ jobRole }) => kind === 'job role' && jobRole === role)
  const persona =
    theirs.find(({ segments }) => segments.includes(id)) ?? theirs.find(({ segments }) => segments.includes(0))
  const found = persona === undefined ? undefined : shown.get(persona.id)
  return {
    role,
    kind,
    words: kind === 'job role' ? jobRoleWords(role) : (PARTS[role] ?? 'Whoever signs'),
    signs,
    here: group === undefined ? null : takesPart(group, role, kind),
    asked: people.length,
    persona: found === undefined ? null : { id: found.id, statements: found.statements },
    messages: messages.filter((each) => each.persona.id === persona?.id),
    quotes: telling(open, people, quotes),
  }
}

function takesPart({ members }: BuyingGroup, role: string, kind: KitRole['kind']): boolean {
  return members.some(({ engaged, jobRole, roles }) =>
    kind === 'job role'
      ? engaged && jobRole === role
      : roles.some((each) => each.role === role && each.basis !== 'title'),
  )
}
