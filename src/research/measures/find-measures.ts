import type { Market } from '../../market-data/index.ts'
import { readJobRole } from '../../roles/index.ts'
import { detectableShare, wilsonInterval } from '../../statistics/index.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { leftOutWords } from '../evidence/left-out.ts'
import { peopleInSegment } from '../evidence/people-in-segment.ts'
import { readEvidence } from '../evidence/read-evidence.ts'
import type { CodeType } from '../words.ts'
import { balanceOf, relationWords } from './balance-of.ts'
import { countWords } from './count-words.ts'
import type { Measures } from './measures-schema.ts'
import { readAgreement } from './read-agreement.ts'
import { percentWords, saturationOf, themesOf } from './saturation-of.ts'
import { saturationShown, unseenShown } from './saturation-schema.ts'

export interface AskedMeasures {
  readonly segment?: string | undefined
  readonly role?: string | undefined
  readonly type?: CodeType | undefined
}

/** What the conversations carry: who was asked, whether more would bring new themes, whether coders agree. People, never mentions. */
export async function findMeasures(market: Market, { segment, role, type }: AskedMeasures): Promise<Measures> {
  const all = await readEvidence(market)
  const jobRole = role === undefined ? undefined : readJobRole(role)
  const inside = segment === undefined ? undefined : await peopleInSegment(market, all, segment)
  const people = all.people.filter(
    (each) =>
      each.interviews.length > 0 &&
      (jobRole === undefined || each.jobRole === jobRole) &&
      (inside === undefined || inside.has(each.person)),
  )
  const codes = all.codes.filter((code) => type === undefined || code.type === type)
  const evidence = { people, codes, quotes: all.quotes }
  const saturation = saturationOf(evidence)
  const balance = balanceOf(people)
  const agreement = await readAgreement(market, evidence, all)
  return {
    day: all.day,
    people: people.length,
    accounts: balance.accounts,
    coded: saturation.people,
    leftOut: leftOutWords(all),
    relations: balance.relations.map((each) => ({ ...each, words: relationWords(each.relation) })),
    balance: { balanced: balance.balanced, leans: [...balance.leans], companyUnknown: balance.companyUnknown },
    saturation: saturationShown(saturation),
    unseen: unseenShown(saturation),
    agreement: {
      between: agreement.between,
      coders: [...agreement.coders],
      transcripts: agreement.transcripts,
      answers: agreement.answers,
      drawn: agreement.drawn,
      met: agreement.met,
      stands: agreement.stands,
      missing: agreement.missing,
      notes: [...agreement.notes],
      codes: agreement.codes.map(({ name, people: held, alpha, limits, units, verdict }) => ({
        code: name,
        people: held,
        alpha: alpha ?? null,
        lo: limits?.low ?? null,
        hi: limits?.high ?? null,
        units,
        verdict,
      })),
    },
    themes: themesShown(evidence),
    catches: catchesOf(saturation.people),
  }
}

function themesShown(evidence: Pick<Evidence, 'people' | 'quotes' | 'codes'>): Measures['themes'] {
  const themes = [...themesOf(evidence).values()]
  return evidence.codes
    .flatMap(({ id, name, type }) => {
      const people = themes.filter((own) => own.has(id)).length
      if (people === 0) return []
      const share = people / themes.length
      const { low, high } = wilsonInterval(share, themes.length)
      return [{ id, code: name, type, people, share, lo: low, hi: high }]
    })
    .sort((one, other) => other.people - one.people || one.code.localeCompare(other.code, 'en'))
}

function catchesOf(people: number): Measures['catches'] {
  const share = detectableShare(people)
  const words =
    people === 0
      ? 'Nothing is coded yet, so nothing can be found.'
      : `${countWords(people, 'person finds', 'people find')}, 19 times in 20, only themes that at least ${percentWords(share)} of such people hold.`
  return { share, words }
}
