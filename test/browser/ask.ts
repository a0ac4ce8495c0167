import type { ServedWorkspace } from './serve-workspace.ts'

/** One operation of the served workspace, asked past the page: what the page shows is compared with this. */
export async function ask<T>(
  served: ServedWorkspace,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<T> {
  const answer = await fetch(`${served.url}/api/${name.replaceAll(' ', '/')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  if (!answer.ok) throw new Error(`${name} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}
