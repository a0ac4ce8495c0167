import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EmscriptenOptions = Parameters<NodeFS['init']>[1]

/** What PGlite's file system (Emscripten's NODEFS) hands to `fsync`; directories have no descriptor of their own. */
interface OpenStream {
  readonly nfd?: number
  readonly node: unknown
}

interface NodeFsModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: OpenStream) => number }
    realPath(node: unknown): string
    /** Turns Node's errors into Postgres's, so that a disk that fails makes Postgres stop instead of going on. */
    tryFSOperation<T>(work: () => T): T
  }
}

/**
 * PGlite's folder with fsync that reaches the disk. PGlite itself has none: a commit would survive `kill -9`, but not
 * a power cut.
 */
export class DurableNodeFS extends NodeFS {
  override async init(pg: PGlite, options: EmscriptenOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, syncForReal] as typeof preRun } }
  }
}

function syncForReal(module: unknown): void {
  const { NODEFS } = module as NodeFsModule
  NODEFS.stream_ops.fsync = (stream) => {
    NODEFS.tryFSOperation(() => {
      if (stream.nfd === undefined) syncDirectory(NODEFS.realPath(stream.node))
      else fdatasyncSync(stream.nfd)
    })
    return 0
  }
}

function syncDirectory(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
