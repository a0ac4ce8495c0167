import type { Code, Evidence, EvidencePerson, EvidenceQuote } from '../../research/index.ts'
import { type ClusterSums, clusteredInterval, clusterSums, type Interval } from '../../statistics/index.ts'
import { groupOf, type VoiceGroup } from './voice-groups.ts'

/** A code, with the people who said it and what their companies paid. */
export interface Theme {
  readonly group: VoiceGroup
  readonly code: Code
  /** Who said it, each once. */
  readonly people: readonly EvidencePerson[]
  /** Of everybody asked, 0 to 1, with 95% limits: people of one company count for what they tell together. */
  readonly share: number
  readonly limits: Interval
  /** Everybody asked by company, those who said it as hits; who is of no known company stands for one. */
  readonly sums: ClusterSums
  /** Companies of those people, as far as known. */
  readonly accounts: readonly number[]
  /** What those companies paid, each counted once, in the workspace's currency; null where no company is known. */
  readonly revenue: number | null
  /** Part of it that the largest of them paid, 0 to 1; null without revenue. */
  readonly largest: number | null
  /** Their quotes that may be used outside the research, one's after the other's. */
  readonly quotes: readonly EvidenceQuote[]
  /** Quotes that may be used within the research only. */
  readonly keptWithin: number
  /** Place in its group, 1 the first; the same figure has the same place. By revenue null where there is none. */
  readonly byPeople: number
  readonly byRevenue: number | null
}

/**
 * Themes of the people asked, by group and then by people: a theme is a code of a type that product planning asks for, held by
 * at least one of them. People are counted, not mentions; an account's revenue once a theme, however many of its people say it.
 */
export function themesOf(
  evidence: Pick<Evidence, 'quotes' | 'codes'>,
  asked: readonly EvidencePerson[],
  revenues: ReadonlyMap<number, number>,
): readonly Theme[] {
  const people = new Map(asked.map((each) => [each.person, each]))
  const quotes = evidence.quotes.filter(({ person }) => person !== null && people.has(person))
  const byCode = new Map<number, EvidenceQuote[]>()
  for (const quote of quotes) {
    for (const { id } of quote.codes) {
      const there = byCode.get(id)
      if (there === undefined) byCode.set(id, [quote])
      else there.push(quote)
    }
  }
  const themes = evidence.codes.flatMap((code) => {
    const group = groupOf(code.type)
    const said = byCode.get(code.id)
    return group === undefined || said === undefined ? [] : [themeOf(group, code, said, people, revenues)]
  })
  return ranked(themes)
}

type Unranked = Omit<Theme, 'byPeople' | 'byRevenue'>

function themeOf(
  group: VoiceGroup,
  code: Code,
  said: readonly EvidenceQuote[],
  asked: ReadonlyMap<string, EvidencePerson>,
  revenues: ReadonlyMap<number, number>,
): Unranked {
  const people = [...new Set(said.map(({ person }) => person as string))].map(
    (key) => asked.get(key) as EvidencePerson,
  )
  const accounts = [...new Set(people.flatMap(({ account }) => (account === null ? [] : [account])))]
  const paid = accounts.map((account) => revenues.get(account) ?? 0)
  const revenue = accounts.length === 0 ? null : paid.reduce((sum, each) => sum + each, 0)
  const usable = said.filter(({ scope }) => scope !== 'research')
  const holders = new Set(people.map(({ person }) => person))
  const sums = clusterSums(
    [...asked.values()].map(({ person, account }) => ({
      cluster: account === null ? `person ${person}` : String(account),
      hit: holders.has(person),
    })),
  )
  const limits = clusteredInterval(sums)
  if (limits === undefined) throw new Error('a theme of nobody')
  const place = new Map(people.map(({ person }, index) => [person, index]))
  return {
    group,
    code,
    people,
    share: people.length / asked.size,
    limits,
    sums,
    accounts,
    revenue,
    largest: revenue === null || revenue <= 0 ? null : Math.max(...paid) / revenue,
    quotes: usable.toSorted(
      (one, other) => (place.get(one.person ?? '') ?? 0) - (place.get(other.person ?? '') ?? 0) || one.id - other.id,
    ),
    keptWithin: said.length - usable.length,
  }
}

function ranked(themes: readonly Unranked[]): readonly Theme[] {
  return themes
    .map((theme) => {
      const group = themes.filter((each) => each.group === theme.group)
      const { revenue } = theme
      return {
        ...theme,
        byPeople: 1 + group.filter((each) => each.people.length > theme.people.length).length,
        byRevenue: revenue === null ? null : 1 + group.filter((each) => (each.revenue ?? -1) > revenue).length,
      }
    })
    .sort(
      (one, other) =>
        one.byPeople - other.byPeople ||
        (other.revenue ?? -1) - (one.revenue ?? -1) ||
        (one.code.name < other.code.name ? -1 : 1),
    )
}
