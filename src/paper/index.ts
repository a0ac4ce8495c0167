export { dayWords } from './document/day-words.ts'
export {
  documentSchema,
  type PaperBlock,
  type PaperDocument,
  type PaperQuote,
  type PaperSection,
} from './document/document.ts'
export { type Figure, figure, figureSchema, type Trace } from './document/figure.ts'
export { documentMarkdown } from './markdown/document-markdown.ts'
export { escapeCell, escapeLine, escapeLines } from './markdown/escape-markdown.ts'
export { gapLine, intervalLine } from './node/interval-line.ts'
export { paperNode } from './node/node-schema.ts'
export {
  type BoxStyle,
  box,
  drawing,
  type PaperBox,
  type PaperDrawing,
  type PaperNode,
  type PaperWords,
  type Shape,
  type Tone,
  type WordStyle,
  words,
  wordsOf,
} from './node/paper-node.ts'
export {
  documentPdf,
  documentSlides,
  heightOf,
  paintPage,
  paintPdf,
  paintPicture,
  withoutMissing,
} from './paint/painters.ts'
