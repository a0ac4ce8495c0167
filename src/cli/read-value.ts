import type { Problem } from '../problem.ts'
import type { InputField } from './input-field.ts'
import { nearest } from './nearest.ts'

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/
const DATE = /^(\d{4})-(\d{2})-(\d{2})([T ].+)?$/

/** Reads one argument as its field's type. A date is year first: any other order could be misread in silence. */
export function readValue(field: InputField, text: string): { value: unknown } | { problem: Problem } {
  const name = field.position === undefined ? field.flag : field.name
  const wrong = (message: string, hint?: string): { problem: Problem } => ({
    problem: {
      code: 'argument_unreadable',
      message,
      at: { field: name, value: text },
      ...(hint === undefined ? {} : { hint }),
    },
  })
  if (field.choices.length > 0 && !field.choices.includes(text)) {
    const meant = nearest(text, field.choices)
    return wrong(
      `${name} cannot be ${JSON.stringify(text)}.`,
      `${meant === undefined ? '' : `Did you mean ${meant}? `}It is one of ${field.choices.join(', ')}.`,
    )
  }
  switch (field.type) {
    case 'text':
      return { value: text }
    case 'number':
      return NUMBER.test(text)
        ? { value: Number(text) }
        : wrong(`${name} takes a number, not ${JSON.stringify(text)}.`)
    case 'boolean':
      if (text === 'true') return { value: true }
      return text === 'false'
        ? { value: false }
        : wrong(`${name} is either there or not; it takes no value.`, `Write ${name} or --no-${field.flag.slice(2)}.`)
    case 'date':
      return isDate(text)
        ? { value: text }
        : wrong(`${name} takes a date that exists, not ${JSON.stringify(text)}.`, 'Write it as 2026-03-31.')
    case 'json':
      try {
        return { value: JSON.parse(text) as unknown }
      } catch {
        return wrong(`${name} takes JSON, and this cannot be read as JSON.`)
      }
  }
}

function isDate(text: string): boolean {
  const parts = DATE.exec(text)
  if (parts === null || Number.isNaN(Date.parse(text))) return false
  // Date.parse takes February 31 for March 2.
  const [, year, month, day] = parts.map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day
}
