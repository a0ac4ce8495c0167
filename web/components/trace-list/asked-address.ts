import { addressOf } from '../../api/call.ts'

interface Asked {
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

/** Where an operation that only reads answers for itself: lists are repeated, other objects written as JSON. */
export function askedAddress({ operation, input }: Asked): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (each !== undefined && each !== null) asked.append(name, textOf(each))
    }
  }
  const query = asked.toString()
  return query === '' ? addressOf(operation) : `${addressOf(operation)}?${query}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
