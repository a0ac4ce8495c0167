import type { Span } from './syntax.ts'

/** cel-js's grammar errors in the words of a person, with the usual slip named. */
export function syntaxHint(
  text: string,
  code: string,
  summary: string,
  range: Span,
): { code: string; message: string; hint: string | undefined } {
  const here = text.slice(range.start, Math.max(range.end, range.start + 1))
  const slip = SLIPS.find(({ found }) => found(text, range, here))
  if (slip !== undefined) return { code: 'syntax', message: slip.message(here), hint: slip.hint }
  if (code === 'reserved_identifier') {
    return {
      code: 'reserved_word',
      message: `${here} is a reserved word of the language.`,
      hint: `An imported column of that name is called ${here}_.`,
    }
  }
  const own = MESSAGES[code]
  if (own !== undefined) return { code: 'syntax', message: own, hint: undefined }
  if (range.start >= text.length) {
    return {
      code: 'syntax',
      message: 'The rule ends too early.',
      hint: 'Is a closing bracket, a quote or a value missing?',
    }
  }
  const message =
    code === 'invalid_macro_argument' ? macroMessage(summary) : `The rule cannot be read at ${quote(here)}.`
  return { code: 'syntax', message, hint: undefined }
}

const MESSAGES: Readonly<Record<string, string>> = {
  unterminated_string: 'A text is not closed: its second quote is missing.',
  unterminated_triple_quoted_string: 'A text is not closed: its last three quotes are missing.',
  newline_in_string: 'A text may not run over the end of a line.',
  invalid_number: 'This number is too large.',
  invalid_integer: 'This is not a number.',
  invalid_hex_integer: 'This is not a hexadecimal number.',
  invalid_exponent: 'The exponent of this number is missing.',
  invalid_escape_sequence:
    'After a backslash in a text only n, t, ", \\ and a few others may stand: a backslash itself is \\\\.',
  invalid_unicode_escape: 'This is not a Unicode escape.',
  invalid_unicode_surrogate: 'This Unicode escape is half of a character.',
  invalid_hex_escape: 'This is not a hexadecimal escape.',
  invalid_octal_escape: 'This is not an octal escape.',
  octal_escape_out_of_range: 'This octal escape is out of range.',
}

interface Slip {
  readonly found: (text: string, range: Span, here: string) => boolean
  readonly message: (here: string) => string
  readonly hint: string
}

const SLIPS: readonly Slip[] = [
  {
    found: (_text, _range, here) => here === '=',
    message: () => 'A single = means nothing here.',
    hint: 'Two values are compared with ==.',
  },
  {
    found: (_text, _range, here) => here === '&',
    message: () => 'A single & means nothing here.',
    hint: 'Both conditions: &&.',
  },
  {
    found: (_text, _range, here) => here === '|',
    message: () => 'A single | means nothing here.',
    hint: 'Either condition: ||.',
  },
  {
    found: (text, range) => word(text, range.start).toLowerCase() === 'and',
    message: (here) => `${quote(here)} is not understood here.`,
    hint: 'Write && for "and".',
  },
  {
    found: (text, range) => word(text, range.start).toLowerCase() === 'or',
    message: (here) => `${quote(here)} is not understood here.`,
    hint: 'Write || for "or".',
  },
  {
    found: (text, range) => /^not\b/i.test(word(text, range.start)) || /\bnot\s*$/i.test(text.slice(0, range.start)),
    message: () => '"not" is not understood here.',
    hint: 'Write ! for "not", before the condition: !(a == "b").',
  },
  {
    found: (_text, _range, here) => /^[“”„‘’«»]/.test(here),
    message: (here) => `${here[0]} is a typographic quote.`,
    hint: 'Put texts in straight quotes: "Software".',
  },
  {
    found: (text, range) =>
      /\.\s*$/.test(text.slice(0, range.start)) && /^(in|true|false|null)\b/.test(text.slice(range.start)),
    message: (here) => `${quote(here)} is a word of the language and cannot be a field.`,
    hint: 'An imported column of that name has an underscore at its end.',
  },
]

/** The whole word that `at` stands in, or the character there. */
function word(text: string, at: number): string {
  let start = at
  while (start > 0 && /\w/.test(text[start - 1] ?? '')) start -= 1
  return /^\w+/.exec(text.slice(start))?.[0] ?? text.slice(at, at + 1)
}

function macroMessage(summary: string): string {
  return /^has\b/.test(summary)
    ? 'has(…) asks for one field: has(account.industry).'
    : 'A name for the row must stand first: deals.exists(d, d.status == "won").'
}

function quote(text: string): string {
  return text.trim() === '' ? 'this place' : `"${text}"`
}
