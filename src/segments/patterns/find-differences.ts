import { type CatalogField, type Market, source } from '../../market-data/index.ts'
import { ProblemError, refuse } from '../../problem.ts'
import { sql } from '../../query/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { checkExpression, type Run } from '../language/index.ts'
import type { RuleBook } from '../rule-book.ts'
import { type ComparedValue, type ComparedValues, compareValues } from './compare-values.ts'
import { refuseTooFew } from './enough-units.ts'
import { noSuchField, patternField } from './features/choose-fields.ts'
import { readComparedField } from './features/compared-attribute.ts'
import { tellingWord } from './features/set-aside.ts'
import { knownByClass } from './field-leakage.ts'
import { countUnits } from './find-patterns.ts'
import { observedRun } from './observed-run.ts'
import type { OutcomeUnits } from './outcome/outcome-units.ts'
import { readOutcome } from './outcome/read-outcome.ts'
import { clauseText } from './rule-text.ts'
import type { Attribute, Clause, UnitTable } from './unit-table.ts'

export interface DifferencesAsked {
  readonly outcome: string
  readonly field: string
  readonly asOf: Date | undefined
  readonly signal: AbortSignal
}

/** The rate of the outcome for each value of one field, and the largest difference. Everything is looked at: no search, no split. */
export async function findDifferences(market: Market, book: RuleBook, asked: DifferencesAsked) {
  const { signal } = asked
  const { run, recordsEnd } = await observedRun(market, book, asked.asOf, signal)
  const outcome = await readOutcome(market, book, run, asked.outcome, signal)
  const field = fieldAsked(book, outcome, asked.field)
  if (field.kind === 'deals' && outcome.unit === 'account' && outcome.dated) {
    await refuseDealsField(market, run, outcome, field, asked.field, signal)
  }
  const { table, attribute, askable, recordedLater } = await readComparedField(market, run, outcome, field, signal)
  const units = countUnits(table)
  refuseTooFew(units, outcome, { field: 'outcome', value: asked.outcome })
  refuseOneClass(table, attribute, outcome, asked.field)
  refuseCircular(field, outcome, asked.field)
  const compared = compareValues(table, attribute)
  if (compared.all === undefined) throw new Error('units without a rate')
  const text = (clause: Clause): string => valueWords(attribute, clause)
  return {
    outcome: {
      asked: asked.outcome,
      kind: outcome.outcome,
      words: outcome.words,
      unit: outcome.unit,
      at: outcome.at,
    },
    asOf: asked.asOf?.toISOString() ?? null,
    recordsEnd: recordsEnd?.toISOString() ?? null,
    field: `${field.kind}.${field.name}`,
    label: field.custom ? field.about : field.name.replaceAll('_', ' '),
    units,
    ...rates(compared.all),
    horizon: outcome.horizon,
    several: attribute.kind === 'list',
    values: compared.values.map((value) => ({
      value: text(value.clause),
      rule: askable ? valueRule(attribute, field, value.clause) : null,
      ...counts(value),
      ...rates(value),
    })),
    missing: compared.missing === undefined ? null : { ...counts(compared.missing), ...rates(compared.missing) },
    others: compared.others,
    largest: largestWords(compared, attribute, text),
    verdict: verdict(compared, attribute, text),
    caution: caution(field, recordedLater, outcome),
    leftOut: [...outcome.leftOut],
  }
}

function fieldAsked(book: RuleBook, outcome: OutcomeUnits, asked: string): CatalogField {
  const key = patternField(book.catalog, asked)
  const field = [...book.catalog.kinds.values()]
    .flatMap((kind) => kind.fields)
    .find((each) => `${each.kind}.${each.name}` === key)
  if (field === undefined) throw new ProblemError([noSuchField(asked)])
  const few = field.type === 'boolean' || field.type === 'list' || (field.type === 'text' && field.category === true)
  const number = field.type === 'integer' || field.type === 'number' || field.type === 'money'
  const ofUnit = field.kind === 'accounts' || (field.kind === 'deals' && outcome.unit === 'deal')
  if (few ? field.type === 'list' && !ofUnit : !(number && ofUnit)) {
    refuse('not_comparable', `${asked} has no few values to compare.`, {
      at: { field: 'field', value: asked },
      hint: 'Choose a field that many companies share a value of: industry, size, technologies, channel.',
    })
  }
  if (field.type === 'money') {
    const { problems } = checkExpression(`account.${field.name}`, { catalog: book.catalog, segments: new Map() })
    if (field.kind === 'accounts' && problems.length > 0) throw new ProblemError(problems)
  }
  return field
}

/** Where units are companies, a field of their deals is known only for those that have a deal. */
async function refuseDealsField(
  market: Market,
  run: Run,
  outcome: OutcomeUnits,
  field: CatalogField,
  asked: string,
  signal: AbortSignal,
): Promise<never> {
  const scan = outcome.open()
  const deals = source(run.catalog, 'deals', run.asOf)
  const known = sql`SELECT aid FROM ${deals.from} WHERE ${deals.where} AND ${deals.column(field)} IS NOT NULL`
  const hit = outcome.hit(scan)
  const [row] = await market.engine.rows(
    sql`SELECT countIf(${hit} AND aid IN (${known})) AS hits, countIf(NOT ${hit} AND aid IN (${known})) AS others,
      countIf(${hit}) AS all_hits, countIf(NOT ${hit}) AS all_others FROM ${scan.from()} WHERE ${scan.where}`,
    { signal },
  )
  const number = (name: string): number => Number(row?.[name] ?? 0)
  if (number('others') === 0) {
    refuseKnownOnly(asked, {
      side: 'with the outcome',
      known: number('hits'),
      of: number('all_hits'),
      others: number('all_others'),
    })
  }
  refuse(
    'not_known_before',
    `${asked} says something of a deal, and companies are compared ${outcome.at}, before their deals.`,
    {
      at: { field: 'field', value: asked },
      hint: 'Choose a field of the companies.',
    },
  )
}

function refuseOneClass(table: UnitTable, attribute: Attribute, outcome: OutcomeUnits, asked: string): void {
  const isKnown = (unit: number): boolean => {
    if (attribute.kind === 'category') return attribute.codes[unit] !== 0
    if (attribute.kind === 'number') return !Number.isNaN(attribute.values[unit])
    return (attribute.starts[unit + 1] as number) > (attribute.starts[unit] as number)
  }
  const { known, all, only } = knownByClass(table.outcome, isKnown)
  if (known[0] + known[1] === 0) {
    refuse(
      'field_unknown',
      `${asked} is known for none of the ${formatNumber(table.outcome.length)} ${what(outcome)} ${outcome.at}.`,
      {
        at: { field: 'field', value: asked },
        hint: 'Choose another field, or import it.',
      },
    )
  }
  if (only === undefined) return
  const side = only === 1 ? 'with the outcome' : 'without it'
  refuseKnownOnly(asked, { side, known: known[only], of: all[only], others: only === 1 ? all[0] : all[1] })
}

function refuseKnownOnly(
  asked: string,
  { side, known, of, others }: { side: string; known: number; of: number; others: number },
): never {
  refuse(
    'known_for_one_class',
    `A rate for each value of ${asked} cannot be computed: it is known only for those ${side} (${formatNumber(known)} of ${formatNumber(of)}), and for none, or nearly none, of the ${formatNumber(others)} others. Whatever the value, the rate would be the same.`,
    {
      at: { field: 'field', value: asked },
      hint: 'Choose a field that is recorded whether or not the outcome was reached.',
    },
  )
}

function refuseCircular(field: CatalogField, outcome: OutcomeUnits, asked: string): void {
  const reason = field.afterOutcome ? 'it is declared as filled in after the outcome' : outcome.circular(field)
  if (reason === undefined) return
  refuse('says_the_outcome', `A rate for each value of ${asked} would say nothing: ${reason}.`, {
    at: { field: 'field', value: asked },
    hint: 'Choose a field that was known before.',
  })
}

function counts({ sums }: Pick<ComparedValue, 'sums'>) {
  return { n: sums.size, accounts: sums.clusters, hits: sums.hits }
}

function rates({ sums, interval }: Pick<ComparedValue, 'sums' | 'interval'>) {
  return { rate: sums.hits / sums.size, lo95: interval.low, hi95: interval.high }
}

/** A value without its quotes, or a band: `50 to under 200`. */
function valueWords(attribute: Attribute, clause: Clause): string {
  if (clause.kind === 'range') {
    const [from, to] = [clause.from, clause.to]
    if (attribute.kind === 'number' && attribute.whole && to - from === 1) return String(from)
    if (from === -Infinity) return `under ${formatNumber(to)}`
    return to === Infinity ? `${formatNumber(from)} or more` : `${formatNumber(from)} to under ${formatNumber(to)}`
  }
  const levels = attribute.kind === 'number' ? [] : attribute.levels
  const level = levels[clause.kind === 'has' ? clause.item : (clause.codes[0] ?? 1) - 1] ?? ''
  return level.startsWith('"') ? String(JSON.parse(level)) : level
}

function valueRule(attribute: Attribute, field: CatalogField, clause: Clause): string {
  if (clause.kind !== 'has' || field.kind === 'accounts') return clauseText(attribute, clause)
  const row = field.kind.slice(0, 1)
  const level = attribute.kind === 'list' ? attribute.levels[clause.item] : ''
  return `${field.kind}.exists(${row}, ${row}.${field.name} == ${level})`
}

function largestWords({ largest }: ComparedValues, attribute: Attribute, text: (clause: Clause) => string) {
  if (largest === undefined) return null
  const { difference, allPairs, pairs } = largest
  const limits = { difference: difference.difference, lo95: difference.low, hi95: difference.high }
  const all = { lo95: allPairs.low, hi95: allPairs.high }
  if (attribute.kind !== 'list') {
    return { higher: text(largest.higher), lower: text(largest.lower), pairs, ...limits, allPairs: all }
  }
  const [having, lacking] = [`with ${text(largest.higher)}`, `without ${text(largest.higher)}`]
  if (limits.difference >= 0) return { higher: having, lower: lacking, pairs, ...limits, allPairs: all }
  return { higher: lacking, lower: having, pairs, ...turned(limits), allPairs: turned(all) }
}

/** The same difference, taken the other way round. */
function turned<T extends { readonly lo95: number; readonly hi95: number; readonly difference?: number }>(of: T): T {
  const difference = of.difference === undefined ? {} : { difference: -of.difference }
  return { ...of, ...difference, lo95: -of.hi95, hi95: -of.lo95 }
}

function verdict(compared: ComparedValues, attribute: Attribute, text: (clause: Clause) => string): string {
  const largest = largestWords(compared, attribute, text)
  if (largest === null) return 'There are no two values with enough units to be compared.'
  const { lo95, hi95 } = largest.allPairs
  if (lo95 <= 0 && hi95 >= 0) {
    return `No clear difference: the largest is ${largest.higher} against ${largest.lower}, and that much can be chance among ${largest.pairs} comparisons.`
  }
  return `A clear difference: ${largest.higher} reaches the outcome more often than ${largest.lower}, also as the largest of ${largest.pairs} comparisons. Why is not known.`
}

function caution(field: CatalogField, recordedLater: number, outcome: OutcomeUnits): string | null {
  const word = tellingWord(field)
  const cautions = [
    word !== undefined && `The name says “${word}”: it may have been written after the outcome.`,
    field.kind === 'deals' &&
      field.history !== 'fixed' &&
      'It is taken as the deal shows it now; nothing shows that it was known at the opening.',
    !outcome.dated && 'The outcome has no date: nothing shows that the value was known before.',
    recordedLater >= 0.005 &&
      `For ${Math.round(recordedLater * 100)}% of the ${what(outcome)} it was first recorded later and is taken to have been so before.`,
  ].filter((each) => each !== false)
  return cautions.length === 0 ? null : cautions.join(' ')
}

function what({ unit }: OutcomeUnits): string {
  return unit === 'deal' ? 'deals' : 'companies'
}
