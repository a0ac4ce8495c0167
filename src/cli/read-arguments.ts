import { type Problem, ProblemError } from '../problem.ts'
import type { InputField } from './input-field.ts'
import { nearest } from './nearest.ts'
import { readValue } from './read-value.ts'

/**
 * Turns the arguments after a command into the raw input for its schema.
 * Collects every problem: unknown flags, missing values, values that cannot be read, too many arguments.
 */
export function readArguments(fields: readonly InputField[], tokens: readonly string[]): Record<string, unknown> {
  const problems: Problem[] = []
  const input: Record<string, unknown> = {}
  const positional: string[] = []

  const take = (field: InputField, text: string): void => {
    const read = readValue(field, text)
    if ('problem' in read) {
      problems.push(read.problem)
      return
    }
    if (field.list) {
      const known = input[field.name]
      input[field.name] = [...(Array.isArray(known) ? known : []), read.value]
    } else if (Object.hasOwn(input, field.name)) {
      problems.push({
        code: 'flag_repeated',
        message: `${field.flag} was given twice; it takes one value.`,
        at: { field: field.flag },
      })
    } else input[field.name] = read.value
  }

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? ''
    if (token === '--') {
      positional.push(...tokens.slice(index + 1))
      break
    }
    if (!/^--?[A-Za-z]/.test(token)) {
      positional.push(token)
      continue
    }
    const equals = token.indexOf('=')
    const name = equals < 0 ? token : token.slice(0, equals)
    const given = equals < 0 ? undefined : token.slice(equals + 1)
    const field = fields.find((known) => known.flag === name)
    const denied = fields.find((known) => known.type === 'boolean' && `--no-${known.flag.slice(2)}` === name)
    if (field === undefined && denied !== undefined && given === undefined) take(denied, 'false')
    else if (field === undefined) problems.push(unknownFlag(name, fields))
    else if (given !== undefined) take(field, given)
    else if (field.type === 'boolean') take(field, 'true')
    else {
      index += 1
      const next = tokens[index]
      if (next === undefined || /^--[a-z]/.test(next)) {
        problems.push({
          code: 'flag_without_value',
          message: `${name} needs a value after it.`,
          at: { field: name },
          hint: `Write ${name}=VALUE if the value itself begins with two dashes.`,
        })
        index -= 1
      } else take(field, next)
    }
  }

  const places = fields
    .filter((field) => field.position !== undefined)
    .sort((left, right) => (left.position ?? 0) - (right.position ?? 0))
  positional.forEach((text, index) => {
    const last = places.at(-1)
    const field = places[index] ?? (last?.list === true ? last : undefined)
    if (field !== undefined) take(field, text)
    // Behind an unknown flag it is most likely that flag's value: one mistake, one problem.
    else if (!problems.some((problem) => problem.code === 'unknown_flag')) problems.push(tooMany(text, places))
  })
  if (problems.length > 0) throw new ProblemError(problems)
  return input
}

function unknownFlag(name: string, fields: readonly InputField[]): Problem {
  const flags = fields.filter((field) => field.position === undefined).map((field) => field.flag)
  const meant = nearest(name, [...flags, '--workspace', '--json', '--progress', '--help'])
  return {
    code: 'unknown_flag',
    message: `There is no flag ${name} here.`,
    at: { field: name },
    hint:
      meant === undefined
        ? 'See the flags with --help, or write -- before text that begins with a dash.'
        : `Did you mean ${meant}?`,
  }
}

function tooMany(text: string, places: readonly InputField[]): Problem {
  const takes = places.map((field) => field.name.toUpperCase()).join(' ')
  return {
    code: 'unexpected_argument',
    message: `There is nothing to take the argument ${JSON.stringify(text)}.`,
    at: { value: text },
    hint:
      places.length === 0
        ? 'This command takes flags only.'
        : `This command takes ${takes}: put quotes around a text that contains spaces.`,
  }
}
