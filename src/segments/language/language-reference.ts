import { KINDS } from '../../market-data/index.ts'
import { FORMS } from '../functions/forms.ts'
import type { FunctionExample, LanguageFunction } from '../functions/function.ts'
import { FUNCTIONS } from '../functions/functions.ts'
import { typeInWords, valueTypeOf } from './value-type.ts'

/** Fields with more values are told without them. */
const MOST_VALUES = 30

/** docs/reference/language.md: every word of the language with the examples that also run as tests, and every field of our own. */
export function languageReference(functions: readonly LanguageFunction[] = FUNCTIONS): string {
  const parts = [
    '# The language of segments',
    '',
    'Written by `npm run reference` from the code; every example below is a test. How to write rules is told in [the guide](../guide/segment-rules.md).',
    '',
    '## Words of the grammar',
    '',
    ...FORMS.flatMap((form) => section(form.name, form.written, form.about, form.examples)),
    '## Functions',
    '',
    'A function stands before its arguments or, with a point, behind the first one: `lower(account.city)` is `account.city.lower()`. It is unknown where an argument is missing.',
    '',
    ...functions.flatMap((one) => section(one.name, signature(one), one.about, one.examples)),
    '## Fields',
    '',
    'Besides these a workspace has the fields that its files brought: `brushwork fields` lists them all. A rule about companies names `account.…` and, for their rows, `deals`, `contacts` and so on; a rule about people names `contact.…` and `contact.account.…`.',
    '',
    ...KINDS.flatMap((kind) => [
      `### ${kind.name === 'accounts' ? 'account' : kind.name}`,
      '',
      kind.about,
      '',
      '| field | type | |',
      '|---|---|---|',
      ...[...kind.fields, ...(kind.readings ?? [])].map((field) => {
        const values =
          field.values === undefined || field.values.length > MOST_VALUES
            ? ''
            : ` One of ${field.values.map((value) => `\`"${value}"\``).join(', ')}.`
        return `| \`${field.name}\` | ${field.type === 'money' ? 'an amount of money' : typeInWords(valueTypeOf(field.type))} | ${field.about}${values} |`
      }),
      '',
    ]),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

/** `lower(text: text) → text`. */
export function signature(one: LanguageFunction): string {
  const parameters = one.parameters
    .map(({ name, types }) => `${name}: ${types.map(typeInWords).join(' or ')}`)
    .join(', ')
  return `${one.name}(${parameters}) → ${typeInWords(one.result)}`
}

function section(name: string, written: string, about: string, examples: readonly FunctionExample[]): string[] {
  const told = examples.map((example) =>
    'meaning' in example
      ? `- \`${example.expression}\`: ${example.meaning}`
      : `- \`${example.expression}\` is ${example.result === null ? 'unknown' : `\`${JSON.stringify(example.result)}\``}`,
  )
  return [`### ${name}`, '', `\`${written}\``, '', about, '', ...told, ...(told.length > 0 ? [''] : [])]
}
