/**
 * Somebody's text as lines without what no paper can show: control characters (XML forbids them, a terminal would obey
 * them) and halves of letters.
 */
export function plainLines(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(shown)
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainLines(text)
    .filter((line) => line !== '')
    .join(' ')
}

function shown(line: string): string {
  return line
    .replaceAll(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/ +/g, ' ')
    .trim()
}
