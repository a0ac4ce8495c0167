import { extname } from 'node:path'
import { RefusedRequest } from './problem-answer.ts'
import type { WebFile, WebFiles } from './web-files.ts'

/** What stands in the built page where the nonce of the answer goes (vite.config.ts, `html.cspNonce`). */
const NONCE_PLACE = 'brushwork-nonce'

const NOT_BUILT = `Brushwork's pages are not built yet. Build them with:

    npm run build

then start \`brushwork serve\` again. The API answers already, at /api/openapi.json.
`

/** Answers with a file of the built app; an address of a screen, which has no ending, gets the one page. */
export async function answerWebFile(files: WebFiles, request: Request, nonce: string): Promise<Response> {
  const { pathname } = new URL(request.url)
  const file = files.get(pathname)
  if (file !== undefined && pathname !== '/index.html') return answerFile(file, request)
  if (pathname !== '/index.html' && extname(pathname) !== '') {
    throw new RefusedRequest(404, 'no_such_address', 'There is no such file.')
  }
  const page = files.get('/index.html')
  if (page === undefined) {
    return new Response(NOT_BUILT, { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  return new Response(page.bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce), {
    headers: { 'content-type': page.type, 'cache-control': 'no-cache' },
  })
}

async function answerFile(file: WebFile, request: Request): Promise<Response> {
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
  }
  if (request.headers.get('if-none-match')?.includes(file.etag) === true) {
    return new Response(null, { status: 304, headers })
  }
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  const bytes = encoding === undefined ? file.bytes : await file.compressed(encoding)
  if (encoding !== undefined && bytes !== file.bytes) headers['content-encoding'] = encoding
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-length': String(bytes.length) } })
}
