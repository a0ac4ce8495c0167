import { isCommonWord } from './common-words.ts'
import { foldWord } from './fold-word.ts'

/** One way in which a name may be said. */
export interface NameForm {
  readonly as: '[name]' | '[company]'
  readonly written: string
  /** Folded, in their order. */
  readonly words: readonly string[]
  /** Nothing but common words, or turned round: it counts as the name only with capitals. */
  readonly needsCapital: boolean
  /** The last name comes first, and a comma may follow it. */
  readonly turned: boolean
  /** Of a script that puts no spaces between words. */
  readonly unspaced: boolean
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'herr', 'frau', 'mme', 'mlle', 'monsieur', 'madame'])
const PARTICLES = new Set(
  'al bin da de del della den der di dos du el ibn la le ten ter van vom von zu zum zur'.split(' '),
)

/** A person's name whole, turned round, and each part of it that says who it is. */
export function nameForms(name: string): readonly NameForm[] {
  const parts = name.split(/[\s,]+/u).filter((part) => part !== '' && !TITLES.has(foldWord(part.replace('.', ''))))
  const [first, ...others] = parts
  if (first === undefined) return []
  const last = others.at(-1)
  const said = [
    ...parts.map((_, from) => parts.slice(from)),
    ...parts.map((part) => [part]),
    ...parts.flatMap(wordsIn).map((word) => [word]),
  ]
  if (last === undefined) return formsOf('[name]', said)
  const turned = [
    [last, ...parts.slice(0, -1)],
    [last, first],
  ]
  return [...formsOf('[name]', [...said, [first, last], [first + last]]), ...formsOf('[name]', turned, true)]
}

const LEGAL = new Set(
  'ab ag aps as asa bv co corp corporation company gmbh group holding holdings inc incorporated kg kk limited llc llp ltd mbh nv ohg oy oyj plc pte pty sa sarl sas se spa srl sro ug und & and et the die das der les'.split(
    ' ',
  ),
)
/** What many companies are called after their own name. */
const GENERIC = new Set(
  'agency agentur consulting design digital global international labs media partners services software solutions studio studios systems team technologies technology'.split(
    ' ',
  ),
)

/** A company's name whole, without its legal form, without what many are called, and written together. */
export function companyForms(company: string): readonly NameForm[] {
  const parts = company.split(/[\s,]+/u).filter((part) => part !== '')
  const own = withoutEnds(parts, LEGAL)
  const short = withoutEnds(own, GENERIC)
  const said = [parts, own, short].filter((each) => each.length > 0)
  return formsOf('[company]', [...said, ...said.filter((each) => each.length > 1).map((each) => [each.join('')])])
}

function withoutEnds(parts: readonly string[], words: ReadonlySet<string>): readonly string[] {
  const meant = (part: string | undefined): boolean =>
    part !== undefined && words.has(foldWord(part).replaceAll(/[./()]/gu, ''))
  let [from, to] = [0, parts.length]
  while (to > from + 1 && meant(parts[to - 1])) to--
  while (from < to - 1 && meant(parts[from])) from++
  return parts.slice(from, to)
}

function formsOf(as: NameForm['as'], said: readonly (readonly string[])[], turned = false): readonly NameForm[] {
  const forms = new Map<string, NameForm>()
  for (const parts of said) {
    for (const words of spellings(parts)) {
      const [only = ''] = words
      const written = parts.join(' ')
      const within = UNSPACED.test(written)
      if (words.length === 0) continue
      if (words.length === 1 && !within && ([...only].length < 2 || (as === '[name]' && PARTICLES.has(only))))
        continue
      const needsCapital = turned || words.every(isCommonWord)
      forms.set(words.join(' '), { as, written, words, needsCapital, turned, unspaced: within })
    }
  }
  return [...forms.values()]
}

/** The words folded; and with ä, ö, ü, å, ø as they are written where there is no key for them. */
function spellings(parts: readonly string[]): readonly (readonly string[])[] {
  const folded = parts.flatMap(wordsIn).map(foldWord)
  const spelt = parts.flatMap(wordsIn).map((word) =>
    foldWord(
      word
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/[äöüøå]/gu, (letter) => SPELT[letter] ?? letter),
    ),
  )
  return folded.join(' ') === spelt.join(' ') ? [folded] : [folded, spelt]
}

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

function wordsIn(part: string): readonly string[] {
  return part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
