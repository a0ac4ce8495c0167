import {
  chao2,
  holdersOf,
  type NoSaturation,
  type Saturation,
  saturation,
  type UnseenThemes,
} from '../../statistics/index.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { countWords } from './count-words.ts'

export interface SaturationFound {
  readonly state: 'reached' | 'not reached' | 'refused'
  /** One sentence: what was found, or why nothing can be said. */
  readonly reason: string
  /** People with themes. */
  readonly people: number
  /** People who were interviewed and of whom nothing is coded: not counted. */
  readonly notCoded: number
  /** Undefined where it is refused. */
  readonly curve: Saturation | undefined
  readonly unseen: UnseenThemes | undefined
  /** For a gate: where it stands, and what is missing, empty where it is reached. */
  readonly stands: string
  readonly missing: string
}

/** The themes of each interviewed person: codes of what they said themselves in conversations, each once. */
export function themesOf(
  { people, quotes, codes }: Pick<Evidence, 'people' | 'quotes' | 'codes'>,
  type?: string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const asked = new Set(people.filter(({ interviews }) => interviews.length > 0).map(({ person }) => person))
  const wanted = new Set(codes.filter((code) => type === undefined || code.type === type).map(({ id }) => id))
  const themes = new Map<string, Set<number>>()
  for (const quote of quotes) {
    if (quote.person === null || quote.interview === null || !asked.has(quote.person) || quote.codes.length === 0)
      continue
    const own = themes.get(quote.person) ?? new Set()
    themes.set(quote.person, own)
    for (const { id } of quote.codes) if (wanted.has(id)) own.add(id)
  }
  return themes
}

/** Whether the conversations still bring new themes: of interviewed people with something coded, those of the evidence given. */
export function saturationOf(
  evidence: Pick<Evidence, 'people' | 'quotes' | 'codes'>,
  type?: string,
): SaturationFound {
  const themes = [...themesOf(evidence, type).values()]
  const asked = evidence.people.filter(({ interviews }) => interviews.length > 0).length
  return saturationOfThemes(themes, asked - themes.length)
}

export function saturationOfThemes(
  themes: readonly ReadonlySet<number | string>[],
  notCoded: number,
): SaturationFound {
  const found = saturation(themes)
  const common = { people: themes.length, notCoded }
  if ('reason' in found) {
    const reason = refusalWords(found, notCoded)
    return {
      ...common,
      state: 'refused',
      reason,
      curve: undefined,
      unseen: undefined,
      stands: reason,
      missing: reason,
    }
  }
  const unseen = chao2(holdersOf(themes), themes.length)
  const { reached, last } = found
  const stands = `${percentWords(last.share)} new in the last two of ${themes.length} people`
  if (reached === undefined) {
    const missing = `${stands}; at most 5% is asked: ask more people, or bring together codes that mean the same`
    const reason = `Not reached: two people more still bring ${percentWords(last.share)} new themes (at most 5% is asked).`
    return { ...common, state: 'not reached', reason, curve: found, unseen, stands, missing }
  }
  const reason = `Reached after ${reached.after} people: the next two bring ${percentWords(reached.share)} new themes (at most 5% is asked).`
  return { ...common, state: 'reached', reason, curve: found, unseen, stands, missing: '' }
}

function refusalWords(refused: NoSaturation, notCoded: number): string {
  if (refused.reason === 'too few') {
    const left =
      notCoded > 0 ? `; ${countWords(notCoded, 'person is', 'people are')} interviewed and not coded yet` : ''
    return `Cannot be told: needs at least ${refused.needs} people with coded words, has ${refused.has}${left}.`
  }
  if (refused.reason === 'no themes') return 'Cannot be told: nothing is coded yet.'
  const { once, labels } = refused
  return `Cannot be told: ${once.toLocaleString('en')} of ${labels.toLocaleString('en')} labels are used by one person only. Bring together those that mean the same first: until then every conversation seems to bring something new.`
}

/** Below a tenth with a decimal, so that what is close to a limit of 5% can be told from it: `4.9%`, `26%`. */
export function percentWords(share: number): string {
  const percent = share * 100
  return `${percent < 9.95 ? Number(percent.toFixed(1)) : Math.round(percent)}%`
}
