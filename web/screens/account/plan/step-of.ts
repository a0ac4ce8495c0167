/** Where on the screens something is done that the words name as a command. */
export type Way =
  | { readonly to: 'message'; readonly message: string; readonly label: string }
  | { readonly to: 'messages'; readonly label: string }
  | { readonly to: 'candidate'; readonly contact: string; readonly label: string }
  | { readonly to: 'roles'; readonly label: string }

export interface Step {
  readonly words: string
  readonly way: Way | null
}

const COMMAND = /(?::| see)? brushwork (?<command>[a-z].*?)\.?$/u

/** Words of the server without the command for a terminal that they may end with, and the place where a screen does it. */
export function stepOf(told: string): Step {
  const found = COMMAND.exec(told)
  if (found === null) return { words: told, way: null }
  const words = told.slice(0, found.index).replace(/[.:,;]?$/u, '.')
  return { words, way: wayOf(found.groups?.['command'] ?? '') }
}

function wayOf(command: string): Way | null {
  const [, message] = /^message accept (\d+)/u.exec(command) ?? []
  if (message !== undefined) return { to: 'message', message, label: 'Read and accept it' }
  if (command.startsWith('message draft')) return { to: 'messages', label: 'Write it' }
  const [, contact] = /^champion note (".*")$/u.exec(command) ?? []
  if (contact !== undefined)
    return { to: 'candidate', contact: String(JSON.parse(contact)), label: 'Note what they did' }
  return command.startsWith('champion') ? { to: 'roles', label: 'Look who carries purchases' } : null
}
