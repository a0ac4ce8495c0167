/** Month names and abbreviations in English, German, French, Spanish, Portuguese, Italian, lower case without dots. */
const NAMES: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jänner', 'janv', 'janvier', 'ene', 'enero', 'janeiro', 'gen', 'gennaio'],
  ['feb', 'february', 'februar', 'févr', 'fév', 'fevr', 'février', 'febrero', 'fev', 'fevereiro', 'febbraio'],
  ['mar', 'march', 'märz', 'mär', 'mrz', 'mars', 'marzo', 'março'],
  ['apr', 'april', 'avr', 'avril', 'abr', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maio', 'mag', 'maggio'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'junho', 'giu', 'giugno'],
  ['jul', 'july', 'juli', 'juil', 'juillet', 'julio', 'julho', 'lug', 'luglio'],
  ['aug', 'august', 'août', 'aout', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'set', 'setembro', 'settembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'out', 'outubro', 'ott', 'ottobre'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  ['dec', 'december', 'dez', 'dezember', 'déc', 'décembre', 'dic', 'diciembre', 'dezembro', 'dicembre'],
]

export const MONTH_NAMES: readonly string[] = NAMES.flat()
/** The month, 1 to 12, of each of `MONTH_NAMES`. */
export const MONTH_NUMBERS: readonly number[] = NAMES.flatMap((names, at) => names.map(() => at + 1))

export function monthOf(name: string): number {
  const at = MONTH_NAMES.indexOf(name.toLowerCase().replaceAll('.', ''))
  return at < 0 ? 0 : (MONTH_NUMBERS[at] as number)
}
