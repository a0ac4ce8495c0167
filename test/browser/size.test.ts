import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const built = new URL('../../dist/web/', import.meta.url)

it('asks for at most 300 kB of JavaScript, compressed, before the first screen', () => {
  const page = readFileSync(new URL('index.html', built), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '')
  expect(scripts.length).toBeGreaterThan(0)
  const bytes = scripts.map((path) => gzipSync(readFileSync(new URL(path, built))).length)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(300_000)
})

it('loads nothing from elsewhere and runs no script that stands in the page', () => {
  const page = readFileSync(new URL('index.html', built), 'utf8')
  expect(page).not.toMatch(/(?:src|href)="https?:/)
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/)
})
