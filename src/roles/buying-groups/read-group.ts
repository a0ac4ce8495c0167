import { columnOf, type Market, source } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { sql, value } from '../../query/index.ts'
import { dayOf, momentOf, type RuleBook, type Run, runOf } from '../../segments/index.ts'
import { toCrmRoles } from '../buying-roles/to-crm-roles.ts'
import { BUYING_ROLES, type BuyingRole } from '../titles/words.ts'
import type { BuyingGroup } from './buying-group-schema.ts'
import { chooseComparison } from './choose-comparison.ts'
import { compareGroup } from './compare-group.ts'
import { groupDeals } from './group-deals.ts'
import { groupNotes } from './group-notes.ts'
import { evidenceOf, peopleAtEnd, shownPerson } from './group-people.ts'
import { type MemberRole, memberRoles } from './member-roles.ts'
import { notedRoles } from './noted-acts.ts'
import { type DealPart, type Person, readDealParts, readEngagements, readPeople, readUses } from './read-members.ts'
import type { AskedGroup, GroupDeal } from './resolve-group.ts'
import { singleThreads } from './single-threads.ts'

/** The buying group of an account, or of one deal as it was at its closing. A dozen statements over one account. */
export async function readGroup(
  market: Market,
  book: RuleBook,
  { aid, deal }: AskedGroup,
  asOf: Date | undefined,
  signal: AbortSignal,
): Promise<BuyingGroup> {
  const whole = runOf(market, book, asOf)
  const run: Run = { ...whole, among: [aid] }
  const end = deal === undefined ? undefined : endOf(deal, run)
  const atEnd: Run = end === undefined ? run : { ...run, asOf: end }
  const only = deal === undefined ? undefined : groupDeals(run, sql`toString(unit) = ${value(deal.unit, 'String')}`)
  const [compareWith, account, deals, peopleNow, peopleThen, engagements, parts, uses, threads] = await Promise.all([
    chooseComparison(market, book, whole, aid, signal),
    accountOf(market, run, aid),
    market.engine.rows(sql`SELECT deal, deal_name FROM (${groupDeals(run)})`, { signal }),
    readPeople({ market, run, signal }),
    end === undefined ? undefined : readPeople({ market, run: atEnd, signal }),
    readEngagements({ market, run, signal }, only),
    readDealParts({ market, run, signal }),
    readUses({ market, run: atEnd, signal }),
    singleThreads(market, run, signal),
  ])
  const { people, late } =
    peopleThen === undefined ? { people: peopleNow, late: 0 } : peopleAtEnd(peopleThen, peopleNow)
  const asOfDay = dayOf(momentOf(atEnd), run)
  const noted = await notedRoles(market, people, asOfDay)
  const dealNames = new Map(deals.map((row) => [String(row.deal), String(row.deal_name)]))
  const engagedBy = new Map(engagements.map((each) => [each.person, each]))
  const partsBy = byPerson(
    deal === undefined ? parts : parts.filter((part) => part.deal === deal.id && deal.id !== ''),
  )
  const members = people
    .filter((each) => isMember(each, deal !== undefined))
    .map((each) => memberOf(each))
    .toSorted((one, other) => other.touches - one.touches || (one.name < other.name ? -1 : 1))

  function isMember({ person, crmRoles }: Person, ofDeal: boolean): boolean {
    if (engagedBy.has(person) || partsBy.has(person) || noted.has(person)) return true
    return !ofDeal && (crmRoles.length > 0 || uses.has(person))
  }

  function memberOf(each: Person) {
    const engaged = engagedBy.get(each.person)
    const seen = { parts: partsBy.get(each.person) ?? [], dealNames, uses: uses.get(each.person) ?? 0 }
    const said = noted.get(each.person)
    const roles = memberRoles([...(said === undefined ? [] : [said]), ...evidenceOf(each, seen)])
    return {
      ...shownPerson(each),
      roles: roles.map((role) => ({ ...role, because: [...role.because] })),
      engaged: engaged !== undefined,
      firstEngaged: engaged?.first ?? null,
      lastEngaged: engaged?.last ?? null,
      touches: engaged?.touches ?? 0,
      crm: crmValues(roles),
    }
  }

  const jobRoles = new Set(members.filter(({ engaged }) => engaged).map(({ jobRole }) => jobRole))
  const buyingRoles = new Set(members.flatMap((each) => each.roles.filter(isOnRecord).map(({ role }) => role)))
  const compared = compareGroup(compareWith, { jobRoles, buyingRoles })
  const shown = deal === undefined ? null : shownDeal(deal, run)
  const engaged = members.filter((each) => each.engaged).length
  const single = deal === undefined ? threads : engaged > 1 ? [] : [{ deal: deal.id, name: deal.name, engaged }]
  return {
    account,
    deal: shown,
    asOf: asOfDay,
    people: people.length,
    members,
    coverage: compared.coverage,
    missing: compared.missing.map((each) => ({
      ...each,
      atAccount: people
        .filter(({ jobRole, person }) => each.kind === 'job role' && jobRole === each.role && !engagedBy.has(person))
        .map(shownPerson),
    })),
    compare: compared.compare,
    singleThreaded: single,
    notes: groupNotes({
      members,
      deal,
      isOpen: end === undefined,
      late,
      isCompared: compared.compare.verdict === 'compared',
    }),
  }
}

/** When the deal had closed, seen from the run's date; undefined while it was open. */
function endOf({ opened, closed, name, id }: GroupDeal, run: Run): Date | undefined {
  const now = momentOf(run).getTime()
  if (opened !== null && opened > now) {
    refuse('deal_not_opened_yet', `The deal ${name || id} was opened on ${dayOf(new Date(opened), run)}.`, {
      at: { field: 'asOf', value: dayOf(momentOf(run), run) },
      hint: 'Ask for a later day.',
    })
  }
  return closed === null || closed > now ? undefined : new Date(closed)
}

function shownDeal({ id, name, opened, closed, status }: GroupDeal, run: Run) {
  const isOver = closed !== null && closed <= momentOf(run).getTime()
  return {
    id,
    name,
    status: closed !== null && !isOver ? 'open' : status,
    opened: opened === null ? null : dayOf(new Date(opened), run),
    closed: isOver ? dayOf(new Date(closed), run) : null,
  }
}

async function accountOf(market: Market, run: Run, aid: number) {
  const accounts = source(run.catalog, 'accounts')
  const [row] = await market.engine.rows(
    sql`SELECT ${columnOf(accounts, run.catalog, 'accounts', 'id')} AS a_id, ${columnOf(accounts, run.catalog, 'accounts', 'name')} AS a_name
      FROM ${accounts.from} WHERE ${accounts.where} AND aid = ${value(aid, 'UInt32')} LIMIT 1`,
  )
  const text = (given: unknown): string | null => (typeof given === 'string' && given !== '' ? given : null)
  return { number: aid, id: text(row?.a_id), name: text(row?.a_name) }
}

function byPerson(parts: readonly DealPart[]): Map<string, DealPart[]> {
  const found = new Map<string, DealPart[]>()
  for (const part of parts) found.set(part.person, [...(found.get(part.person) ?? []), part])
  return found
}

/** Neither a guess from a title nor something that was written down when the outcome was known. */
function isOnRecord({ basis, backFilled }: Pick<MemberRole, 'basis' | 'backFilled'>): boolean {
  return basis !== 'title' && !backFilled
}

function crmValues(roles: readonly MemberRole[]) {
  const ours = roles.filter((each) => each.basis !== 'title').map(({ role }) => role)
  const known = ours.filter((role): role is BuyingRole => (BUYING_ROLES as readonly string[]).includes(role))
  return {
    hubspot: [...toCrmRoles('hubspot', known).values],
    salesforce: [...toCrmRoles('salesforce', known).values],
  }
}
