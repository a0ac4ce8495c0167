import type { Random } from '../random.ts'
import { FLAVOURS, type FlavourName, KANJI_GIVEN_NAMES, KANJI_SURNAMES } from './flavours.ts'
import { slug } from './slug.ts'

export interface PersonName {
  readonly first: string
  readonly last: string
  /** For an address: `first.last` in ASCII. */
  readonly mailbox: string
  /** Which form of a title goes with the given name, in languages that have two. */
  readonly feminine: boolean
}

/** A person who does not exist: an ordinary given name and an invented family name. */
export function personName(flavour: FlavourName, random: Random): PersonName {
  if (flavour === 'kanji') {
    const [written, spoken] = random.pick(KANJI_GIVEN_NAMES)
    const place = random.below(KANJI_SURNAMES.length)
    return {
      first: written,
      last: KANJI_SURNAMES[place] as string,
      mailbox: `${spoken}.k${place + 1}`,
      feminine: false,
    }
  }
  const pieces = FLAVOURS[flavour]
  const given = random.below(pieces.givenNames.length)
  const first = pieces.givenNames[given] as string
  const stem = `${random.pick(pieces.first)}${random.pick(pieces.middle)}`.replace(/[aeiouyéäöüåø]+$/, '')
  const last = `${stem}${random.pick(pieces.surnameEnds)}`
  return { first, last, mailbox: `${slug(first)}.${slug(last)}`, feminine: given % 2 === 0 }
}
