import {
  type CatalogField,
  fieldCoverage,
  fieldValues,
  type KindName,
  type Market,
} from '../../../market-data/index.ts'
import { checkExpression, printText, type Run } from '../../language/index.ts'
import type { OutcomeUnits } from '../outcome/outcome-units.ts'
import { type Feature, fieldKey } from './feature.ts'
import { runningNumbers } from './running-numbers.ts'
import { type SetAside, setAside, tellingWord } from './set-aside.ts'

export interface ChosenFeatures {
  readonly features: readonly Feature[]
  readonly setAside: readonly SetAside[]
}

export interface ChoosingFeatures {
  readonly market: Market
  readonly run: Run
  readonly outcome: OutcomeUnits
  /** Only these fields, as `kind.name`. */
  readonly only?: ReadonlySet<string>
  /** Fields that somebody confirmed as known before the outcome. */
  readonly confirmed: ReadonlySet<string>
  readonly signal: AbortSignal
}

/** What you decided about an account is not what it is. */
const DECISIONS = new Set(['accounts.owner'])
/** They name one account each, or say in what its figures are written. */
const PASSED_OVER = new Set(['id', 'name', 'domain', 'parent', 'currency'])
/** Rows that are counted by the values of these fields, and of custom ones. */
const COUNTED: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  contacts: ['department', 'seniority'],
  touches: ['kind', 'channel', 'initiated_by'],
  usage: ['feature'],
}
/** Values of a field whose rows are counted, the most common first. */
const MOST_COUNTED = 12

/** What patterns may be made of: every field of accounts, and counts of the rows that belong to them. */
export async function chooseFeatures(choosing: ChoosingFeatures): Promise<ChosenFeatures> {
  const features: Feature[] = []
  const aside: SetAside[] = []
  const { market, run, outcome, only } = choosing
  const filled = (await fieldCoverage(market, run.catalog)).get('accounts')?.filled
  const own = run.catalog.kinds.get('accounts')?.fields ?? []
  const running = await runningNumbers(market, run, own, choosing.signal)
  for (const field of own) {
    const passed = PASSED_OVER.has(field.name) || field.type === 'date' || !filled?.get(field.name)
    if (only === undefined ? passed : !only.has(fieldKey(field))) continue
    const refused = refusal(field, choosing) ?? numbering(field, running, choosing.confirmed)
    const feature = refused === undefined ? accountFeature(field, run) : refused
    if ('code' in feature) aside.push(feature)
    else features.push(feature)
  }
  for (const kind of ['contacts', 'touches', 'usage'] as const) {
    const names = new Set(COUNTED[kind])
    for (const field of run.catalog.kinds.get(kind)?.fields ?? []) {
      const countable = field.type === 'text' && (names.has(field.name) || (field.custom && field.category === true))
      if (!countable || (only !== undefined && !only.has(fieldKey(field)))) continue
      const counts = await countFeatures(field, choosing)
      if (counts.length === 0) continue
      const refused = refusal(field, choosing) ?? undatedRows(field, outcome)
      if (refused === undefined) features.push(...counts)
      else aside.push(refused)
    }
  }
  // Somebody who asks for a field is told why it is not searched.
  for (const field of askedElsewhere(run, only, features, aside)) {
    aside.push(refusal(field, choosing) ?? setAside(field, 'not_searchable', NOT_OF_COMPANIES))
  }
  return { features, setAside: aside }
}

const NOT_OF_COMPANIES = 'patterns are rules about companies; compare its values with: brushwork patterns by FIELD'

function askedElsewhere(
  run: Run,
  only: ReadonlySet<string> | undefined,
  features: readonly Feature[],
  aside: readonly SetAside[],
): CatalogField[] {
  if (only === undefined) return []
  const told = new Set([...features.map(({ field }) => fieldKey(field)), ...aside.map(({ field }) => field)])
  const fields = [...run.catalog.kinds.values()].flatMap((kind) => kind.fields)
  return fields.filter((field) => only.has(fieldKey(field)) && !told.has(fieldKey(field)))
}

/** Why a field is kept out before anything is read of it. */
function refusal(field: CatalogField, { outcome, confirmed }: ChoosingFeatures): SetAside | undefined {
  const circular = outcome.circular(field)
  if (circular !== undefined) return setAside(field, 'circular', circular)
  if (field.afterOutcome) return setAside(field, 'after_outcome', 'declared as filled in after the outcome')
  if (DECISIONS.has(fieldKey(field)))
    return setAside(field, 'decision', 'it says what you decided, not what they are')
  const word = field.history === 'fixed' || confirmed.has(fieldKey(field)) ? undefined : tellingWord(field)
  if (word === undefined) return undefined
  return setAside(field, 'suspect_name', `its name says “${word}”, so it may have been written after the outcome`)
}

function accountFeature(field: CatalogField, run: Run): Feature | SetAside {
  const term = `account.${field.name}`
  if (field.type === 'list') return { kind: 'list', term, field }
  const { problems } = checkExpression(term, { catalog: run.catalog, segments: new Map() })
  if (problems[0] !== undefined) return setAside(field, 'not_searchable', problems[0].message)
  if (field.type === 'boolean') return { kind: 'boolean', term, field }
  if (field.type === 'date') return setAside(field, 'not_searchable', 'dates are not searched')
  if (field.type !== 'text') return { kind: 'number', term, field }
  if (field.category === true) return { kind: 'category', term, field }
  return setAside(field, 'not_searchable', 'nearly every company has a text of its own there')
}

function numbering(
  field: CatalogField,
  running: ReadonlySet<string>,
  confirmed: ReadonlySet<string>,
): SetAside | undefined {
  const key = fieldKey(field)
  if (!running.has(key) || confirmed.has(key)) return undefined
  return setAside(field, 'running_number', NUMBERED)
}

const NUMBERED =
  'a whole number that is different for every company: it numbers them and says nothing about them, unless by when each was numbered'

/** Without a date of the outcome nothing says which e-mails, visits and the like came before it. */
function undatedRows(field: CatalogField, outcome: OutcomeUnits): SetAside | undefined {
  if (outcome.dated || field.kind === 'contacts') return undefined
  return setAside(field, 'undated_rows', 'the outcome has no date, so nothing shows which rows came before it')
}

async function countFeatures(field: CatalogField, { market, run, signal }: ChoosingFeatures): Promise<Feature[]> {
  const { values } = await fieldValues(market, run.catalog, field, { search: '', limit: MOST_COUNTED }, signal)
  const row = field.kind.slice(0, 1)
  return values.map(({ value }) => ({
    kind: 'number',
    term: `${field.kind}.filter(${row}, ${row}.${field.name} == ${printText(value)}).size()`,
    field,
  }))
}
