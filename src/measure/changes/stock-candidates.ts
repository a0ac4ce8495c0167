import { type BookedRule, bookRule, type RuleBook } from '../../segments/index.ts'
import type { Candidate } from './candidate.ts'
import type { ComparedQuarters } from './compared-quarters.ts'
import { type Activity, TRAITS } from './read-activity.ts'
import type { Stock } from './read-stock.ts'

/** A rule whose number of companies is compared. */
export interface StockRule {
  readonly about: 'segment' | 'technology'
  readonly name: string
  readonly rule: BookedRule['rule']
  /** Where it does not hold, the rule cannot be told: of a company without any technology on record nothing is known. */
  readonly needs?: BookedRule['rule']
}

const MOST_TECHNOLOGIES = 12
/** Of the companies on record then, the part for which it can be told must be at least that. */
const LEAST_TOLD = 0.2

/** A rule for each of the technologies that most of the active companies have. */
export function technologyRules(book: RuleBook, activity: readonly Activity[]): readonly StockRule[] {
  const place = TRAITS.indexOf('technologies')
  const known = bookRule(book, 'account.technologies.size() > 0')
  if ('problems' in known) return []
  const companies = new Map<string, number>()
  for (const { traits } of activity) {
    for (const name of new Set(traits[place])) companies.set(name, (companies.get(name) ?? 0) + 1)
  }
  return [...companies]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, MOST_TECHNOLOGIES)
    .flatMap(([name]) => {
      const booked = bookRule(book, `${JSON.stringify(name)} in account.technologies`)
      return 'problems' in booked
        ? []
        : [{ about: 'technology' as const, name, rule: booked.rule, needs: known.rule }]
    })
}

/** Companies that came in against those that went, among those on record at both ends; what cannot be told, with the reason. */
export function stockCandidates(
  rules: readonly StockRule[],
  stocks: readonly Stock[],
  { before }: ComparedQuarters,
): { readonly candidates: readonly Candidate[]; readonly refused: ReadonlyMap<string, string> } {
  const candidates: Candidate[] = []
  const untold: StockRule[] = []
  for (const [place, rule] of rules.entries()) {
    const stock = stocks[place]
    if (stock === undefined) continue
    const told = stock.stayed + stock.left + stock.entered + stock.out
    if (told < LEAST_TOLD * (told + stock.recordedLater)) untold.push(rule)
    else {
      const pairs = [
        { before: 1, after: 1, times: stock.stayed },
        { before: 1, after: 0, times: stock.left },
        { before: 0, after: 1, times: stock.entered },
      ].filter(({ times }) => times > 0)
      const of = `${stock.entered} came in, ${stock.left} went`
      candidates.push({ about: rule.about, name: rule.name, what: 'accounts', of, unit: 'count', pairs })
    }
  }
  const refused = new Map<string, string>()
  for (const [about, words] of [
    ['segment', 'companies in a segment'],
    ['technology', 'companies that have a technology'],
  ] as const) {
    const names = untold.filter((rule) => rule.about === about).map(({ name }) => name)
    if (names.length > 0) {
      refused.set(
        words,
        `Cannot be told of ${names.join(', ')}: what is asked of companies was first recorded after ${before.lastDay}, so it would seem to have stayed what it is.`,
      )
    }
  }
  return { candidates, refused }
}
