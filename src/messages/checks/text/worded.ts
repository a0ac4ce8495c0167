/** A pattern for whole words of any script, capitals aside: `\b` knows only those of ASCII. */
export function worded(...alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${alternatives.join('|')})(?![\p{L}\p{N}_])`, 'giu')
}
