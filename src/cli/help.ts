import type { Operation } from '../operation.ts'
import { servers } from '../servers.ts'
import { typedName } from './check-input.ts'
import { type InputField, inputFields } from './input-field.ts'
import { GLOBAL_FLAGS } from './invocation.ts'
import { definitionList, wrap } from './wrap.ts'

type Described = Pick<Operation<never>, 'name' | 'summary' | 'input' | 'positional' | 'access'>

/** The page of all commands, or of one noun's commands. */
export function helpOverview(operations: readonly Described[], width: number, noun?: string): string {
  const shown = noun === undefined ? operations : operations.filter((one) => one.name.split(' ')[0] === noun)
  const parts = [
    noun === undefined ? 'Brushwork: segments, roles and personas from your own records.' : `Commands about: ${noun}`,
    `Usage: brushwork ${noun ?? 'COMMAND'} … [--workspace DIR] [--json]`,
    ...groups(shown).map(([title, list]) => {
      const rows = list.map((one) => [usage(one), one.summary] as const)
      return `${title}\n${definitionList(rows, width)}`
    }),
  ]
  if (noun === undefined) {
    const rows = servers.map((one) => [one.usage, one.summary] as const)
    parts.push(`servers\n${definitionList(rows, width)}`)
    parts.push(`Every command also takes\n${globalFlags(width)}`, 'More about one command: brushwork help COMMAND')
  }
  return `${parts.join('\n\n')}\n`
}

/** The page of one command. */
export function helpCommand(operation: Described, width: number): string {
  const fields = inputFields(operation)
  const places = positionalFields(fields)
  const flags = fields.filter((field) => field.position === undefined)
  const parts = [
    `Usage: brushwork ${usage(operation)}${flags.length > 0 ? ' [FLAGS]' : ''}`,
    wrap(operation.summary, width),
  ]
  const describe = (list: readonly InputField[]): string =>
    definitionList(
      list.map((field) => [flagUsage(field), says(field)] as const),
      width,
    )
  if (places.length > 0) parts.push(`Arguments\n${describe(places)}`)
  if (flags.length > 0) parts.push(`Flags\n${describe(flags)}`)
  parts.push(`Every command also takes\n${globalFlags(width)}`)
  return `${parts.join('\n\n')}\n`
}

/** `segment save NAME EXPR` */
export function usage(operation: Described): string {
  const places = positionalFields(inputFields(operation)).map((field) =>
    field.required ? typedName(field) : `[${typedName(field)}]`,
  )
  return [operation.name, ...places].join(' ')
}

/** `--as-of DATE` for a flag, `EXPR` for a positional argument. */
export function flagUsage(field: InputField): string {
  if (field.position !== undefined) return typedName(field)
  if (field.type === 'boolean') return field.fallback === true ? `--no-${field.flag.slice(2)}` : field.flag
  const takes =
    field.choices.length > 0 ? 'WORD' : { text: 'TEXT', number: 'N', date: 'DATE', json: 'JSON' }[field.type]
  return `${field.flag} ${shortChoices(field) ?? takes}${field.list ? ' …' : ''}`
}

/** The description of a field with what it falls back to. */
export function says(field: InputField): string {
  const notes = []
  if (field.required && field.position === undefined) notes.push('required')
  if (field.list && field.position === undefined) notes.push('may be repeated')
  if (field.choices.length > 0 && (field.position !== undefined || shortChoices(field) === undefined)) {
    notes.push(`one of ${field.choices.join(', ')}`)
  }
  const fallback = shownFallback(field)
  if (fallback !== undefined) notes.push(`default ${fallback}`)
  return [field.description ?? '', notes.length > 0 ? `(${notes.join(', ')})` : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** `csv|hubspot`, where that is short enough to stand behind a flag. */
function shortChoices({ choices }: InputField): string | undefined {
  const text = choices.join('|')
  return text === '' || text.length > 24 ? undefined : text
}

function shownFallback({ type, fallback }: InputField): string | undefined {
  if (fallback === undefined || type === 'boolean') return undefined
  if (Array.isArray(fallback)) return fallback.length === 0 ? undefined : fallback.map(String).join(', ')
  const text = typeof fallback === 'string' ? fallback : JSON.stringify(fallback)
  return text === '' ? undefined : text
}

function positionalFields(fields: readonly InputField[]): readonly InputField[] {
  return fields
    .filter((field) => field.position !== undefined)
    .sort((left, right) => (left.position ?? 0) - (right.position ?? 0))
}

/** Commands by their noun, in the order of the list; nouns with a single one-word command stand together at the end. */
function groups(operations: readonly Described[]): readonly (readonly [string, readonly Described[]])[] {
  const byNoun = new Map<string, Described[]>()
  for (const operation of operations) {
    const noun = operation.name.split(' ')[0] ?? ''
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), operation])
  }
  const grouped: [string, Described[]][] = []
  const alone: Described[] = []
  for (const [noun, list] of byNoun) {
    if (list.length === 1 && list[0]?.name === noun) alone.push(list[0])
    else grouped.push([noun, list])
  }
  return alone.length > 0 ? [...grouped, [grouped.length > 0 ? 'more' : 'commands', alone]] : grouped
}

function globalFlags(width: number): string {
  return definitionList(
    GLOBAL_FLAGS.map(
      ({ flag, takes, says: about }) => [takes === undefined ? flag : `${flag} ${takes}`, about] as const,
    ),
    width,
  )
}
