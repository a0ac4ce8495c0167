import type { SlideStyle } from './slide-fonts.ts'
import { textLines } from './text-lines.ts'

export interface FittedTitle {
  readonly text: string
  readonly style: SlideStyle
  /** How high its lines are together: points. */
  readonly height: number
  /** Nothing was left out. */
  readonly isWhole: boolean
}

/**
 * A title in the largest of the styles in which it finds room; one that finds none ends in an ellipsis. `after` always
 * stands at its end.
 */
export function fittedTitle(
  text: string,
  styles: readonly [SlideStyle, ...SlideStyle[]],
  width: number,
  room: number,
  after = '',
): FittedTitle {
  const height = (words: string, style: SlideStyle): number => textLines(words, style, width).length * style.line
  const style = styles.find((each) => height(text + after, each) <= room)
  if (style !== undefined) return { text: text + after, style, height: height(text + after, style), isWhole: true }
  const [first] = styles
  const smallest = styles.at(-1) ?? first
  const letters = Array.from(text)
  let from = 0
  let to = letters.length
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    if (height(`${letters.slice(0, middle).join('')}…${after}`, smallest) <= room) from = middle
    else to = middle - 1
  }
  const cut = `${letters.slice(0, from).join('').trimEnd()}…${after}`
  return { text: cut, style: smallest, height: height(cut, smallest), isWhole: false }
}
