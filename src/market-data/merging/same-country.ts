/** Languages in which CRMs name countries; their names are those of the Unicode CLDR that Node carries. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs']
/** How people write them besides. */
const BESIDES: Readonly<Record<string, string>> = {
  uk: 'GB',
  usa: 'US',
  'u s': 'US',
  'u s a': 'US',
  america: 'US',
  'united states of america': 'US',
  'u k': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  deu: 'DE',
  fra: 'FR',
  gbr: 'GB',
  nld: 'NL',
  esp: 'ES',
  ita: 'IT',
}

let codes: Map<string, string> | undefined

/** Whether two texts name one country, in whichever language: undefined where one of them is missing. */
export function sameCountry(left: string | null, right: string | null): boolean | undefined {
  if (left === null || right === null) return undefined
  return codeOf(left) === codeOf(right)
}

/** Its two letters, or the text itself in lower case where it is no country we know. */
function codeOf(text: string): string {
  codes ??= countryCodes()
  const plain = plainText(text)
  return codes.get(plain) ?? plain
}

function countryCodes(): Map<string, string> {
  const known = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  // Codes that were given up (DD, UK) carry the name of the one that counts.
  const current = pairs.filter((code) => new Intl.Locale(`und-${code}`).region === code)
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of current) {
      const name = names.of(code)
      if (name === undefined) continue
      known.set(plainText(name), code)
      known.set(code.toLowerCase(), code)
    }
  }
  for (const [name, code] of Object.entries(BESIDES)) known.set(name, code)
  return known
}

function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
