import type { MiddlewareHandler } from 'hono'
import { RefusedRequest } from './problem-answer.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Lets in only what the person at this machine asks by themselves. There is no sign-in here, so a page of somebody
 * else's that their browser shows must neither read nor change anything:
 *
 * - `Host` must be this machine's own name: a foreign name that was made to point here (DNS rebinding) is refused;
 * - what a browser says comes from another page is refused; only a plain visit to a page may come from anywhere;
 * - what changes something must come from our own pages, or from a program that is no browser.
 */
export function guard(port: () => number): MiddlewareHandler {
  return async ({ req }, next) => {
    checkHost(req.header('host') ?? new URL(req.url).host, port())
    const changes = req.method !== 'GET' && req.method !== 'HEAD'
    const visit = !changes && req.header('sec-fetch-mode') === 'navigate'
    const site = req.header('sec-fetch-site')
    // `same-site` is another port of this machine: somebody else's program.
    if (!visit && site !== undefined && site !== 'same-origin' && site !== 'none') refuseForeign()
    const origin = req.header('origin')
    if (changes && origin !== undefined && !isOwn(origin, port())) refuseForeign()
    await next()
  }
}

function checkHost(host: string, port: number): void {
  const { name, port: asked } = /^(?<name>.*?)(?::(?<port>\d+))?$/.exec(host.toLowerCase())?.groups ?? {}
  if (LOOPBACK.has(name ?? '') && Number(asked ?? 80) === port) return
  throw new RefusedRequest(
    421,
    'wrong_host',
    `This server does not answer for ${JSON.stringify(host.slice(0, 100))}.`,
    {
      hint: `Ask it as http://localhost:${port}/.`,
    },
  )
}

function isOwn(origin: string, port: number): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, hostname, port: asked } = new URL(origin)
  return protocol === 'http:' && LOOPBACK.has(hostname) && Number(asked === '' ? 80 : asked) === port
}

function refuseForeign(): never {
  throw new RefusedRequest(403, 'foreign_page', 'A page of another site may not ask here.', {
    hint: 'Open Brushwork’s own page, or ask from a program.',
  })
}
