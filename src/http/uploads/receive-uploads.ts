import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { OutsideError } from '../../problem.ts'
import { RefusedRequest } from '../problem-answer.ts'
import { displayName } from './display-name.ts'
import type { Place, UploadStore } from './upload-store.ts'

/** A sender that is quiet for so long has gone. */
const QUIET_MS = 60_000
const MAX_FILES = 100

export interface Received {
  readonly file: string
  readonly name: string
  readonly bytes: number
}

/**
 * Takes the files of a multipart request, straight to the disk in constant memory. Either all of them are there
 * afterwards or none: a broken-off request, a file over `maxBytes`, a full disk leave nothing.
 */
export async function receiveUploads(
  store: UploadStore,
  body: Readable,
  contentType: string | undefined,
  maxBytes: number,
): Promise<readonly Received[]> {
  const places: Place[] = []
  const arriving: Promise<Received & { place: Place }>[] = []
  const broken = new AbortController()
  const parser = parserFor(contentType, maxBytes)
  parser.on('file', (_field, stream, { filename }) => {
    const taken = takeFile(store, places, stream, filename, maxBytes)
    // The first file that fails ends the request; the others are told by the parser's end.
    taken.catch((error: unknown) => broken.abort(error))
    arriving.push(taken)
  })
  parser.on('filesLimit', () => broken.abort(tooMany()))
  const quiet = setTimeout(() => broken.abort(brokenOff()), QUIET_MS)
  body.on('data', () => quiet.refresh())
  try {
    await pipeline(body, parser, { signal: broken.signal })
    const files = await Promise.all(arriving)
    if (files.length === 0) throw nothingThere()
    const received: Received[] = []
    for (const { place, name, bytes } of files) received.push({ file: await place.keep(), name, bytes })
    return received
  } catch (error) {
    parser.destroy()
    await Promise.allSettled(arriving)
    await Promise.all(places.map((place) => place.discard()))
    throw reasonOf(broken.signal.aborted ? broken.signal.reason : error)
  } finally {
    clearTimeout(quiet)
  }
}

function parserFor(contentType: string | undefined, maxBytes: number): busboy.Busboy {
  if (contentType?.toLowerCase().startsWith('multipart/form-data') !== true) throw notMultipart()
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      // One byte more than allowed, so that a file of exactly the limit is not taken for a longer one.
      limits: { fileSize: maxBytes + 1, files: MAX_FILES, fields: 0, headerPairs: 20 },
    })
  } catch {
    throw notMultipart()
  }
}

async function takeFile(
  store: UploadStore,
  places: Place[],
  stream: Readable & { truncated?: boolean },
  filename: string | undefined,
  maxBytes: number,
): Promise<Received & { place: Place }> {
  const name = displayName(filename)
  let bytes = 0
  // The form may break off before the file has a place: `pipeline` finds the stream destroyed then.
  stream.on('error', () => undefined)
  stream.on('limit', () => stream.destroy(tooLarge(name, maxBytes)))
  const place = await store.begin(name)
  places.push(place)
  const out = createWriteStream(place.path, { mode: 0o600, flags: 'wx' })
  await pipeline(
    stream,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length
        yield chunk
      }
    },
    out,
  )
  return { place, file: '', name, bytes }
}

function tooLarge(name: string, maxBytes: number): RefusedRequest {
  return new RefusedRequest(413, 'file_too_large', `${name} is larger than ${sizeWords(maxBytes)}.`, {
    hint: 'Import it with `brushwork import` where it stands, or start `brushwork serve` with a larger --max-upload.',
  })
}

function tooMany(): RefusedRequest {
  return new RefusedRequest(413, 'too_many_files', `At most ${MAX_FILES} files can be sent at once.`)
}

function nothingThere(): RefusedRequest {
  return new RefusedRequest(400, 'no_file', 'The request holds no file.', { hint: 'Send it as a multipart form.' })
}

function notMultipart(): RefusedRequest {
  return new RefusedRequest(415, 'not_multipart', 'Files are sent as multipart/form-data with a boundary.')
}

function brokenOff(): RefusedRequest {
  return new RefusedRequest(400, 'upload_broken_off', 'The upload ended before the file was complete.', {
    hint: 'Send it again.',
  })
}

/** A form that stops in the middle is the sender's; a disk that is full is nobody's fault here. */
function reasonOf(error: unknown): unknown {
  if (error instanceof RefusedRequest) return error
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new OutsideError('disk_full', 'The disk that holds the workspace is full.', {
      retry: true,
      hint: 'Make room on it, then send the file again.',
      cause: error,
    })
  }
  const system = code !== undefined && 'syscall' in (error as object)
  return system && code !== 'ECONNRESET' && code !== 'EPIPE' ? error : brokenOff()
}

function sizeWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB']
  const step = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)))
  return `${Number((bytes / 1024 ** step).toFixed(1))} ${units[step]}`
}
