/** What answers in words are worth, as forms offer them; the strongest first, because "agree" is in "strongly agree". */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:strongly disagree|not at all|(?:ich )?stimme (?:uberhaupt|gar) nicht zu|uberhaupt nicht|gar nicht|(?:pas|plutot pas) du tout(?: d accord)?)$/,
    1,
  ],
  [
    /^(?:strongly agree|fully agree|entirely|completely|(?:ich )?stimme (?:voll und ganz|vollig|voll) zu|voll und ganz|vollig|tout a fait(?: d accord)?|entierement(?: d accord)?)$/,
    5,
  ],
  [
    /^(?:disagree|somewhat disagree|rather not|(?:ich )?stimme (?:eher )?nicht zu|eher nicht|(?:plutot )?pas d accord|plutot pas)$/,
    2,
  ],
  [
    /^(?:neither agree nor disagree|neither|neutral|partly|teils teils|weder noch|unentschieden|ni d accord ni (?:pas d accord|en desaccord)|neutre|moyennement)$/,
    3,
  ],
  [
    /^(?:agree|somewhat agree|mostly|rather|(?:ich )?stimme (?:eher )?zu|eher|trifft (?:eher )?zu|(?:plutot )?d accord|plutot)$/,
    4,
  ],
]

/** An answer from 1 to 5, in digits ("4", "4 – agree", "4/5") or in words; null where it was not answered, a reason where it cannot be read. */
export function readAnswer(cell: string): number | null | { readonly why: string } {
  const text = cell.trim()
  if (/^(?:[-–—]|n\/?a|keine angabe|sans réponse)?$/i.test(text)) return null
  const digits = /^([1-5])(?:[.,]0)?(?:\s*(?:\/|of|von|sur)\s*5)?(?:\s*[-–—:=.)(]\s*\D.*|\s+\D.*)?$/.exec(text)
  if (digits !== null) return Number(digits[1])
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
  const found = WORDS.find(([pattern]) => pattern.test(plain))
  if (found !== undefined) return found[1]
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return {
    why: /^\d+(?:[.,]\d+)?$/.test(text) ? `${shown} is not from 1 to 5` : `“${shown}” is no answer from 1 to 5`,
  }
}
