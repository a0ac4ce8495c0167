import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { OutsideError } from '../../problem.ts'

type EmscriptenOptions = Parameters<NodeFS['init']>[1]

/** What PGlite's file system (Emscripten's NODEFS) hands to `fsync`; directories have no descriptor of their own. */
interface OpenStream {
  readonly nfd?: number
  readonly node: unknown
}

type Write = (stream: OpenStream, buffer: Uint8Array, offset: number, length: number, position: number) => number

interface NodeFsModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: OpenStream) => number; write: Write }
    realPath(node: unknown): string
  }
  _PostgresMainLoopOnce: () => void
  stackRestore: (pointer: number) => void
  _PostgresSendReadyForQueryIfNecessary: () => void
  _pgl_pq_flush: () => void
}

/**
 * PGlite's folder with fsync that reaches the disk. PGlite itself has none: a commit would survive `kill -9`, but not
 * a power cut.
 *
 * When the disk fails, the database stops for good: Postgres would panic and start again, which inside one process is
 * an endless loop. What was acknowledged is on the disk and is there when the folder is opened again.
 */
export class DurableNodeFS extends NodeFS {
  /** Why the database stopped, once the disk has refused something. */
  failure: OutsideError | undefined

  override async init(pg: PGlite, options: EmscriptenOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    const keep = (module: unknown) => this.#keep(module as NodeFsModule)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, keep] as typeof preRun } }
  }

  #keep(module: NodeFsModule): void {
    const { NODEFS } = module
    const operations = NODEFS.stream_ops
    operations.fsync = (stream) =>
      this.#stopOnFailure(module, () => {
        if (stream.nfd === undefined) syncDirectory(NODEFS.realPath(stream.node))
        else fdatasyncSync(stream.nfd)
        return 0
      })
    operations.write = (stream, buffer, offset, length, position) =>
      this.#stopOnFailure(module, () => writeSync(stream.nfd ?? -1, buffer, offset, length, position))
  }

  #stopOnFailure<T>(module: NodeFsModule, work: () => T): T {
    if (this.failure !== undefined) throw this.failure
    try {
      return work()
    } catch (error) {
      const failure = diskFailure(error)
      this.failure = failure
      const stop = () => {
        throw failure
      }
      // The database's code must not run again: it left with its locks held and would wait for itself. PGlite's loop
      // swallows what that code throws, so the error gets out where the loop cleans up.
      module._PostgresMainLoopOnce = stop
      module.stackRestore = stop
      module._PostgresSendReadyForQueryIfNecessary = () => {}
      module._pgl_pq_flush = () => {}
      throw failure
    }
  }
}

function diskFailure(cause: unknown): OutsideError {
  const { code, message } = cause as NodeJS.ErrnoException
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return new OutsideError(
    full ? 'disk_full' : 'disk_failed',
    full ? 'The disk that holds the decisions is full.' : `The disk refused to keep the decisions: ${message}.`,
    { retry: false, cause, hint: `${full ? 'Make room' : 'Check the disk'} and start brushwork again.` },
  )
}

function syncDirectory(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
