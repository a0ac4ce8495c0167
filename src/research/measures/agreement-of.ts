import { type Agreement, type Coded, krippendorffAlpha, type NoAgreement } from '../../statistics/index.ts'
import type { Code } from '../evidence/evidence.ts'
import { countWords } from './count-words.ts'

/** A transcript, or the answers to a question, that somebody read to the end. */
export interface CodedText {
  /** Turns of the interviewee, or answers. */
  readonly units: number
  /** An answer is a witness of its own; turns of one transcript are not. */
  readonly kind: 'transcript' | 'answers'
  readonly passes: readonly Pass[]
  /** A coder gave this code in this unit. */
  readonly marks: readonly {
    readonly unit: number
    readonly code: number
    readonly coder: string
    readonly pass: number
  }[]
}

export interface Pass {
  readonly coder: string
  /** 2: coded again by the same coder. */
  readonly pass: number
  readonly blind: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

export const VERDICTS = ['firm', 'tentative', 'not agreed', 'not checked'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface CodeAgreement {
  readonly code: number
  readonly name: string
  /** People who hold it. */
  readonly people: number
  readonly alpha: number | undefined
  readonly limits: { readonly low: number; readonly high: number } | undefined
  /** Turns and answers that were coded twice. */
  readonly units: number
  readonly verdict: Verdict
}

export interface AgreementFound {
  /** Between coders; or of one coder with themselves, where nobody else coded the same. */
  readonly between: 'coders' | 'one coder twice' | 'nobody'
  readonly coders: readonly string[]
  /** Coded twice. */
  readonly transcripts: number
  readonly answers: number
  readonly units: number
  /** What is drawn again for the intervals. */
  readonly drawn: 'transcripts' | 'turns'
  readonly codes: readonly CodeAgreement[]
  /** What to know of how it was coded; empty where there is nothing. */
  readonly notes: readonly string[]
  /** For a gate: coded twice, and no code that three people hold or more is below .667. */
  readonly met: boolean
  readonly stands: string
  readonly missing: string
}

/** Krippendorff's own limits ("Content Analysis", 4th ed. 2019, chapter 12). */
const FIRM = 0.8
const TENTATIVE = 0.667
/** With fewer transcripts their draws say little: then turns are drawn, and it is said. */
const LEAST_TRANSCRIPTS = 5
/** So many people make a statement supported. */
const CARRIES = 3
const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000

/**
 * Whether coders find the same codes in the same words: Krippendorff's alpha per code over turns of the interviewee (and
 * open answers) that two read to the end. Without a finished pass a coder is missing there, and disagrees with nobody. Where no
 * two coders read the same, the passes of one coder are compared, and called so. `held`: people who hold each code.
 */
export function agreementOf(
  texts: readonly CodedText[],
  codes: readonly Pick<Code, 'id' | 'name'>[],
  held: ReadonlyMap<number, number>,
): AgreementFound {
  const between = texts.filter(({ passes }) => new Set(firstPasses(passes).map(({ coder }) => coder)).size > 1)
  const again = texts.filter(({ passes }) => passes.some((pass) => twin(passes, pass) !== undefined))
  const twice = between.length > 0 ? between : again
  const kind = between.length > 0 ? 'coders' : again.length > 0 ? 'one coder twice' : 'nobody'
  const transcripts = twice.filter((text) => text.kind === 'transcript').length
  const drawn = transcripts >= LEAST_TRANSCRIPTS ? 'transcripts' : 'turns'
  const table = unitsOf(twice, kind, drawn)
  const found = codes.map((code) => codeAgreement(code, table, held.get(code.id) ?? 0))
  const all: Omit<AgreementFound, 'met' | 'stands' | 'missing'> = {
    between: kind,
    coders: [...new Set(twice.flatMap(({ passes }) => passes.map(({ coder }) => coder)))].sort(),
    transcripts,
    answers: twice.filter((text) => text.kind === 'answers').reduce((sum, { units }) => sum + units, 0),
    units: table.units.length,
    drawn,
    codes: found.sort((one, other) => other.people - one.people || one.name.localeCompare(other.name, 'en')),
    notes: kind === 'one coder twice' ? againNotes(again) : [],
  }
  return { ...all, ...gateOf(all) }
}

interface Units {
  /** Codes given by each who read it. */
  readonly units: readonly (readonly ReadonlySet<number>[])[]
  readonly clusters: readonly number[] | undefined
}

function unitsOf(
  texts: readonly CodedText[],
  kind: AgreementFound['between'],
  drawn: AgreementFound['drawn'],
): Units {
  const units: (readonly ReadonlySet<number>[])[] = []
  const clusters: number[] = []
  let cluster = 0
  for (const text of texts) {
    const readers =
      kind === 'coders' ? firstPasses(text.passes) : text.passes.filter((pass) => twin(text.passes, pass))
    const given = new Map<string, Set<number>>()
    for (const { unit, code, coder, pass } of text.marks) {
      const key = JSON.stringify([unit, coder, pass])
      given.set(key, (given.get(key) ?? new Set()).add(code))
    }
    for (let unit = 0; unit < text.units; unit += 1) {
      // Of one coder twice: two readings by each such coder stand apart, never one coder's against another's.
      for (const group of kind === 'coders' ? [readers] : pairs(readers)) {
        units.push(group.map(({ coder, pass }) => given.get(JSON.stringify([unit, coder, pass])) ?? NO_CODES))
        clusters.push(cluster)
        if (text.kind === 'answers') cluster += 1
      }
    }
    cluster += 1
  }
  return { units, clusters: drawn === 'transcripts' ? clusters : undefined }
}

const NO_CODES: ReadonlySet<number> = new Set()

/** What each coder read first; a second pass is another question. */
function firstPasses(passes: readonly Pass[]): readonly Pass[] {
  return passes.filter(({ pass }) => pass === 1)
}

function twin(passes: readonly Pass[], one: Pass): Pass | undefined {
  return passes.find((other) => other.coder === one.coder && other.pass !== one.pass)
}

function pairs(readers: readonly Pass[]): readonly (readonly Pass[])[] {
  const coders = [...new Set(readers.map(({ coder }) => coder))]
  return coders.map((coder) => readers.filter((reader) => reader.coder === coder))
}

function codeAgreement(code: Pick<Code, 'id' | 'name'>, { units, clusters }: Units, people: number): CodeAgreement {
  const values = units.map((readers) => readers.map((given): Coded => (given.has(code.id) ? 1 : 0)))
  const found: Agreement | NoAgreement = krippendorffAlpha(values, clusters === undefined ? {} : { clusters })
  const common = { code: code.id, name: code.name, people, units: found.units }
  if ('reason' in found) return { ...common, alpha: undefined, limits: undefined, verdict: 'not checked' }
  return { ...common, alpha: found.alpha, limits: found.limits, verdict: verdictOf(found.alpha) }
}

export function verdictOf(alpha: number): Exclude<Verdict, 'not checked'> {
  return alpha >= FIRM ? 'firm' : alpha >= TENTATIVE ? 'tentative' : 'not agreed'
}

function againNotes(texts: readonly CodedText[]): readonly string[] {
  const twins = texts.flatMap(({ passes }) =>
    passes.flatMap((pass) => {
      const first = twin(passes, pass)
      return first !== undefined && first.pass < pass.pass ? [{ first, pass }] : []
    }),
  )
  const seen = twins.filter(({ pass }) => !pass.blind).length
  const soon = twins.filter(({ first, pass }) => pass.at - first.at < TWO_WEEKS).length
  return [
    'One coder agrees with themselves more easily than two with each other: have a part coded by somebody else.',
    ...(seen > 0 ? [`${countWords(seen, 'second reading was', 'second readings were')} not blind.`] : []),
    ...(soon > 0
      ? [`${countWords(soon, 'second reading was', 'second readings were')} within two weeks of the first.`]
      : []),
  ]
}

function gateOf(
  found: Omit<AgreementFound, 'met' | 'stands' | 'missing'>,
): Pick<AgreementFound, 'met' | 'stands' | 'missing'> {
  const checked = found.codes.filter(({ verdict }) => verdict !== 'not checked')
  if (checked.length === 0) {
    const why =
      found.between === 'nobody'
        ? 'nothing was read to the end by two coders, nor twice by one'
        : 'no code was used where something was coded twice'
    return { met: false, stands: why, missing: `${why}: have some conversations coded by a second person` }
  }
  const carrying = checked.filter(({ people }) => people >= CARRIES)
  const bad = carrying.filter(({ verdict }) => verdict === 'not agreed')
  const open = found.codes.filter(({ people, verdict }) => people >= CARRIES && verdict === 'not checked').length
  const by = found.between === 'coders' ? 'two coders' : 'one coder twice'
  const stands = `${by}: ${checked.length - checked.filter(({ verdict }) => verdict === 'not agreed').length} of ${countWords(checked.length, 'checked code', 'checked codes')} agreed${open > 0 ? `, ${countWords(open, 'code', 'codes')} of three people or more not checked` : ''}`
  if (bad.length > 0) {
    const names = bad.map(({ name }) => `“${name}”`).join(', ')
    return { met: false, stands, missing: `coders do not agree on ${names}: sharpen what it means, and code again` }
  }
  if (carrying.length === 0) {
    return {
      met: false,
      stands,
      missing: 'no code that three people or more hold was coded twice: code more of the conversations twice',
    }
  }
  return { met: true, stands, missing: '' }
}
