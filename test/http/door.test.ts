import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Door, openDoor } from './made-up-door.ts'

describe('the HTTP door', () => {
  let door: Door
  beforeAll(async () => {
    door = await openDoor()
  })
  afterAll(() => door.close())

  it('answers GET and POST alike', async () => {
    const input = {
      word: 'a b&c',
      count: 3,
      on: true,
      names: ['x', 'y,z'],
      sizes: [1.5],
      mixed: 7,
      shape: { kind: 'round' },
      day: '2026-01-31',
    }
    const query = new URLSearchParams([
      ['word', input.word],
      ['count', '3'],
      ['on', 'true'],
      ['names', 'x'],
      ['names', 'y,z'],
      ['sizes', '1.5'],
      ['mixed', '7'],
      ['shape', '{"kind":"round"}'],
      ['day', input.day],
    ])
    const posted = await (await door.ask('/api/thing/show', input)).json()
    expect(posted).toEqual(input)
    expect(await (await door.ask(`/api/thing/show?${query.toString()}`)).json()).toEqual(posted)
  })

  it('keeps text that looks like a number, where the field is text', async () => {
    expect(await (await door.ask('/api/thing/show?word=007&names=1')).json()).toMatchObject({
      word: '007',
      names: ['1'],
    })
  })

  it.each([
    [{ word: 'mend' }, 422, { code: 'problems', detail: '2 problems to mend.' }],
    [{}, 422, { code: 'field_missing', problems: [{ at: { field: 'word' } }] }],
    [{ word: 1 }, 422, { code: 'input_invalid', problems: [{ at: { field: 'word' } }] }],
    [{ word: 'x', wrod: 1, also: 2 }, 422, { code: 'unknown_field', detail: '2 problems to mend.' }],
    ['{"word":', 400, { code: 'json_unreadable' }],
    ['[]', 400, { code: 'json_not_object' }],
    [`{"word":"${'x'.repeat(1024 * 1024)}"}`, 413, { code: 'body_too_large' }],
    [{ word: 'outside' }, 502, { code: 'engine_lost', retry: true, hint: 'Trying again may help.' }],
  ])('answers %.40j with a problem document', async (body, status, document) => {
    const response = await door.ask('/api/thing/show', body)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    const answer = await response.json()
    expect(answer).toMatchObject({ status, ...document })
    expect(answer).toHaveProperty('title')
    expect(answer).toHaveProperty('type')
  })

  it('does not show a bug, and logs it under the number it gives', async () => {
    const response = await door.ask('/api/thing/show', { word: 'bug' })
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).not.toContain('secret')
    const number = /number ([0-9a-f]{8})/.exec(text)?.[1]
    expect(door.log()).toContain(`${number} Error: a secret of ours`)
    expect(door.log()).not.toContain('"word"')
  })

  it('knows what there is and how it is asked', async () => {
    expect((await door.ask('/api/thing')).status).toBe(404)
    expect((await door.ask('/api/thing/save')).status).toBe(405)
    expect((await door.ask('/api/thing/show', { word: 'x' }, { 'content-type': 'text/plain' })).status).toBe(415)
    expect(await (await door.ask('/api/openapi.json')).json()).toMatchObject({ info: { version: '1.2.3' } })
  })

  it('shows versions and tells of a change in between with both', async () => {
    const saved = await door.ask('/api/thing/save', { text: 'mine' }, { 'if-match': '"3"' })
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"4"'])
    const conflict = await door.ask('/api/thing/save', { text: 'mine' }, { 'if-match': '"2"' })
    expect(conflict.status).toBe(409)
    expect(await conflict.json()).toMatchObject({
      code: 'changed_meanwhile',
      current: { text: 'theirs', version: 3 },
      yours: { text: 'mine', version: 2 },
    })
    expect((await door.ask('/api/thing/save', { text: 'mine' }, { 'if-match': 'no' })).status).toBe(400)
    const two = await door.ask('/api/thing/save', { text: 'mine', basedOn: 2 }, { 'if-match': '"3"' })
    expect(await two.json()).toMatchObject({ status: 400, code: 'two_versions' })
    const none = await door.ask('/api/thing/show', { word: 'x' }, { 'if-match': '"3"' })
    expect(await none.json()).toMatchObject({ status: 400, code: 'if_match_unknown' })
  })

  it('tells progress, then the result or the failure', async () => {
    const events = async (body: unknown): Promise<string> =>
      (await door.ask('/api/thing/show', body, { accept: 'text/event-stream' })).text()
    expect(await events({ word: 'x' })).toBe(
      ': begun\n\nevent: progress\ndata: {"message":"Looking","done":1,"total":2}\n\n' +
        'event: result\ndata: {"word":"x","count":1,"names":[]}\n\n',
    )
    expect(await events({ word: 'outside' })).toContain(
      'event: failure\ndata: {"type":"urn:brushwork:problem:engine_lost"',
    )
    expect((await door.ask('/api/thing/show', {}, { accept: 'text/event-stream' })).status).toBe(422)
  })

  it('sends a written file as an attachment, and keeps nothing of it', async () => {
    const list = await door.ask('/api/file/write/file?text=a%2Cb')
    expect(list.headers.get('content-disposition')).toBe('attachment; filename="file-write.csv"')
    expect([await list.text(), list.headers.get('content-length')]).toEqual(['a,b', '3'])
    const json = await door.ask('/api/file/write/file', { text: '{}' })
    expect([json.headers.get('content-type'), await json.text()]).toEqual(['application/json', '{}'])
    const head = await door.app.request('/api/file/write/file?text=a', { method: 'HEAD' })
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['1', ''])
    expect((await door.ask('/api/file/write/file?text=bug')).status).toBe(500)
    await expect.poll(() => door.kept()).toEqual([])
  })

  it.each([
    ['/api/file/write', { text: 'x', out: '/etc/brushwork' }, 'file_over_http'],
    ['/api/file/write/file', { text: 'x', out: '/etc/brushwork' }, 'file_over_http'],
    ['/api/file/read', { files: ['/etc/passwd'] }, 'not_an_upload'],
    ['/api/file/read', { files: ['upload:../../../etc/passwd'] }, 'upload_gone'],
    ['/api/folder/write', { dir: '/tmp' }, 'command_line_only'],
  ])('takes no path of its machine: %s', async (path, body, code) => {
    const response = await door.ask(path, body)
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([422, code])
  })

  it.each([
    [{ host: 'evil.example' }, 421],
    [{ host: 'localhost.evil.example' }, 421],
    [{ host: 'localhost:81' }, 421],
    [{ host: '127.0.0.1' }, 200],
    [{ host: '[::1]' }, 200],
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'http://localhost:3000' }, 403],
    [{ origin: 'https://localhost' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
  ])('lets in what the person at this machine asks: %j → %d', async (headers, status) => {
    expect((await door.ask('/api/thing/save', { text: 'x' }, headers as Record<string, string>)).status).toBe(status)
  })

  it('lets nobody else’s page read, but be visited from', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' }
    expect((await door.ask('/api/thing/show?word=x', undefined, foreign)).status).toBe(403)
    expect((await door.ask('/', undefined, { ...foreign, 'sec-fetch-mode': 'navigate' })).status).toBe(503)
  })

  it.each(['/api/thing/show?word=x', '/api/thing/show', '/api/nowhere', '/'])(
    'sends strict headers with %s',
    async (path) => {
      const { headers } = await door.ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self' 'nonce-")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})
