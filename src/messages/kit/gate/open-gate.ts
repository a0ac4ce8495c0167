import type { Figure, PaperQuote } from '../../../paper/index.ts'
import { carriesFigure } from '../../checks/claims/same-figure.ts'
import { statesFigure } from '../../checks/claims/states-figure.ts'
import { sentencesOf } from '../../checks/text/sentences-of.ts'
import type { Cleared, ClearedOf } from './cleared.ts'
import { foldTokens } from './fold-tokens.ts'
import type { InHouse } from './in-house.ts'
import { Phrases } from './phrases.ts'
import { saidOtherwise } from './said-otherwise.ts'

/** What stays in the house, without its content: this itself may be read by anybody. */
export interface LeftOut {
  readonly what: string
  readonly why: string
}

/** A figure and whose eyes it is for. */
export interface KitFigure {
  readonly figure: Figure
  readonly audience: 'buyer' | 'company'
}

/** What our words for units are to those who bought. */
const OUTSIDE: Readonly<Record<string, string>> = {
  'deals won': 'purchases',
  'accounts that bought': 'companies that bought',
}

/** What a text is, and which figures stand behind the numbers in it. */
export interface Asked {
  /** As a sentence begins: “The value proposition of message 3”. */
  readonly what: string
  readonly carriedBy?: readonly Figure[]
  /** False for what others say, such as an objection: it claims nothing of ours. */
  readonly claim?: boolean
}

/** The one way out of the house: every text, figure and quote of a kit goes through it. */
export interface Gate {
  /** What of a text may leave; empty where nothing may. Whole sentences are left out, none is changed. */
  words(text: string, asked: Asked): Cleared
  /** A figure for those outside; undefined where it may not leave. */
  figure(given: KitFigure, what: string): ClearedOf<Figure> | undefined
  /** A number of the receiving company itself. */
  ownFigure(figure: Figure, what: string): ClearedOf<Figure> | undefined
  /** Somebody's words, whole or not at all. */
  quote(id: number, what: string): ClearedOf<PaperQuote> | undefined
  /** What one customer tells, whole or not at all; empty where it may not leave. Its numbers are that customer's. */
  story(text: string, what: string): Cleared
  /** A name of the receiving company, a day: what is theirs or everybody's, as long as it tells nothing of ours. */
  name(text: string): Cleared
  /** Keeps a record of what does not come before the gate at all. */
  leaveOut(what: string, why: string): undefined
  readonly leftOut: readonly LeftOut[]
}

/** A share of fewer tells on single companies. */
const FEWEST_BEHIND = 10

export function openGate(inHouse: InHouse, cleared: ReadonlyMap<number, PaperQuote>): Gate {
  const leftOut: LeftOut[] = []
  const leaveOut: Gate['leaveOut'] = (what, why) => {
    if (!leftOut.some((each) => each.what === what && each.why === why)) leftOut.push({ what, why })
  }
  const internal = new Phrases(inHouse.internal)
  const internalOtherwise = saidOtherwise(inHouse.internal)
  const quotes = new Phrases(inHouse.quotes, 3)
  const unsettled = new Phrases(inHouse.unsettled)
  const contested = new Phrases(inHouse.contested)
  const names = new Phrases(inHouse.names.filter(isTelling))
  const segments = new Phrases(inHouse.segments.filter((name) => foldTokens(name).length > 1))

  /** Why not one word of a text may leave. */
  const whyNothing = (text: string): string | undefined => {
    if (internal.isIn(text)) return 'It repeats an internal statement.'
    if (sentencesOf(text).some((sentence) => internalOtherwise(sentence.text))) {
      return 'It says what an internal statement says.'
    }
    if (quotes.isIn(text)) return 'It repeats words whose speaker did not agree to their being public.'
    return undefined
  }
  const whyNamed = (text: string): string | undefined => {
    if (names.isIn(text)) return 'It names somebody who was asked, or a company that may not be named.'
    return segments.isIn(text) ? 'It names a segment by our own name for it.' : undefined
  }
  /** Why it repeats or names what it must not. */
  const whyRepeated = (text: string, { claim = true }: Asked): string | undefined => {
    if (unsettled.isIn(text)) return 'It repeats a statement that is a draft or was retired.'
    if (claim && contested.isIn(text)) return 'It repeats a statement that is contested.'
    return whyNamed(text)
  }
  const whyAcross = (one: string, next: string, { claim = true }: Asked): string | undefined => {
    const isCut = [unsettled, ...(claim ? [contested] : []), names, segments].some(
      (each) => each.isIn(`${one} ${next}`) && !each.isIn(one) && !each.isIn(next),
    )
    return isCut ? 'Together with the one beside it, it repeats what must stay in the house.' : undefined
  }
  const whyUncarried = (text: string, { carriedBy = [] }: Asked): string | undefined => {
    const stated = statesFigure(text).flatMap(({ figures }) => figures)
    const isCarried = stated.every((each) => carriedBy.some((figure) => carriesFigure(each, figure)))
    return isCarried ? undefined : 'It states a figure that no proof of it carries.'
  }
  const words = (text: string, asked: Asked): Cleared => {
    const whole = text.trim()
    const nothing = whyNothing(whole)
    if (nothing !== undefined) {
      leaveOut(`${asked.what}.`, nothing)
      return NOTHING
    }
    const sentences = sentencesOf(whole).map((sentence) => sentence.text)
    // What a full stop or a line break cuts in two is repeated by both halves.
    const cut = sentences.map((sentence, place) => {
      const next = sentences[place + 1]
      return next === undefined ? undefined : whyAcross(sentence, next, asked)
    })
    const whys = sentences.map(
      (sentence, place) =>
        whyRepeated(sentence, asked) ?? whyUncarried(sentence, asked) ?? cut[place] ?? cut[place - 1],
    )
    for (const why of whys) if (why !== undefined) leaveOut(`${asked.what}: a sentence.`, why)
    const kept = sentences.filter((_, place) => whys[place] === undefined)
    const rest = kept.length === sentences.length ? whole : kept.join(' ')
    const across = rest === '' ? undefined : whyRepeated(rest, asked)
    if (across === undefined) return rest as Cleared
    leaveOut(`${asked.what}.`, across)
    return NOTHING
  }
  const outside = (figure: Figure, what: string): ClearedOf<Figure> | undefined => {
    if (!(figure.n > 0)) return leaveOut(what, 'Nothing stands behind it.')
    const texts = [figure.label, figure.of, figure.words]
    const why = texts.map((text) => whyNothing(text) ?? whyNamed(text)).find((each) => each !== undefined)
    if (why !== undefined) return leaveOut(what, why)
    // Where it comes from is asked in the house only: there stand our names for segments.
    const trace = { operation: figure.trace.operation, input: {}, words: 'Counted by those who offer it' }
    return { ...figure, of: OUTSIDE[figure.of] ?? figure.of, trace } as ClearedOf<Figure>
  }

  return {
    leftOut,
    leaveOut,
    words,
    story: (text, what) => {
      const why = whyNothing(text) ?? whyNamed(text)
      if (why !== undefined) leaveOut(what, why)
      return (why === undefined ? text.trim() : '') as Cleared
    },
    figure: ({ figure, audience }, what) => {
      if (audience !== 'buyer') return leaveOut(what, 'It is a figure of our own side.')
      if (figure.unit === 'share' && figure.n < FEWEST_BEHIND) {
        return leaveOut(what, `Fewer than ${FEWEST_BEHIND} stand behind it: it would tell on single companies.`)
      }
      return outside(figure, what)
    },
    ownFigure: outside,
    quote: (id, what) => {
      const quote = cleared.get(id)
      if (quote?.scope !== 'public') return leaveOut(what, 'Its speaker did not agree to its being public.')
      // The words are theirs: what number they say is one person's, and says so.
      const why = whyNothing(quote.text) ?? whyNamed(quote.text)
      if (why !== undefined) return leaveOut(what, why)
      return quote as ClearedOf<PaperQuote>
    },
    name: (text) => ((whyNothing(text) ?? whyNamed(text)) === undefined ? (text.trim() as Cleared) : NOTHING),
  }
}

const NOTHING = '' as Cleared

/** A short name of one word is a word too, unless it is a pseudonym: “P07”. */
function isTelling(name: string): boolean {
  const tokens = foldTokens(name)
  return tokens.length > 1 || /\d|^.{5}/u.test(tokens[0] ?? '')
}
