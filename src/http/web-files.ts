import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** One file of the built app, held in memory with its compressed forms, which are made once. */
export interface WebFile {
  readonly bytes: Buffer
  readonly type: string
  readonly etag: string
  /** Its name holds a hash of its content: it never changes. */
  readonly immutable: boolean
  compressed(encoding: 'br' | 'gzip'): Promise<Buffer>
}

/** The files of the built app by their address (`/assets/x.js`): nothing else can be asked for. Empty when not built. */
export type WebFiles = ReadonlyMap<string, WebFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** What is small by itself, or pictures and fonts, which are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/

export async function readWebFiles(folder: string): Promise<WebFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.map(
      async (path) =>
        [`/${relative(folder, path).split(sep).join('/')}`, webFile(path, await readFile(path))] as const,
    ),
  )
  return new Map(files)
}

function webFile(path: string, bytes: Buffer): WebFile {
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const made = new Map<string, Promise<Buffer>>()
  return {
    bytes,
    type,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    immutable: /[.-][\w-]{8}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`),
    compressed: (encoding) => {
      const there = made.get(encoding)
      if (there !== undefined) return there
      const making = compress(bytes, type, encoding)
      made.set(encoding, making)
      return making
    },
  }
}

async function compress(bytes: Buffer, type: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (bytes.length < 1024 || !COMPRESSIBLE.test(type)) return bytes
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 })
  // 9 of 11: as small within 3 %, and done before the first page asks.
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}
