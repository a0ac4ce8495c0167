import { heightOf, type PaperBox, paintPdf, withoutMissing } from '../../paper/index.ts'
import type { BriefRead } from '../decision/read-brief.ts'
import { pageContent } from './page-content.ts'
import { pageLayout } from './page-layout.ts'
import { ROOMS, SMALLEST } from './page-room.ts'
import { PAGE_HEIGHT } from './page-type.ts'

export interface MadePage {
  readonly page: PaperBox
  /** What found no room, or cannot be written, in words. */
  readonly left: readonly string[]
  /** Which of the rooms it came to. */
  readonly room: number
}

/** One page, whatever the brief holds: the largest room that fits, from `least` on. */
export async function makePage(brief: BriefRead, least = 0): Promise<MadePage> {
  let from = Math.min(least, ROOMS.length - 1)
  let to = ROOMS.length - 1
  // A smaller room never makes a longer page: the first that fits is found by halving.
  while (from < to) {
    const middle = (from + to) >> 1
    const { page } = await pageIn(brief, middle)
    if ((await heightOf(page)) <= PAGE_HEIGHT) to = middle
    else from = middle + 1
  }
  return pageIn(brief, from)
}

/** The page as a PDF of one sheet. Painters set lines a hair apart: what fits the one can be a line too long for the other. */
export async function pagePdf(
  brief: BriefRead,
  paper: 'a4' | 'letter',
): Promise<{ readonly bytes: Uint8Array; readonly made: MadePage; readonly pages: number }> {
  for (let made = await makePage(brief); ; made = await makePage(brief, made.room + 1)) {
    const { pdf, pages } = await paintPdf(made.page, { name: `Brief of ${brief.asOf}`, paper })
    if (pages <= 1 || made.room === ROOMS.length - 1) return { bytes: pdf, made, pages }
  }
}

async function pageIn(brief: BriefRead, room: number): Promise<MadePage> {
  const size = ROOMS[room] ?? SMALLEST
  const content = pageContent(brief, size)
  const { node, missing } = await withoutMissing(pageLayout(content, size.scale))
  const letters = missing.length === 0 ? [] : [`No font of the page has ${missing.join(' ')}: squares stand there.`]
  const left = content.left.map((each) => `Not on the page, and in the Markdown: ${each}.`)
  return { page: node, left: [...left, ...letters], room }
}
