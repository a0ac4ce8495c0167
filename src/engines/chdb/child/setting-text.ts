const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** The name of a setting or of a database, as it may stand in a statement. */
export function settingName(text: string): string {
  if (!NAME.test(text))
    throw new Error(`Code: 36. DB::Exception: not a name: ${JSON.stringify(text)} (BAD_ARGUMENTS)`)
  return text
}

/** A string literal: the backslash and the quote are the only characters that could end it. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', '\\0')}'`
}
