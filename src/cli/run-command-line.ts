import type { Operation } from '../operation.ts'
import type { Workspace } from '../workspace/index.ts'
import { checkInput } from './check-input.ts'
import type { CliEffects } from './effects.ts'
import { type Failure, failureOf } from './failure.ts'
import { helpCommand, helpOverview } from './help.ts'
import { inputFields } from './input-field.ts'
import { findCommand, type GlobalFlags, splitGlobalFlags } from './invocation.ts'
import { readArguments } from './read-arguments.ts'
import { showProblem } from './show-problem.ts'
import { showProgress } from './show-progress.ts'
import { styleFor } from './style.ts'

/** Widest line of help and messages, in characters. */
const WIDTH = 80

/**
 * Runs one command line from its words to its exit code: 0 done, 2 the input needs mending,
 * 3 something outside failed, 70 a bug, 130 interrupted. Never throws.
 */
export async function runCommandLine(
  operations: readonly Operation<Workspace>[],
  argv: readonly string[],
  effects: CliEffects,
): Promise<number> {
  let flags: Pick<GlobalFlags, 'json'> = { json: argv.includes('--json') }
  let raw: Readonly<Record<string, unknown>> = {}
  try {
    const split = splitGlobalFlags(argv)
    flags = split.flags
    if (split.flags.version) {
      await tell(effects, split.flags.json ? asJson({ version: effects.version }) : `${effects.version}\n`)
      return 0
    }
    const { operation, words, rest, flags: given } = findCommand(operations, split.flags, split.rest)
    if (operation === undefined) {
      await tellText(effects, given, 'help', helpOverview(operations, WIDTH, words[0]))
      return 0
    }
    if (given.help) {
      await tellText(effects, given, 'help', helpCommand(operation, WIDTH))
      return 0
    }
    const fields = inputFields(operation)
    raw = readArguments(fields, rest)
    const input = checkInput(operation, fields, raw)
    const output = await runOperation(operation, input, given, effects)
    const text =
      given.json || operation.print === undefined
        ? asJson(output)
        : `${operation.print(output, input).replace(/\n+$/, '')}\n`
    await tell(effects, text)
    return 0
  } catch (error) {
    const failure = failureOf(error, effects.signal.aborted)
    if (flags.json) await tell(effects, asJson({ error: jsonError(failure) }))
    else effects.stderr.write(showFailure(failure, raw, effects))
    return failure.exit
  }
}

async function runOperation(
  operation: Operation<Workspace>,
  input: unknown,
  flags: GlobalFlags,
  effects: CliEffects,
): Promise<unknown> {
  const shown = flags.progress ?? !flags.json
  const line = showProgress(effects.stderr, effects.now)
  try {
    const workspace = await effects.open({ folder: flags.workspace, evenBroken: operation.diagnoses === true })
    try {
      const result = await operation.run(workspace, input, {
        signal: effects.signal,
        progress: shown ? line.progress : () => undefined,
        actor: 'cli',
      })
      return operation.output.parse(result)
    } finally {
      await workspace.close()
    }
  } finally {
    line.clear()
  }
}

function asJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

async function tell(effects: CliEffects, text: string): Promise<void> {
  await effects.stdout.write(text)
}

async function tellText(effects: CliEffects, flags: GlobalFlags, key: string, text: string): Promise<void> {
  await tell(effects, flags.json ? asJson({ [key]: text }) : text)
}

function jsonError(failure: Failure): Record<string, unknown> {
  const { code, message, problems, hint, stack } = failure
  return { code, message, problems, hint, stack }
}

function showFailure(failure: Failure, raw: Readonly<Record<string, unknown>>, effects: CliEffects): string {
  const style = styleFor(effects.stderr, effects.env)
  const lines = failure.problems.map((problem) => {
    const text = checkedText(raw, problem.at?.field, problem.at?.end)
    return showProblem(problem, text, style, WIDTH)
  })
  if (failure.problems.length === 0) {
    lines.push(`${style.red('✗')} ${failure.message}`)
    if (failure.hint !== undefined) lines.push(`  ${failure.hint}`)
  }
  if (failure.stack !== undefined) lines.push(failure.stack)
  return `${lines.join('\n')}\n`
}

/** The text that a problem's offsets count in: the field it names, else the rule among the arguments. */
function checkedText(raw: Readonly<Record<string, unknown>>, field?: string, end = 0): string | undefined {
  const named = field === undefined ? undefined : raw[field]
  if (typeof named === 'string') return named
  for (const name of ['expr', 'expression', 'rule']) {
    const text = raw[name]
    if (typeof text === 'string' && text.length >= end) return text
  }
  return undefined
}
