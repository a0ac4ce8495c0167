import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Problem, refuse } from '../../problem.ts'
import type { FileFormat, OpenedFile, PrepareOptions } from './file-format.ts'
import { FILE_FORMATS } from './file-formats.ts'
import { mustBeFile } from './must-be-file.ts'
import type { PreparedFile } from './prepared-file.ts'
import { makeScratch, type Scratch } from './scratch.ts'
import { streamFile } from './stream-file.ts'
import { detectEncoding, namedEncoding } from './text/encoding.ts'
import { toUtf8 } from './text/to-utf8.ts'

const HEAD = 1 << 16

/**
 * Makes a file ready for the engine: unpacks it, finds out its format, encoding, delimiter and header rows by its bytes
 * (never by its name), and rewrites it only where the engine could not read it as it is.
 *
 * Throws `ProblemError` where the file cannot be read; temporary files are removed then.
 */
export async function prepareFile(path: string, options: PrepareOptions): Promise<PreparedFile> {
  const name = basename(path)
  await mustBeFile(path, name)
  const scratch = await makeScratch(options.tempFolder)
  try {
    return await prepare(path, name, scratch, options)
  } catch (error) {
    await scratch.dispose()
    throw error
  }
}

async function prepare(path: string, name: string, scratch: Scratch, options: PrepareOptions): Promise<PreparedFile> {
  const fingerprint = await fingerprintOf(path, name, options)
  const unpacked = await unpack(path, name, scratch, options)
  const compressed = unpacked !== path
  const head = await readHead(unpacked)
  refuseKnownBinary(head, name)

  let current = unpacked
  let encoding = 'none'
  let format = FILE_FORMATS.find((one) => !one.text && accepts(one, head, options))
  const notices: Problem[] = []
  let converted = compressed
  if (format === undefined) {
    const found =
      options.encoding === undefined
        ? await detectEncoding(unpacked, name, options.signal)
        : namedEncoding(options.encoding, name)
    encoding = found.label
    notices.push(...found.notices)
    if (found.codec !== 'utf-8') {
      current = scratch.path('txt')
      options.progress?.({ message: `Rewriting ${name} as UTF-8` })
      await toUtf8(unpacked, current, found.codec, options.signal)
      await scratch.drop(unpacked)
      converted = true
    }
    const text = await readHead(current)
    format = FILE_FORMATS.find((one) => one.text && accepts(one, text, options))
  }
  if (format === undefined) throw new Error('no format takes text')
  const opened: OpenedFile = { name, path: current, head: await readHead(current), scratch, options }
  const result = await format.read(opened)
  if (result.loadable.path !== current) await scratch.drop(current)
  return {
    name,
    loadable: result.loadable,
    columns: result.columns,
    reading: {
      format: format.name,
      encoding,
      ...(result.delimiter === undefined ? {} : { delimiter: result.delimiter }),
      headerRows: result.headerRows,
      compressed,
      converted: converted || result.converted,
    },
    firstRow: result.firstRow,
    rows: result.rows,
    looked: result.looked,
    notices: [...notices, ...result.notices],
    ...(result.unread === undefined ? {} : { unread: result.unread }),
    fingerprint,
    dispose: scratch.dispose,
  }
}

function accepts(format: FileFormat, head: Buffer, options: PrepareOptions): boolean {
  return options.format === undefined ? format.recognises(head) : format.name === options.format
}

/** SHA-256 of the file's own bytes, hex. */
async function fingerprintOf(path: string, name: string, options: PrepareOptions): Promise<string> {
  const hash = createHash('sha256')
  const { size } = await stat(path)
  let done = 0
  const stream = streamFile(path, 1 << 20, options.signal)
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk)
      done += chunk.length
      options.progress?.({ message: `Reading ${name}`, done, total: size })
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') {
      refuse('file_unreadable', `${name} may not be read.`, { at: { file: name } })
    }
    throw error
  }
  return hash.digest('hex')
}

async function unpack(path: string, name: string, scratch: Scratch, options: PrepareOptions): Promise<string> {
  const head = await readHead(path)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return path
  const to = scratch.path('unpacked')
  options.progress?.({ message: `Unpacking ${name}` })
  try {
    await pipeline(
      createReadStream(path),
      createGunzip(),
      createWriteStream(to),
      options.signal === undefined ? {} : { signal: options.signal },
    )
  } catch (error) {
    if (!/^Z_|^ERR_ZLIB/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    refuse('gzip_damaged', `${name} is gzipped, but its end is missing or damaged.`, {
      at: { file: name },
      hint: 'Download or export it again.',
    })
  }
  if ((await stat(to)).size === 0) refuse('file_empty', `${name} is empty.`, { at: { file: name } })
  return to
}

function refuseKnownBinary(head: Buffer, name: string): void {
  if (head.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    refuse('excel_97', `${name} is an Excel file of the format before 2007 (.xls).`, {
      at: { file: name },
      hint: 'Open it in Excel or LibreOffice and save it as .xlsx or CSV.',
    })
  }
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const buffer = Buffer.allocUnsafe(HEAD)
    const { bytesRead } = await handle.read(buffer, 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
