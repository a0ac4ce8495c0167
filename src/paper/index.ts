export {
  documentSchema,
  type PaperBlock,
  type PaperDocument,
  type PaperQuote,
  type PaperSection,
  paperQuoteSchema,
} from './document/document.ts'
export { type Figure, figure, figureSchema, type Trace, traceSchema } from './document/figure.ts'
