import { create, type Font } from 'fontkit'
import { unpackedFont } from './unpacked-font.ts'

/** Open fonts by file: a few, the same for every page. */
const open = new Map<string, Font>()

export function openFont(file: string): Font {
  const before = open.get(file)
  if (before !== undefined) return before
  const font = create(unpackedFont(file)) as Font
  open.set(file, font)
  return font
}
