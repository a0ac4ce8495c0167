import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { Definition, DefinitionFamily } from './definition-family.ts'

/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The file a definition is written to, as a path under the export folder with `/`: always one plain file name in the
 * family's folder, whatever the name is. A name that is not a plain word gets a mark of its own, so that two names
 * never share a file, also where capitals do not count.
 */
export function definitionPath(family: DefinitionFamily, name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8)
  const stem = slug === name && !RESERVED.test(slug) ? slug : slug === '' ? mark : `${slug}-${mark}`
  return `${family.folder}/${stem}.yaml`
}

/** The text of a definition's file: one comment that says whose it is, then name and body in a fixed order. */
export function definitionText(family: DefinitionFamily, { name, body }: Definition): string {
  const values = body as Readonly<Record<string, unknown>>
  const keys = Object.keys(family.body.shape).filter((key) => values[key] !== undefined)
  const ordered = { name, ...Object.fromEntries(keys.map((key) => [key, values[key]])) }
  return `${marker(family)}\n${stringify(ordered, { lineWidth: 0 })}`
}

/** True when an export wrote this file, so that the next one may replace or remove it. */
export function isOurs(family: DefinitionFamily, text: string): boolean {
  return text.startsWith(`${marker(family)}\n`) || text.startsWith(`${marker(family)}\r\n`)
}

function marker(family: DefinitionFamily): string {
  return `# Brushwork ${family.noun}. "brushwork export" replaces this file, "brushwork apply" reads it.`
}
