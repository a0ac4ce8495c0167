import type { Operation } from '../operation.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { nearest } from './nearest.ts'

/** What every command accepts. */
export interface GlobalFlags {
  readonly workspace: string | undefined
  readonly json: boolean
  readonly progress: boolean | undefined
  readonly help: boolean
  readonly version: boolean
}

/** What was typed, with the command recognised: its own arguments are not read yet. */
export interface Invocation<O> {
  readonly flags: GlobalFlags
  /** Undefined when no command, or only the noun of a group, was typed. */
  readonly operation: O | undefined
  /** The words of the command, or of the group that help is asked for. */
  readonly words: readonly string[]
  readonly rest: readonly string[]
}

export const GLOBAL_FLAGS: readonly { readonly flag: string; readonly takes?: string; readonly says: string }[] = [
  {
    flag: '--workspace',
    takes: 'DIR',
    says: 'Folder of the workspace (else BRUSHWORK_WORKSPACE, else ./brushwork-workspace).',
  },
  { flag: '--json', says: 'One JSON document on stdout and nothing else.' },
  { flag: '--progress', says: 'Progress on stderr also with --json; --no-progress for none.' },
  { flag: '--help', says: 'What a command does and takes.' },
  { flag: '--version', says: 'The version of Brushwork.' },
]

/** Separates the flags every command takes from the command and its own arguments. Nothing is looked up yet. */
export function splitGlobalFlags(argv: readonly string[]): { flags: GlobalFlags; rest: readonly string[] } {
  const rest: string[] = []
  let workspace: string | undefined
  let json = false
  let progress: boolean | undefined
  let help = false
  let version = false
  for (let index = 0; index < argv.length; index += 1) {
    const token = argv[index] ?? ''
    if (token === '--') {
      rest.push(...argv.slice(index))
      break
    }
    if (token === '--workspace' || token === '-w') {
      index += 1
      workspace = folderAfter(token, argv[index])
    } else if (token.startsWith('--workspace=')) workspace = folderAfter(token, token.slice('--workspace='.length))
    else if (token === '--json') json = true
    else if (token === '--progress') progress = true
    else if (token === '--no-progress') progress = false
    else if (token === '--help' || token === '-h') help = true
    else if (token === '--version' || token === '-V') version = true
    else rest.push(token)
  }
  return { flags: { workspace, json, progress, help, version }, rest }
}

function folderAfter(token: string, folder: string | undefined): string {
  if (folder !== undefined && folder !== '' && !folder.startsWith('--')) return folder
  throw new ProblemError([
    {
      code: 'flag_without_value',
      message: `${token.replace(/=$/, '')} needs a folder after it.`,
      at: { field: '--workspace' },
    },
  ])
}

/** Finds the command whose words begin the line: the longest that fits. */
export function findCommand<O extends Pick<Operation<never>, 'name'>>(
  operations: readonly O[],
  flags: GlobalFlags,
  tokens: readonly string[],
): Invocation<O> {
  const asksHelp = tokens[0] === 'help'
  const typed = asksHelp ? tokens.slice(1) : tokens
  const given = { ...flags, help: flags.help || asksHelp }
  let found: O | undefined
  let length = 0
  for (const operation of operations) {
    const words = operation.name.split(' ')
    if (words.length > length && words.every((word, index) => typed[index] === word)) {
      found = operation
      length = words.length
    }
  }
  if (found !== undefined) {
    return { flags: given, operation: found, words: found.name.split(' '), rest: typed.slice(length) }
  }
  const noun = typed[0]
  if (noun === undefined || (typed.length === 1 && hasGroup(operations, noun))) {
    return { flags: given, operation: undefined, words: noun === undefined ? [] : [noun], rest: [] }
  }
  throw new ProblemError([noun.startsWith('-') ? flagBeforeCommand(noun) : unknownCommand(operations, typed)])
}

function hasGroup(operations: readonly Pick<Operation<never>, 'name'>[], noun: string): boolean {
  return operations.some((operation) => operation.name.startsWith(`${noun} `))
}

function flagBeforeCommand(flag: string): Problem {
  const meant = nearest(
    flag,
    GLOBAL_FLAGS.map((known) => known.flag),
  )
  return {
    code: 'unknown_flag',
    message: `There is no flag ${flag} before a command.`,
    at: { field: flag },
    hint: meant === undefined ? 'Write the command first, then its flags.' : `Did you mean ${meant}?`,
  }
}

function unknownCommand(operations: readonly Pick<Operation<never>, 'name'>[], typed: readonly string[]): Problem {
  const noun = typed[0] ?? ''
  const words = typed.slice(0, 2).filter((word) => !word.startsWith('-'))
  const inGroup = operations.filter((operation) => operation.name.startsWith(`${noun} `))
  const pool = (inGroup.length > 0 ? inGroup : operations).map((operation) => operation.name)
  const meant =
    nearest(words.join(' '), pool) ?? nearest(noun, [...new Set(pool.map((name) => name.split(' ')[0] ?? ''))])
  return {
    code: 'unknown_command',
    message: `There is no command \`brushwork ${inGroup.length > 0 ? words.join(' ') : noun}\`.`,
    at: { field: 'command', value: words.join(' ') },
    hint: meant === undefined ? 'See all commands with `brushwork --help`.' : `Did you mean \`brushwork ${meant}\`?`,
  }
}
