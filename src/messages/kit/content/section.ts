import type { PaperBlock, PaperSection } from '../../../paper/index.ts'
import { sentencesOf } from '../../checks/text/sentences-of.ts'
import { type Cleared, type ClearedOf, told } from '../gate/cleared.ts'

export type Block = ClearedOf<PaperBlock>
export type Section = ClearedOf<PaperSection>

/** A section of a kit; undefined where it would be empty. */
export function section(
  key: Cleared,
  title: Cleared,
  blocks: readonly (Block | undefined)[],
  more: { readonly lead?: Cleared | undefined; readonly newPage?: boolean } = {},
): Section | undefined {
  const written = blocks.filter((each) => each !== undefined)
  const { lead, newPage = false } = more
  if (written.length === 0 && lead === undefined) return undefined
  return { key, title, lead: lead ?? null, newPage, blocks: written }
}

export function text(words: Cleared | undefined, strong?: 'strong'): Block | undefined {
  if (words === undefined || words === '') return undefined
  return { kind: 'text', text: words, ...(strong === undefined ? {} : { strong: true }) }
}

export function list(items: readonly Cleared[]): Block | undefined {
  return items.length === 0 ? undefined : { kind: 'list', items: [...items] }
}

export function note(words: Cleared): Block {
  return { kind: 'note', text: words }
}

/** `mention` in the middle of a sentence: without its full stop. */
export function bare(words: Cleared): Cleared {
  return words.replace(/[.!?…]+$/u, '') as Cleared
}

/** Ends as a sentence does. */
export function sentence(words: Cleared): Cleared {
  return /[.!?…。！？”"]$/u.test(words) ? words : told`${words}.`
}

/** A part of what was cleared is cleared. */
export function firstSentence(words: Cleared): Cleared {
  return (sentencesOf(words)[0]?.text ?? '') as Cleared
}
