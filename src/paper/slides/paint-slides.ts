import pptxgenjs from 'pptxgenjs'
import { dayWords } from '../document/day-words.ts'
import type { PaperDocument, PaperSection } from '../document/document.ts'
import { fillPages } from '../document/fill-pages.ts'
import { plainLine } from '../document/plain-text.ts'
import { drawPieces } from './draw-pieces.ts'
import { finishDeck } from './finish-deck.ts'
import { fittedTitle } from './fitted-title.ts'
import { leadStrips, sectionStrips } from './section-strips.ts'
import { SLIDE_FONTS } from './slide-fonts.ts'
import { slideNotes } from './slide-notes.ts'
import { COVER_TITLE, MARGIN, PAGE_TITLE, place, runsOf, SLIDE, small, textsHeight, WIDTH } from './slide-type.ts'

// Its types speak of CommonJS, where the class is a field; what Node loads is the class itself.
const PptxGenJS = pptxgenjs as unknown as typeof pptxgenjs.default
type Deck = InstanceType<typeof PptxGenJS>

const COVER = 'Cover'
const PAGE = 'Page'
/** Between the title and the foot: points. */
const BODY_TOP = 124
const BODY_ROOM = 486 - BODY_TOP
const FOOT_TOP = 500

/** A document as a PowerPoint file (16:9): text boxes and tables of PowerPoint's own, no text outside its box. */
export async function paintSlides(asked: PaperDocument): Promise<Uint8Array> {
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'wide', width: SLIDE.width / 72, height: SLIDE.height / 72 })
  deck.layout = 'wide'
  deck.title = plainLine(asked.title)
  deck.author = 'Brushwork'
  deck.company = ''
  deck.theme = { headFontFace: SLIDE_FONTS.serif.name, bodyFontFace: SLIDE_FONTS.sans.name }
  defineMasters(deck, asked)
  addCover(deck, asked)
  for (const section of asked.sections) addSection(deck, section, asked.title)
  const file = await deck.write({ outputType: 'uint8array' })
  return finishDeck(file as Uint8Array, asked.madeOn)
}

function footWords({ foot, madeOn }: PaperDocument): string {
  return [plainLine(foot), dayWords(plainLine(madeOn))].filter((part) => part !== '').join(' · ')
}

function defineMasters(deck: Deck, asked: PaperDocument): void {
  const title = { name: 'title', type: 'title', margin: 0, valign: 'bottom', color: 'tx1', align: 'left' } as const
  deck.defineSlideMaster({
    title: COVER,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...place(MARGIN, 120, 72, 4), fill: { color: 'accent1' } } },
      {
        placeholder: {
          options: {
            ...title,
            ...place(MARGIN, COVER_TITLE.top, WIDTH, COVER_TITLE.height),
            valign: 'top',
            fontFace: '+mj-lt',
          },
          text: '',
        },
      },
    ],
  })
  const foot = fittedFoot(footWords(asked))
  deck.defineSlideMaster({
    title: PAGE,
    background: { color: 'FFFFFF' },
    objects: [
      { line: { ...place(MARGIN, 108, WIDTH, 0), line: { color: 'tx1', width: 0.75 } } },
      {
        placeholder: {
          options: { ...title, ...place(MARGIN, PAGE_TITLE.top, WIDTH, PAGE_TITLE.height), fontFace: '+mj-lt' },
          text: '',
        },
      },
      {
        text: {
          text: foot,
          options: {
            ...place(MARGIN, FOOT_TOP, WIDTH - 70, 24),
            margin: 0,
            fontSize: 9,
            lineSpacing: 12,
            color: 'tx2',
            valign: 'top',
            objectName: 'Foot',
          },
        },
      },
    ],
    slideNumber: {
      ...place(SLIDE.width - MARGIN - 60, FOOT_TOP, 60, 16),
      fontSize: 9,
      color: 'tx2',
      align: 'right',
      margin: 0,
    },
  })
}

/** Two lines at most; the cover has the whole of it. */
function fittedFoot(words: string): string {
  const style = { font: 'sans', size: 9, line: 12 } as const
  return fittedTitle(words, [style], WIDTH - 70, 24).text
}

function addCover(deck: Deck, asked: PaperDocument): void {
  const slide = deck.addSlide({ masterName: COVER })
  const title = fittedTitle(plainLine(asked.title), COVER_TITLE.styles, WIDTH, COVER_TITLE.height)
  slide.addText(title.text, { placeholder: 'title', fontSize: title.style.size, lineSpacing: title.style.line })
  const subtitle = asked.subtitle === null ? '' : plainLine(asked.subtitle)
  const texts = [
    ...(title.isWhole ? [] : [small(plainLine(asked.title))]),
    ...(subtitle === ''
      ? []
      : [{ ...small(subtitle, 8), style: { font: 'serif', size: 20, line: 28, italic: true } as const }]),
    small(footWords(asked), 14),
  ]
  slide.addText(runsOf(texts), {
    ...place(MARGIN, COVER_TITLE.top + title.height + 18, WIDTH, textsHeight(texts, WIDTH)),
    isTextBox: true,
    margin: 0,
    valign: 'top',
    objectName: 'Subtitle',
  })
}

function addSection(deck: Deck, section: PaperSection, named: string): void {
  if (plainLine(section.title) === '' && section.lead === null && section.blocks.length === 0) return
  const name = plainLine(section.title) === '' ? plainLine(named) : plainLine(section.title)
  const whole = fittedTitle(name, PAGE_TITLE.styles, WIDTH, PAGE_TITLE.height)
  const strips = [
    ...leadStrips(section, whole.isWhole ? null : name, BODY_ROOM),
    ...sectionStrips(section, BODY_ROOM),
  ]
  const pages = fillPages(strips, BODY_ROOM)
  const notes = slideNotes(section)
  for (const [index, page] of (pages.length === 0 ? [[]] : pages).entries()) {
    const count = pages.length > 1 ? ` (${index + 1} of ${pages.length})` : ''
    const slide = deck.addSlide({ masterName: PAGE })
    const title = fittedTitle(name, PAGE_TITLE.styles, WIDTH, PAGE_TITLE.height, count)
    slide.addText(title.text, { placeholder: 'title', fontSize: title.style.size, lineSpacing: title.style.line })
    drawPieces(slide, page, BODY_TOP)
    if (notes !== '') slide.addNotes(notes)
  }
}
