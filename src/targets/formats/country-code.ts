import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries/index.js'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const
// The package's own entry reads the names in all of its eighty languages.
const require = createRequire(import.meta.url)
for (const language of LANGUAGES) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))

const known = new Map<string, string | undefined>()

/**
 * The two-letter code (ISO 3166-1) of a country written as a code or by its name in one of seven languages;
 * undefined when it is not recognised: a misspelt country is not guessed.
 */
export function countryCode(written: string): string | undefined {
  const key = written.trim()
  if (key === '') return undefined
  if (!known.has(key)) known.set(key, lookUp(key))
  return known.get(key)
}

function lookUp(written: string): string | undefined {
  const code = written.toUpperCase()
  if (/^[A-Z]{2}$/.test(code) && countries.isValid(code)) return code
  if (/^[A-Z]{3}$/.test(code) && countries.isValid(code)) return countries.alpha3ToAlpha2(code)
  for (const language of LANGUAGES) {
    const found = countries.getSimpleAlpha2Code(written, language)
    if (found !== undefined) return found
  }
  return undefined
}
