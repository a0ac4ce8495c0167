import { knownBeforeFields, type Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { bookRule, type RuleBook } from '../rule-book.ts'
import { refuseTooFew } from './enough-units.ts'
import { chooseFeatures } from './features/choose-features.ts'
import { choosePatternFields } from './features/choose-fields.ts'
import { readUnits } from './features/read-units.ts'
import { type SetAside, setAside } from './features/set-aside.ts'
import type { Leakage } from './field-leakage.ts'
import { observedRun } from './observed-run.ts'
import { readOutcome } from './outcome/read-outcome.ts'
import { patternName } from './pattern-name.ts'
import { clauseText, ruleText } from './rule-text.ts'
import { searchPatterns } from './search-patterns.ts'
import { splitWords } from './split-words.ts'
import type { TestedRule } from './test-rules.ts'
import type { Attribute, UnitTable } from './unit-table.ts'

export interface FindOptions {
  readonly outcome: string
  readonly asOf: Date | undefined
  readonly fields: readonly string[]
  readonly depth: number
  readonly seed: number
  readonly signal: AbortSignal
  readonly progress: (step: { readonly message: string; readonly done?: number; readonly total?: number }) => void
}

/** Searches what those with the outcome have in common, from the workspace's own records. */
export async function findPatterns(market: Market, book: RuleBook, options: FindOptions) {
  const { signal, progress } = options
  const { run, recordsEnd } = await observedRun(market, book, options.asOf, signal)
  progress({ message: 'choosing what to compare' })
  const outcome = await readOutcome(market, book, run, options.outcome, signal)
  const asked = choosePatternFields(book.catalog, options.fields)
  const confirmed = await knownBeforeFields(market.state.db)
  const only = asked.length === 0 ? {} : { only: new Set(asked) }
  const chosen = await chooseFeatures({ market, run, outcome, confirmed, signal, ...only })
  if (chosen.features.length === 0) refuseNothingToSearch(chosen.setAside, asked)
  progress({ message: 'reading companies' })
  const { table, recordedLater } = await readUnits(market, run, outcome, chosen.features, signal)
  const units = countUnits(table)
  refuseTooFew(units, outcome, { field: 'outcome', value: options.outcome })
  const found = await searchPatterns(table, {
    depth: options.depth,
    seed: options.seed,
    confirmed,
    signal,
    progress: (done, total) => progress({ message: 'searching', done, total }),
  })
  const leaking = aside(found.leaking, book)
  if (asked.length > 0 && found.searched === 0) refuseNothingToSearch([...chosen.setAside, ...leaking], asked)
  const base = found.base.hits / found.base.size
  const show = (rule: TestedRule) => shownRule(book, table, rule, found.base)
  const nothing = found.offered.length === 0
  return {
    outcome: {
      asked: options.outcome,
      kind: outcome.outcome,
      words: outcome.words,
      unit: outcome.unit,
      at: outcome.at,
    },
    asOf: options.asOf?.toISOString() ?? null,
    recordsEnd: recordsEnd?.toISOString() ?? null,
    units,
    horizon: outcome.horizon,
    patterns: found.offered.map((rule) => ({
      ...show(rule),
      clauses: rule.clauses.map((clause) =>
        written(book, clauseText(table.attributes[clause.attribute] as Attribute, clause)),
      ),
      baseRate: base,
      lift: rule.sums.hits / rule.sums.size / base,
      q: rule.q,
      recordedLater: Math.max(0, ...rule.clauses.map(({ attribute }) => recordedLater[attribute] ?? 0)),
      name: patternName(table.attributes, rule.clauses, book.segments),
    })),
    none: nothing ? noneWords(found.carried, found.hypotheses) : null,
    largest:
      nothing && found.widest !== undefined
        ? { ...show(found.widest), q: found.carried === 0 ? null : found.widest.q }
        : null,
    hypotheses: found.hypotheses,
    tested: found.carried,
    more: found.more,
    repeated: found.repeated,
    attributes: found.searched,
    split: splitWords(table, found.split, outcome.unit),
    setAside: [...chosen.setAside, ...leaking],
    leftOut: [...outcome.leftOut],
  }
}

export function countUnits({ outcome, account }: UnitTable) {
  return { n: outcome.length, accounts: new Set(account).size, hits: outcome.reduce((sum, hit) => sum + hit, 0) }
}

function noneWords(tested: number, hypotheses: number): string {
  const looked = `${hypotheses.toLocaleString('en-US')} rules were looked at`
  if (tested === 0) return `No pattern found: ${looked}, and none stood out enough to be worth testing.`
  return `No pattern found: ${looked}, the ${tested} most promising were tested on the part held out, and none held.`
}

function refuseNothingToSearch(set: readonly SetAside[], asked: readonly string[]): never {
  const reasons = set.map(({ field, reason }) => `${field}: ${reason}`).join('; ')
  const what = asked.length === 0 ? 'There is no field to search.' : `Nothing can be searched in ${asked.join(', ')}.`
  refuse(
    set[0]?.code === 'one_class' ? 'known_for_one_class' : 'nothing_to_search',
    reasons === '' ? what : `${what} ${reasons}.`,
    {
      at: { field: 'field' },
      hint: set.some(({ confirm }) => confirm)
        ? 'If you know that it was known before the outcome: brushwork field known-before FIELD.'
        : 'Choose other fields, or import what companies are: industry, size, technologies.',
    },
  )
}

function shownRule(
  book: RuleBook,
  table: UnitTable,
  { clauses, sums, interval, against }: TestedRule,
  base: TestedRule['sums'],
) {
  const rate = sums.hits / sums.size
  const rest = base.size === sums.size ? 0 : (base.hits - sums.hits) / (base.size - sums.size)
  return {
    ...written(book, ruleText(table.attributes, clauses)),
    n: sums.size,
    accounts: sums.clusters,
    hits: sums.hits,
    rate,
    lo95: interval.low,
    hi95: interval.high,
    against: { difference: against.difference, lo95: against.low, hi95: against.high, rate: rest },
  }
}

/** The rule with its sentence, as the checker understands it. */
function written(book: RuleBook, rule: string): { rule: string; sentence: string } {
  const booked = bookRule(book, rule)
  if ('problems' in booked) throw new Error(`${rule}: ${booked.problems.map((each) => each.message).join(' ')}`)
  return { rule, sentence: booked.sentence }
}

/** One entry a field, of counts the one that tells the most. */
function aside(leaking: readonly { attribute: Attribute; leakage: Leakage }[], book: RuleBook): SetAside[] {
  const byField = new Map<string, SetAside>()
  for (const { attribute, leakage } of leaking) {
    const [kind, name] = attribute.field.split('.')
    const field = [...book.catalog.kinds.values()]
      .find((each) => each.kind.name === kind)
      ?.fields.find((each) => each.name === name)
    if (field === undefined) throw new Error(`no field ${attribute.field}`)
    const known = byField.get(attribute.field)
    const told = leakage.kind === 'one_class' ? oneClass(field, leakage) : suspect(field, leakage.auc)
    if (known === undefined || (told.auc ?? 1) > (known.auc ?? 1)) byField.set(attribute.field, told)
  }
  return [...byField.values()]
}

function oneClass(field: Parameters<typeof setAside>[0], leakage: Extract<Leakage, { kind: 'one_class' }>): SetAside {
  const side = leakage.knownWith === 'outcome' ? 'with the outcome' : 'without the outcome'
  return setAside(field, 'one_class', `it is known only for those ${side} (${leakage.known} of them)`)
}

function suspect(field: Parameters<typeof setAside>[0], auc: number): SetAside {
  const share = Math.round(auc * 100)
  return setAside(
    field,
    'suspect_auc',
    `nothing shows that it was known before, and it tells the outcome suspiciously well: of a pair with and without it, it picks the right one ${share} times in 100`,
    auc,
  )
}
