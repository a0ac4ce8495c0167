import { readFile, writeFile } from 'node:fs/promises'

/** Leaves of a file of contacts only the lines whose id, the first cell, stands in another file. */
export async function keepContacts(contacts: string, other: string): Promise<void> {
  const named = new Set((await readFile(other, 'utf8')).match(/\b\d{9}\b/g))
  const [header, ...lines] = (await readFile(contacts, 'utf8')).split('\n')
  const kept = lines.filter((line) => named.has(line.slice(0, line.indexOf(','))))
  await writeFile(contacts, `${[header, ...kept].join('\n')}\n`)
}
