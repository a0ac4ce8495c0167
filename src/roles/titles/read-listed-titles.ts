import { type Market, textLines } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { alike } from '../readings/alike.ts'
import { readCorrections, type TitleCorrection } from '../readings/title-corrections.ts'
import { readTitle, type TitleReading } from './read-title.ts'

/** An answer is one JSON document: of 250,000 titles it takes 95 MB, and 1.1 GB while it is made. */
const MOST = 250_000
/** Titles between two looks at whether anybody still waits. */
const STEP = 5000

export interface ListedTitle extends TitleReading {
  readonly title: string
}

interface TitleQuestion {
  readonly titles?: readonly string[] | undefined
  /** A text file with one title a line; empty lines are passed over. */
  readonly file?: string | undefined
}

/** What each title says, in the order given; where people of this workspace said what a title means, that stands. */
export async function readListedTitles(
  market: Pick<Market, 'state'>,
  { titles = [], file }: TitleQuestion,
  { signal, progress }: { signal: AbortSignal; progress: (step: { message: string; done?: number }) => void },
): Promise<ListedTitle[]> {
  const corrections = new Map((await readCorrections(market.state.db)).map((one) => [alike(one.title), one]))
  const read: ListedTitle[] = []
  const add = (title: string): void => {
    if (read.length === MOST) refuseMore()
    read.push({
      title,
      ...corrected(readTitle(title), corrections.size === 0 ? undefined : corrections.get(alike(title))),
    })
  }
  for (const title of titles) add(title)
  if (file === undefined) return read
  for await (const line of textLines(file, signal)) {
    if (line.trim() === '') continue
    add(line.trim())
    if (read.length % STEP === 0) {
      signal.throwIfAborted()
      progress({ message: 'Reading titles', done: read.length })
    }
  }
  return read
}

function corrected(read: TitleReading, correction: TitleCorrection | undefined): TitleReading {
  if (correction === undefined) return read
  const { department, seniority, roles } = correction
  return {
    department: department ?? read.department,
    seniority: seniority ?? read.seniority,
    roles: roles ?? read.roles,
    confidence: {
      department: department === undefined ? read.confidence.department : 'high',
      seniority: seniority === undefined ? read.confidence.seniority : 'high',
      roles: roles === undefined ? read.confidence.roles : 'high',
    },
    because: ['somebody settled what this title means', ...read.because],
  }
}

function refuseMore(): never {
  refuse('titles_too_many', `More than ${MOST.toLocaleString('en')} titles are too many for one answer.`, {
    at: { field: 'file' },
    hint: 'Split the file, or import the people: their titles are read then.',
  })
}
