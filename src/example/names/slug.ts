const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ł: 'l',
}

/** Lower-case ASCII for domains and e-mail addresses: `Grübe Möbel` becomes `gruebe-moebel`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßøåæł]/g, (letter) => LETTERS[letter] as string)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
