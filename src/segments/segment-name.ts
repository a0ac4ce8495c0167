import type { Problem } from '../problem.ts'

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST = 80

/** Words that are rules or values of the language by themselves: everybody, nobody, and so on. */
const WORDS = new Set(['true', 'false', 'null', 'now', 'account', 'contact'])

/** A word that can only be the name of a segment: no other bare word in kebab-case means anything. */
export function isSegmentName(text: string): boolean {
  return NAME.test(text) && !WORDS.has(text)
}

/** What is wrong with a segment's name, with a proposal that would do. */
export function checkSegmentName(name: string, field = 'name'): Problem | undefined {
  if (isSegmentName(name) && name.length <= LONGEST) return undefined
  if (WORDS.has(name)) {
    return {
      code: 'invalid_segment_name',
      message: `${JSON.stringify(name)} is a word of the language and cannot be the name of a segment.`,
      at: { field, value: name },
      hint: `Use ${name}-segment, or a name that says who is in it.`,
    }
  }
  const proposal = kebab(name)
  return {
    code: 'invalid_segment_name',
    message: `${JSON.stringify(name)} cannot be the name of a segment: a name is made of lower-case letters, digits and single hyphens, at most ${LONGEST} of them.`,
    at: { field, value: name },
    hint: proposal === '' ? 'For example: mid-market-software.' : `Use ${proposal}.`,
  }
}

/** `Mid-Market & Fintech (DACH)` → `mid-market-fintech-dach`; letters with marks become plain ones. */
function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/\p{M}+/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}
