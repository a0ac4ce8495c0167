import { breakWord } from '../fonts/break-word.ts'
import { type SlideStyle, slideWidth } from './slide-fonts.ts'

/** Cuts a text where a slide will end its lines: put together again they are the text. */
export function textLines(text: string, style: SlideStyle, width: number): readonly string[] {
  const fits = (part: string): boolean => slideWidth(part.trimEnd(), style) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<= )(?! )/)) {
    for (const part of breakWord(word, fits)) {
      if (line === '' || fits(line + part)) line += part
      else {
        lines.push(line)
        line = part
      }
    }
  }
  return [...lines, line]
}
