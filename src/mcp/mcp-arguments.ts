import { parseArgs } from 'node:util'
import { ProblemError } from '../problem.ts'
import { readNouns } from './tools/choose-tools.ts'

export interface McpArguments {
  readonly workspace: string | undefined
  /** What the tools are to be about; undefined: everything. */
  readonly tools: readonly string[] | undefined
  readonly help: boolean
}

export const MCP_HELP = `Usage: brushwork mcp [FLAGS]

Lets an assistant read one workspace: a server of the Model Context Protocol on
standard input and output, which the assistant's program starts by itself. It
offers what only reads; nothing can be changed through it.

Flags
  --workspace DIR     Folder of the workspace (else BRUSHWORK_WORKSPACE, else
                      ./brushwork-workspace).
  --tools NOUN,…      Only the tools about these: segment,persona,message
                      (default all).
  --help              This page.

While it runs it holds the workspace. Where the web app is to run beside it, use
\`brushwork serve\` and let the assistant ask http://127.0.0.1:4780/mcp.
`

/** Reads the words behind \`brushwork mcp\`; throws every Problem with them. */
export function readMcpArguments(argv: readonly string[]): McpArguments {
  const values = parsed(argv)
  return {
    workspace: values.workspace,
    tools: values.tools === undefined ? undefined : readNouns(values.tools),
    help: values.help ?? false,
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        workspace: { type: 'string', short: 'w' },
        tools: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    const [message = ''] = (error as Error).message.split('. ')
    throw new ProblemError([
      { code: 'argument_unreadable', message: `${message}.`, hint: 'See `brushwork mcp --help`.' },
    ])
  }
}
