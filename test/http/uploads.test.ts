import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { displayName } from '../../src/http/uploads/display-name.ts'
import { openUploads } from '../../src/http/uploads/upload-store.ts'
import { type Door, openDoor } from './made-up-door.ts'

const LIMIT = 1024 * 1024

describe('uploads', () => {
  let door: Door
  let address: string
  beforeAll(async () => {
    door = await openDoor({ maxUploadBytes: LIMIT })
    address = await door.listen()
  })
  afterAll(() => door.close())

  interface Answer {
    readonly files: { readonly file: string; readonly name: string; readonly bytes: number }[]
    readonly code?: string
  }

  async function send(...files: readonly (readonly [name: string, content: string | Uint8Array])[]) {
    const form = new FormData()
    for (const [name, content] of files) form.append('files', new Blob([new Uint8Array(Buffer.from(content))]), name)
    const response = await fetch(`${address}/api/uploads`, { method: 'POST', body: form })
    return { status: response.status, answer: (await response.json()) as Answer }
  }

  async function read(files: readonly string[]): Promise<{ status: number; text: string }> {
    const response = await fetch(`${address}/api/file/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ files }),
    })
    return { status: response.status, text: await response.text() }
  }

  it('takes several files, gives them to an operation under their own names, and forgets them', async () => {
    const { answer } = await send(['deals – März.csv', 'a,b'], ['deals – März.csv', 'c'])
    expect(answer.files.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['deals – März.csv', 3],
      ['deals – März.csv', 1],
    ])
    expect(new Set(answer.files.map(({ file }) => file)).size).toBe(2)
    expect(await read(answer.files.map(({ file }) => file))).toEqual({
      status: 200,
      text: '{"read":[{"path":"deals – März.csv","text":"a,b"},{"path":"deals – März.csv","text":"c"}]}',
    })
    expect(await door.kept()).toEqual([])
    expect((await read(answer.files.map(({ file }) => file))).text).toContain('upload_gone')
  })

  it('keeps a file whose import failed, and shows no path of the machine', async () => {
    const { answer } = await send(['x.csv', 'bad'])
    const { status, text } = await read([answer.files[0]?.file ?? ''])
    expect([status, JSON.parse(text)]).toMatchObject([
      422,
      { detail: 'x.csv is bad.', problems: [{ at: { file: 'x.csv' } }] },
    ])
    expect(await door.kept()).toHaveLength(1)
  })

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\list.xlsx', 'list.xlsx'],
    ['..', 'file'],
    ['.bashrc', 'bashrc'],
    ['a\u0000b\u202Ecsv.exe', 'abcsv.exe'],
    [' weekly   list .csv', 'weekly list .csv'],
    [`${'ä'.repeat(300)}.jsonl.gz`, `${'ä'.repeat(95)}.jsonl.gz`],
    ['', 'file'],
  ])('makes %j safe', (sent, name) => {
    expect(displayName(sent)).toBe(name)
    expect(Buffer.byteLength(displayName(sent))).toBeLessThanOrEqual(200)
  })

  it('refuses a file over the limit and keeps none of the request', async () => {
    const before = await door.kept()
    const exact = await send(['exact.csv', Buffer.alloc(LIMIT)])
    expect(exact.status).toBe(200)
    const over = await send(['small.csv', 'x'], ['large.csv', Buffer.alloc(LIMIT + 1)], ['last.csv', 'x'])
    expect(over.status).toBe(413)
    expect(over.answer).toMatchObject({ code: 'file_too_large', detail: 'large.csv is larger than 1 MB.' })
    expect(await door.kept()).toHaveLength(before.length + 1)
  })

  it('leaves nothing of an upload that was broken off', async () => {
    const before = await door.kept()
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.write(
      `POST /api/uploads HTTP/1.1\r\nHost: ${new URL(address).host}\r\nContent-Length: 500000\r\n` +
        'Content-Type: multipart/form-data; boundary=x\r\n\r\n' +
        '--x\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\n' +
        'half of it',
    )
    await expect.poll(() => door.kept(), { interval: 10 }).toHaveLength(before.length + 1)
    socket.destroy()
    await expect.poll(() => door.kept(), { interval: 10 }).toEqual(before)
    expect(door.log()).toBe('')
  })

  it.each([
    ['application/json', '{}', 415],
    ['multipart/form-data', 'x', 415],
    ['multipart/form-data; boundary=x', '--x--\r\n', 400],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhalf',
      400,
    ],
  ])('refuses %s with %j', async (type, body, status) => {
    const response = await fetch(`${address}/api/uploads`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(response.status).toBe(status)
  })

  it('carries every byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256))
    const { answer } = await send(['bytes.bin', bytes])
    const id = answer.files[0]?.file.slice('upload:'.length) ?? ''
    const path = join(door.folder, 'uploads', id, 'bytes.bin')
    expect(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe('600')
  })
})

describe('the store of uploads', () => {
  it('removes at its start what is unfinished or old', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'brushwork-http-'))
    const names = ['unfinished-1', 'a'.repeat(32), 'b'.repeat(32)]
    for (const name of names) {
      await mkdir(join(folder, 'uploads', name), { recursive: true })
      await writeFile(join(folder, 'uploads', name, 'a.csv'), 'x')
    }
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000)
    await utimes(join(folder, 'uploads', 'b'.repeat(32)), longAgo, longAgo)
    const store = await openUploads(folder)
    expect(await readdir(join(folder, 'uploads'))).toEqual(['a'.repeat(32)])
    expect(await store.find(`upload:${'a'.repeat(32)}`)).toBe(join(folder, 'uploads', 'a'.repeat(32), 'a.csv'))
    await rm(folder, { recursive: true })
  })
})
