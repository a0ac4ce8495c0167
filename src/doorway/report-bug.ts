import { randomBytes } from 'node:crypto'

/**
 * Writes a bug to the log under a number that the answer names. Of the SQL only its text, which holds no values;
 * nothing of the request.
 */
export function reportBug(write: (text: string) => unknown): (bug: unknown) => string {
  return (bug) => {
    const id = randomBytes(4).toString('hex')
    const lines = [bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)]
    if (bug instanceof Error && bug.cause !== undefined) lines.push(`Cause: ${causeText(bug.cause)}`)
    write(`${lines.join('\n').replace(/^/gm, `${id} `)}\n`)
    return id
  }
}

function causeText(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
