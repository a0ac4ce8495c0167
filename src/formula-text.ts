/**
 * A text that a spreadsheet would run as a formula: `=`, `+`, `-`, `@` (full-width forms too, which some spreadsheets
 * take as the same), also after blanks that a spreadsheet may trim; or a leading tab, line break or NUL.
 * Source: OWASP, "CSV Injection"; ASVS 5.0, 1.2.10.
 */
const STARTS_FORMULA = /^(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/

/** Every CSV that leaves Brushwork puts an apostrophe before such a text. */
export function startsFormula(text: string): boolean {
  return STARTS_FORMULA.test(text)
}
