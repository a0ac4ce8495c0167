import { progressWords } from '../doorway/index.ts'
import type { RunContext } from '../operation.ts'

/** Where progress goes: the error stream, so that results on stdout stay clean. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** On a terminal one line is rewritten ten times a second at most; elsewhere a plain line every two seconds. */
export function showProgress(
  stream: ProgressStream,
  now: () => number,
): { progress: RunContext['progress']; clear: () => void } {
  const terminal = stream.isTTY === true
  const pause = terminal ? 100 : 2000
  // Work that is over within the first pause says nothing.
  let last = now()
  let dirty = false
  return {
    progress: (step) => {
      const at = now()
      if (at - last < pause) return
      last = at
      const line = progressWords(step)
      if (terminal) {
        stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
        dirty = true
      } else stream.write(`${line}\n`)
    },
    clear: () => {
      if (dirty) stream.write('\r\u001b[2K')
      dirty = false
    },
  }
}
