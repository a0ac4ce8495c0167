import type { Market } from '../../market-data/index.ts'
import { type EvidencePerson, peopleInSegment, RELATIONS, type Relation } from '../../research/index.ts'
import { jobRoleWords, readJobRole } from '../../roles/index.ts'
import { dayOf, openRuleBook, runOf } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { askedPeople } from '../facts/asked-people.ts'
import { type OpenEvidence, openEvidence } from '../shown/open-evidence.ts'
import { type Revenues, readRevenue } from './read-revenue.ts'
import { type Theme, themesOf } from './themes-of.ts'
import { GROUP_NAMES, type VoiceGroup } from './voice-groups.ts'
import type { ThemeShown, VoiceShown } from './voice-schema.ts'

export interface VoiceAsked {
  readonly segment?: string | undefined
  readonly persona?: string | undefined
  readonly role?: string | undefined
  readonly group?: readonly VoiceGroup[] | undefined
  readonly by: 'people' | 'revenue'
}

/** What people need, what hurts them, why they chose us and why they left, as far as it may be shown today. */
export async function showVoice(market: Market, asked: VoiceAsked, signal: AbortSignal): Promise<VoiceShown> {
  const { open, people, of } = await whoWasAsked(market, asked)
  const book = await openRuleBook(market)
  const run = runOf(market, book)
  const accounts = accountsOf(people)
  const revenues = await readRevenue(market, run, accounts, signal)
  const themes = themesOf(open.evidence, people, revenues.byAccount)
  const groups = asked.group ?? GROUP_NAMES
  const shown = GROUP_NAMES.filter((group) => groups.includes(group)).flatMap((group) =>
    themes
      .filter((theme) => theme.group === group)
      .toSorted((one, other) => (asked.by === 'revenue' ? byRevenue(one, other) : 0))
      .map((theme) => themeShown(theme, revenues)),
  )
  return {
    of,
    asOf: dayOf(run.now, run),
    asked: people.length,
    accounts: accounts.length,
    relations: relationsOf(people),
    by: asked.by,
    currency: revenues.currency,
    window: revenues.window,
    uncounted: revenues.uncounted,
    noRevenue: revenues.refused ?? null,
    themes: shown,
    notes: notesOf(open, people, revenues),
  }
}

async function whoWasAsked(
  market: Market,
  { segment, persona, role }: VoiceAsked,
): Promise<{ open: OpenEvidence; people: readonly EvidencePerson[]; of: string }> {
  const named =
    persona === undefined ? undefined : await askedPeople(market, await openRuleBook(market), { name: persona })
  const open = await openEvidence(market, named?.scope.segments ?? [])
  let people = named === undefined ? open.evidence.people : open.peopleOf(named.scope)
  const words: string[] = []
  if (named !== undefined) words.push(`${named.persona?.name ?? ''} (${named.words})`)
  if (role !== undefined) {
    const jobRole = readJobRole(role)
    people = people.filter((each) => each.jobRole === jobRole)
    words.push(jobRoleWords(jobRole))
  }
  if (segment !== undefined) {
    const inside = await peopleInSegment(market, open.evidence, segment)
    people = people.filter(({ person }) => inside.has(person))
    words.push(`in ${segment}`)
  }
  return { open, people, of: words.length === 0 ? 'Everybody asked' : words.join(', ') }
}

function accountsOf(people: readonly EvidencePerson[]): readonly number[] {
  return [...new Set(people.flatMap(({ account }) => (account === null ? [] : [account])))]
}

function byRevenue(one: Theme, other: Theme): number {
  return (other.revenue ?? -1) - (one.revenue ?? -1) || one.byPeople - other.byPeople
}

function themeShown(theme: Theme, { refused }: Revenues): ThemeShown {
  const { group, code, people, share, limits, quotes, keptWithin } = theme
  const known = new Map(people.map((each) => [each.person, each]))
  return {
    group,
    code: code.id,
    name: code.name,
    type: code.type,
    definition: code.definition,
    people: people.length,
    share,
    lo95: limits.low,
    hi95: limits.high,
    rankByPeople: theme.byPeople,
    accounts: theme.accounts.length,
    revenue: refused === undefined ? theme.revenue : null,
    largest: refused === undefined ? theme.largest : null,
    rankByRevenue: refused === undefined ? theme.byRevenue : null,
    quotes: quotes.map(({ id, text, person, day, scope }) => {
      const speaker = known.get(person ?? '')
      const { pseudonym = '', relation = null, jobRole = null } = speaker ?? {}
      return { id, text, pseudonym, relation, jobRole, day, scope }
    }),
    keptWithin,
  }
}

function relationsOf(people: readonly EvidencePerson[]): VoiceShown['relations'] {
  const relations: readonly (Relation | null)[] = [...(Object.keys(RELATIONS) as Relation[]), null]
  return relations
    .map((relation) => ({
      relation,
      words: relation === null ? 'not said' : RELATIONS[relation],
      people: people.filter((each) => each.relation === relation).length,
    }))
    .filter((each) => each.people > 0)
}

function notesOf(open: OpenEvidence, people: readonly EvidencePerson[], revenues: Revenues): string[] {
  const { leftOut } = open.evidence
  const notes: string[] = []
  const note = (count: number, one: string, many: string): void => {
    if (count > 0) notes.push(`${formatNumber(count)} ${count === 1 ? one : many}`)
  }
  note(
    leftOut.withdrawn,
    'interview left out: the consent was withdrawn.',
    'interviews left out: the consent was withdrawn.',
  )
  note(
    leftOut.expired,
    'interview left out: the consent has expired.',
    'interviews left out: the consent has expired.',
  )
  note(
    leftOut.notQuotable,
    'interview left out: it may not be quoted.',
    'interviews left out: they may not be quoted.',
  )
  const strangers = people.filter(({ account }) => account === null).length
  note(
    strangers,
    'of those asked is of no known company: no revenue behind them.',
    'of those asked are of no known company: no revenue behind them.',
  )
  note(revenues.uncounted, 'order says no revenue: not in the sums.', 'orders say no revenue: not in the sums.')
  if (revenues.refused !== undefined) notes.push(`No revenue: ${revenues.refused}`)
  notes.push(
    'Few conversations show what there is, not how usual it is: the interval says how far the share may be off.',
  )
  return notes
}
