import { parseArgs } from 'node:util'
import { type Problem, ProblemError } from '../problem.ts'

export interface ServeArguments {
  readonly workspace: string | undefined
  readonly port: number
  /** Nobody asked for this port: the next free one will do. */
  readonly anyPort: boolean
  readonly open: boolean
  /** Make the example market first, unless it is there. */
  readonly example: boolean
  readonly maxUploadBytes: number
  readonly help: boolean
}

const DEFAULT_PORT = 4780
const EXAMPLE_WORKSPACE = 'example-market'
const GIBIBYTE = 1024 ** 3
const UNITS: Readonly<Record<string, number>> = { '': 1, KB: 1024, MB: 1024 ** 2, GB: GIBIBYTE, TB: 1024 ** 4 }
const LOOPBACK = new Set(['127.0.0.1', 'localhost'])

export const SERVE_HELP = `Usage: brushwork serve [FLAGS]

Serves the web app and the HTTP API of one workspace at this machine's own
address, for the one person who works at it, until it is stopped with Ctrl+C.

Flags
  --port N            Port to listen on (default ${DEFAULT_PORT}, or the next free one).
  --open              Open the app in the browser.
  --example           Make the example market first, unless it is there; in the
                      workspace ./${EXAMPLE_WORKSPACE} unless another is named.
  --max-upload SIZE   Largest file that may be sent, e.g. 500MB (default 2GB).
  --workspace DIR     Folder of the workspace (else BRUSHWORK_WORKSPACE, else
                      ./brushwork-workspace).
  --help              This page.
`

/** Reads the words behind \`brushwork serve\`; throws every Problem with them. */
export function readServeArguments(argv: readonly string[]): ServeArguments {
  const values = parsed(argv)
  const problems: Problem[] = []
  const port = Number(values.port ?? DEFAULT_PORT)
  if (!/^\d{0,5}$/.test(values.port ?? '') || port > 65_535) {
    problems.push(wrong('port', values.port, 'A port is a whole number up to 65535.'))
  }
  if (values.host !== undefined && !LOOPBACK.has(values.host)) {
    problems.push({
      code: 'needs_sign_in',
      message: `Brushwork cannot listen on ${values.host}: that needs sign-in, which is not there yet.`,
      at: { field: '--host', value: values.host },
      hint: 'Leave out --host; others on this machine reach nothing, others on the network neither.',
    })
  }
  const size = /^(\d+(?:\.\d+)?)\s*(|KB|MB|GB|TB)$/.exec((values['max-upload'] ?? '2GB').toUpperCase())
  if (size === null) problems.push(wrong('max-upload', values['max-upload'], 'Write the size as 500MB or 2GB.'))
  if (problems.length > 0) throw new ProblemError(problems)
  return {
    workspace: values.workspace ?? (values.example === true ? EXAMPLE_WORKSPACE : undefined),
    port,
    anyPort: values.port === undefined,
    open: values.open ?? false,
    example: values.example ?? false,
    maxUploadBytes: Math.floor(Number(size?.[1]) * (UNITS[size?.[2] ?? ''] ?? 1)),
    help: values.help ?? false,
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        workspace: { type: 'string', short: 'w' },
        port: { type: 'string' },
        host: { type: 'string' },
        open: { type: 'boolean' },
        example: { type: 'boolean' },
        'max-upload': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    const [message = ''] = (error as Error).message.split('. ')
    throw new ProblemError([
      { code: 'argument_unreadable', message: `${message}.`, hint: 'See `brushwork serve --help`.' },
    ])
  }
}

function wrong(flag: string, text: string | undefined, hint: string): Problem {
  return {
    code: 'argument_unreadable',
    message: `--${flag} cannot be ${JSON.stringify(text)}.`,
    at: { field: `--${flag}`, value: text ?? '' },
    hint,
  }
}
