import ReactPdf from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { breakWord, endsWide } from '../fonts/break-word.ts'
import { type FontFile, filesFor } from '../fonts/font-files.ts'
import { unpackedFont } from '../fonts/unpacked-font.ts'
import { wordsWidth } from '../fonts/words-width.ts'
import type { PaperBox, PaperNode } from '../node/paper-node.ts'
import { PRINTED } from '../node/tones.ts'
import { flexStyle } from './box-style.ts'
import { drawingPng } from './drawing-png.ts'

const { Font, Image, Text, View } = ReactPdf

/** What a hyphen costs where React PDF sees a chance for one of its own, between letters of two font files: too much. */
const NEVER = 10_000

/** Fonts are known to React PDF by name, once for the process. */
const known = new Set<string>()

export function registerFonts(files: readonly FontFile[]): void {
  for (const { slice, woff, weight, italic, hasItalic } of files) {
    for (const fontStyle of hasItalic ? ([italic ? 'italic' : 'normal'] as const) : (['normal', 'italic'] as const)) {
      const key = `${slice} ${weight} ${fontStyle}`
      if (known.has(key)) continue
      known.add(key)
      const src = `data:font/ttf;base64,${unpackedFont(woff).toString('base64')}`
      Font.register({ family: slice, src, fontWeight: weight, fontStyle })
    }
  }
}

/** A node as React PDF's element, in a room of so many points from left to right. */
export function pdfElement(node: PaperNode, files: readonly FontFile[], room: number, key: string): ReactElement {
  switch (node.kind) {
    case 'box': {
      const rooms = roomsWithin(node, room)
      const children = node.children.map((child, index) =>
        pdfElement(child, files, rooms[index] ?? room, String(index)),
      )
      return createElement(View, { key, style: flexStyle(node.style, PRINTED) }, ...children)
    }
    case 'words': {
      const { size, strong, italic, tone, line } = node.style
      const style = {
        fontFamily: filesFor(files, node.style).map(({ slice }) => slice),
        fontSize: size,
        fontWeight: strong === true ? 600 : 400,
        fontStyle: italic === true ? ('italic' as const) : ('normal' as const),
        lineHeight: line,
        color: PRINTED[tone],
      }
      const fits = (part: string): boolean => wordsWidth(part, node.style, files) <= room
      // An empty part is where a line may end without a hyphen: nobody wrote one. After the last part too, for React PDF
      // asks for words of one font file, and ideographs of one name come from several.
      const hyphenationCallback = (word: string): string[] => {
        const parts = breakWord(word, fits).flatMap((part, index) => (index === 0 ? [part] : ['', part]))
        return endsWide(word) ? [...parts, ''] : parts
      }
      return createElement(Text, { key, style, hyphenationCallback, hyphenationPenalty: NEVER }, node.text)
    }
    case 'drawing': {
      const style = { width: node.width, height: node.height, flexShrink: 0 }
      return createElement(Image, {
        key,
        style,
        src: { data: Buffer.from(drawingPng(node, PRINTED)), format: 'png' },
      })
    }
  }
}

/** How wide each child of a box may be. */
function roomsWithin({ style, children }: PaperBox, room: number): readonly number[] {
  const inner = (style.width ?? room) - (style.pad?.[1] ?? 0) - (style.pad?.[3] ?? 0)
  if (style.row !== true || style.wrap === true) return children.map(() => inner)
  const widths = children.map((child) => (child.kind === 'box' ? child.style.width : widthOf(child)))
  const taken = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const left = inner - taken - (style.gap ?? 0) * Math.max(0, children.length - 1)
  const open = widths.filter((width) => width === undefined).length
  return widths.map((width) => width ?? left / open)
}

function widthOf(node: PaperNode): number | undefined {
  return node.kind === 'drawing' ? node.width : undefined
}
