import { Failure, unreachable } from './failure.ts'

export interface UploadedFile {
  /** Handle that goes where an operation takes a file to read. */
  readonly file: string
  readonly name: string
  readonly bytes: number
}

interface UploadOptions {
  readonly signal?: AbortSignal
  /** Share of the bytes that have left, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Sends files to the server, where they wait for an import. XMLHttpRequest, because fetch tells nothing of what has left. */
export function upload(files: readonly File[], { signal, onProgress }: UploadOptions = {}): Promise<UploadedFile[]> {
  const body = new FormData()
  for (const file of files) body.append('files', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/uploads')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total === 0 ? 1 : loaded / total))
    request.addEventListener('error', () => reject(unreachable()))
    request.addEventListener('abort', () => reject(new DOMException('The upload was stopped.', 'AbortError')))
    request.addEventListener('load', () => {
      const answer = request.response as { files?: UploadedFile[] } | null
      if (request.status === 200 && answer?.files !== undefined) resolve(answer.files)
      else reject(new Failure(request.status, (answer ?? {}) as object))
    })
    signal?.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}
