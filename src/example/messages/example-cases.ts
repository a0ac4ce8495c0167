import { BANNERS, PACKAGING } from './example-messages.ts'

/** A customer's story of the example, told after an interview. */
export interface ExampleCase {
  readonly name: string
  /** File of the interview: the case is of that company. */
  readonly interview: string
  readonly before: string
  readonly done: string
  readonly result: string
  readonly source: string
  readonly scope: 'company' | 'public'
  /** Days before the last day of the market. */
  readonly agreedBefore: number
  /** The same of the day on which consent ended; undefined: it was given for two years from today. */
  readonly expiredBefore?: number
}

/** One that may be told, and one to which the consent has run out since. */
export const EXAMPLE_CASES: readonly ExampleCase[] = [
  {
    name: PACKAGING,
    interview: 'two-rounds',
    before:
      'A studio of nine sent a piece of packaging round six times. Three people had approved it already, and none of them could say which version.',
    done: 'They compared it with Markvane, and went for the page on which everybody can see whose approval is missing. One team, packaging, worked with it for six weeks, and nobody else was let in. Then the others asked for it.',
    result: 'Six rounds became two, and it stayed at two.',
    source: 'The interview, and an e-mail in which they read and released this text.',
    scope: 'public',
    agreedBefore: 40,
  },
  {
    name: BANNERS,
    interview: 'everybody-sees-it',
    before:
      'A banner went live with last year’s claim on it: whoever had the say thought that somebody else had looked.',
    done: 'A trial in which everybody looked at the same row of faces: who is done, and who is not.',
    result: 'Rounds went from more than five to a little over two.',
    source: 'The interview, and a slide of theirs for the renewal.',
    scope: 'public',
    agreedBefore: 75,
    expiredBefore: 12,
  },
]
