/** A process that stays until it is stopped, started by `brushwork WORD`. */
export interface Server {
  readonly word: string
  /** Its entry below the folder of this file, without the ending. */
  readonly entry: string
  readonly usage: string
  readonly summary: string
}

/** What the command `brushwork` starts besides operations. The command line lists them; none knows another. */
export const servers: readonly Server[] = [
  {
    word: 'serve',
    entry: 'serve/start',
    usage: 'serve [--port N] [--open]',
    summary: 'The web app and the HTTP API for this workspace, at this machine’s own address, until it is stopped.',
  },
  {
    word: 'mcp',
    entry: 'mcp/start',
    usage: 'mcp [--tools NOUN,…]',
    summary:
      'Lets an assistant read this workspace: a server of the Model Context Protocol on standard input and output.',
  },
]

/** The server that a command line asks for, with its other words; undefined when it asks for something else. */
export function findServer(argv: readonly string[]): { server: Server; rest: readonly string[] } | undefined {
  const asksHelp = argv[0] === 'help'
  const at = asksHelp ? 1 : wordAt(argv)
  const server = servers.find(({ word }) => word === argv[at])
  if (server === undefined) return undefined
  return { server, rest: asksHelp ? ['--help'] : [...argv.slice(0, at), ...argv.slice(at + 1)] }
}

/** The workspace may be named before the word. */
function wordAt(argv: readonly string[]): number {
  let at = 0
  while (argv[at]?.startsWith('-') === true) at += argv[at] === '--workspace' || argv[at] === '-w' ? 2 : 1
  return at
}
