import { ClickHouseError } from '@clickhouse/client'
import { OutsideError, ProblemError } from '../../problem.ts'
import type { Engine } from '../engine.ts'
import { EngineRefusal } from './engine-refusal.ts'

export interface Translated {
  readonly error: Error
  /** The connection broke: the engine may have died. */
  readonly broken: boolean
}

interface Situation {
  readonly kind: Engine['kind']
  readonly aborted: boolean
  /** The statement, for whoever mends our bug; it holds no values. */
  readonly text: string
}

/** ClickHouse's error codes that say something about the world rather than about our statement. */
const OUTSIDE: Readonly<Record<string, { code: string; message: string; retry: boolean; hint: string }>> = {
  ...each(['241', '158', '307', '396', '191', '173'], {
    code: 'query_too_large',
    message: 'The question needs more memory, or has a larger answer, than the engine may use.',
    retry: false,
    hint: 'Ask for less at once, or raise the limits of the engine.',
  }),
  ...each(['159', '160'], {
    code: 'query_too_slow',
    message: 'The engine stopped the question because it took too long.',
    retry: false,
    hint: 'Ask for less at once, or raise the time limit of the engine.',
  }),
  ...each(['202', '203'], {
    code: 'engine_busy',
    message: 'The engine is at work on as many questions as it can take.',
    retry: true,
    hint: 'Try again in a moment.',
  }),
  ...each(['394', '734'], {
    code: 'query_cancelled',
    message: 'The question was cancelled.',
    retry: true,
    hint: 'Ask again when you want the answer.',
  }),
  ...each(['192', '193', '194', '195', '516'], {
    code: 'engine_unreachable',
    message: 'The analysis server refused the user name or the password.',
    retry: false,
    hint: 'Check BRUSHWORK_WAREHOUSE_URL.',
  }),
  ...each(['81'], {
    code: 'engine_unreachable',
    message: 'The analysis server has no database of that name.',
    retry: false,
    hint: 'Create the database, or check BRUSHWORK_WAREHOUSE_URL.',
  }),
  ...each(['243'], {
    code: 'disk_full',
    message: 'The disk that holds the observations is full.',
    retry: true,
    hint: 'Make room on it.',
  }),
}

/** Node's codes for a server that was never reached. */
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])
/** Node's codes for a connection that broke on the way. */
const BROKEN = new Set([
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
  'ABORT_ERR',
])

export function translateError(error: unknown, situation: Situation): Translated {
  if (error instanceof OutsideError || error instanceof ProblemError) return { error, broken: false }
  if (situation.aborted) return { error: cancelled(), broken: false }
  if (error instanceof ClickHouseError) return { error: fromEngine(error, situation), broken: false }
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  const message = error instanceof Error ? error.message : String(error)
  if (
    situation.kind === 'clickhouse' &&
    (UNREACHED.has(code) || message.startsWith('Timeout error') || /^ERR_TLS|CERT/.test(code))
  ) {
    return { error: unreachable(code), broken: true }
  }
  if (UNREACHED.has(code) || BROKEN.has(code) || /socket hang up|aborted|Premature close/i.test(message)) {
    return { error: lost(), broken: true }
  }
  return { error: bug(message, situation.text), broken: false }
}

/** The statement was stopped because its caller asked for that. */
export function cancelled(): OutsideError {
  return new OutsideError('query_cancelled', 'The question was cancelled.', { retry: true })
}

function fromEngine(error: ClickHouseError, situation: Situation): Error {
  const known = OUTSIDE[error.code]
  if (known === undefined) {
    const message = `${error.message.trim()} (${error.type ?? error.code})`
    return new EngineRefusal(message, { engineCode: error.code, text: situation.text })
  }
  return new OutsideError(known.code, known.message, { retry: known.retry, hint: known.hint, cause: error })
}

function lost(): OutsideError {
  return new OutsideError('engine_lost', 'The analysis engine ended while it was at work.', {
    retry: true,
    hint: 'Try again: the engine starts by itself.',
  })
}

function unreachable(code: string): OutsideError {
  return new OutsideError('engine_unreachable', `The analysis server cannot be reached (${code || 'no answer'}).`, {
    retry: true,
    hint: 'Check that it runs, and BRUSHWORK_WAREHOUSE_URL.',
  })
}

/** Our bug: the message for the log, and the SQL as the cause. */
function bug(message: string, text: string): Error {
  return new Error(message, { cause: text })
}

function each<T>(codes: readonly string[], entry: T): Record<string, T> {
  return Object.fromEntries(codes.map((code) => [code, entry]))
}
