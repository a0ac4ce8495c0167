import type { Random } from '../random.ts'
import { FLAVOURS, type FlavourName, KANJI_PARTS, KANJI_WORDS } from './flavours.ts'
import { slug } from './slug.ts'

export interface CompanyName {
  readonly name: string
  /** Under `.example`, which RFC 2606 keeps free for ever; unique in a market. */
  readonly domain: string
  /** The name without its legal form, as a colleague would type it. */
  readonly short: string
}

/**
 * An invented company. The name is read off the account's number (shuffled by a multiplication that visits every
 * combination once), so that no two accounts of a market share a name or a domain and nothing has to be remembered.
 * When all combinations are used up, stems grow by a syllable.
 */
export function companyName(index: number, flavour: FlavourName, random: Random): CompanyName {
  if (flavour === 'kanji') return kanjiName(index)
  const pieces = FLAVOURS[flavour]
  const sizes = [pieces.first.length, pieces.middle.length, pieces.last.length, pieces.words.length]
  const [digits, round] = spread(index, sizes)
  let middle = pieces.middle[digits[1] as number] as string
  for (let more = round; more > 0; more = Math.floor(more / pieces.middle.length)) {
    middle += pieces.middle[more % pieces.middle.length]
  }
  const stem = `${pieces.first[digits[0] as number]}${middle}${pieces.last[digits[2] as number]}`
  const short = `${stem} ${pieces.words[digits[3] as number]}`
  return { name: `${short} ${random.pick(pieces.legalForms)}`, short, domain: `${slug(short)}.example` }
}

function kanjiName(index: number): CompanyName {
  const sizes = [KANJI_PARTS.length, KANJI_PARTS.length, KANJI_PARTS.length, KANJI_WORDS.length]
  const [digits, round] = spread(index, sizes)
  const parts = [0, 1, 2].map((place) => KANJI_PARTS[digits[place] as number] as readonly [string, string])
  const word = KANJI_WORDS[digits[3] as number] as readonly [string, string]
  const count = round === 0 ? '' : String(round + 1)
  const short = `${parts.map(([written]) => written).join('')}${word[0]}${count}`
  const romanised = [...parts.map(([, spoken]) => spoken), word[1], count].filter((part) => part !== '').join('-')
  return { name: `株式会社${short}`, short, domain: `${romanised}.example` }
}

/** Mixed-radix digits of a shuffled `index`, and how often all combinations have been used up. */
function spread(index: number, sizes: readonly number[]): [number[], number] {
  const all = sizes.reduce((product, size) => product * size, 1)
  // A prime larger than any list, hence coprime to every product of lists.
  let place = Number((BigInt(index) * 1_000_003n + 7919n) % BigInt(all))
  const digits = sizes.map((size) => {
    const digit = place % size
    place = Math.floor(place / size)
    return digit
  })
  return [digits, Math.floor(index / all)]
}
