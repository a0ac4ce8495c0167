import { type Font, openSync } from 'fontkit'

/** Open fonts by file: a few, the same for every page. */
const open = new Map<string, Font>()

export function openFont(file: string): Font {
  const before = open.get(file)
  if (before !== undefined) return before
  const font = openSync(file) as Font
  open.set(file, font)
  return font
}
