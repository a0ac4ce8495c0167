/** Words the segment language (CEL) keeps for itself. */
const RESERVED = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
)

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
}

/**
 * A column's header as a name in the segment language: snake_case, beginning with a letter, at most 60 characters, not
 * reserved (a trailing underscore otherwise) and not `taken` (numbered otherwise). A header without Latin letters
 * becomes `column_n`.
 */
export function customName(header: string, position: number, taken: ReadonlySet<string>): string {
  const base = snakeCase(header) || `column_${position}`
  const free = RESERVED.has(base) ? `${base}_` : base
  let name = free
  for (let number = 2; taken.has(name); number += 1) name = `${free.replace(/_$/, '')}_${number}`
  return name
}

function snakeCase(header: string): string {
  const latin = header
    .replace(/[ßæœøłđþðıäöüÄÖÜ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/%/g, ' percent ')
    .replace(/&/g, ' and ')
    .toLowerCase()
  const words = latin.split(/[^a-z0-9]+/).filter((word) => word !== '')
  if (!words.some((word) => /[a-z]/.test(word))) return words.length === 0 ? '' : `n_${words.join('_')}`.slice(0, 60)
  let name = words.join('_')
  if (/^[0-9]/.test(name)) name = `n_${name}`
  return name.length <= 60 ? name : name.slice(0, 60).replace(/_[^_]*$/, '')
}
