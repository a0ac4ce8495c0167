const ASCII = /^[\u0020-\u007E]*$/

/** As words are compared: one form of Unicode, lower case, without accents ("Geschäftsführer" → "geschaftsfuhrer"). */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
}
