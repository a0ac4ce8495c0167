import { setMaxListeners } from 'node:events'
import { findPartition } from '../../measure/index.ts'
import { listMessages, type MessageShown, showMessages } from '../../messages/index.ts'
import type { RunContext } from '../../operation.ts'
import { listPersonas, openEvidence, type Persona, showPersona } from '../../personas/index.ts'
import { ProblemError } from '../../problem.ts'
import { findOrigins, LANDMARK_DAYS, peopleInRole, settledChampion, showChampion } from '../../roles/index.ts'
import {
  type Champion,
  chooseRule,
  dayOf,
  type RuleBook,
  runOf,
  type SavedSegment,
  scoreSegment,
} from '../../segments/index.ts'
import { targetPage } from '../../targets/index.ts'
import type { Brief, BriefSegment } from './brief-schema.ts'
import type { BriefingMarket } from './briefing-market.ts'
import { type Basis } from './choose-basis.ts'
import { expectedOf, expectedPart, type Forecasted, MONTHS } from './expected-part.ts'
import { guessesOf } from './guesses-of.ts'
import { overlapWords } from './overlap-words.ts'
import { personaPart } from './persona-part.ts'
import { championPart, initiatorPart } from './roles-part.ts'
import { scoredPart } from './scored-part.ts'
import { stageParts } from './stage-parts.ts'
import { targetsPart } from './targets-part.ts'

/** What a brief tells, before anything is written. */
export type BriefRead = Pick<
  Brief,
  'asOf' | 'basis' | 'basisWords' | 'segments' | 'expected' | 'guesses' | 'figures' | 'notes'
>

type Context = Pick<RunContext, 'signal' | 'progress'>

interface Said {
  readonly personas: readonly Persona[]
  readonly messages: readonly MessageShown[]
}

/**
 * The whole decision: what each segment's own operations answer, put together. A scorecard, an origin and a champion a segment,
 * and the forecast, the personas and the messages once; all of them at the same time.
 */
export async function readBrief(
  market: BriefingMarket,
  book: RuleBook,
  { basis, basisWords, segments, left }: Basis,
  { signal, progress }: Context,
): Promise<BriefRead> {
  // A node warning for those who forget their listeners: each statement that is asked has one until it is answered.
  setMaxListeners(0, signal)
  const asOf = dayOf(market.clock(), runOf(market, book))
  const names = segments.map(({ name }) => name)
  const total = segments.length + 2
  let done = 0
  const follow = async <T>(message: string, work: Promise<T>): Promise<T> => {
    const made = await work
    done += 1
    progress({ message, done, total })
    return made
  }
  progress({ message: 'Asking what is known', done, total })
  const [forecast, said, found] = await Promise.all([
    follow('Forecast what is to come', forecasted(market, names, signal)),
    follow('Read personas and messages', readSaid(market, segments, signal)),
    readSegments(),
  ])
  // One after the other: each asks some thirty statements at once.
  async function readSegments(): Promise<Awaited<ReturnType<typeof readSegment>>[]> {
    const read: Awaited<ReturnType<typeof readSegment>>[] = []
    for (const each of segments)
      read.push(await follow(`Tested ${each.name}`, readSegment(market, book, each, signal)))
    return read
  }
  const told = found.map(({ segment, card, ...roles }): BriefSegment => {
    const { id, name, colour, rule } = segment
    const role = roles.champion.champion?.role
    const personas = said.personas
      .filter((each) => each.segments.some((of) => of.id === id || of.id === 0))
      .map((each) => personaPart(each, { isChampion: each.jobRole === role }))
      .toSorted(championFirst)
    const part = {
      id,
      name,
      colour,
      rule,
      sentence: card.sentence,
      ...scoredPart(name, card),
      ...roles.initiator,
      ...roles.champion,
      personas,
      messages: stageParts(id, personas, said.messages),
      ...targetsPart(name, roles.targets, asOf),
      ...expectedOf(name, names, forecast),
    }
    return { ...part, guesses: guessesOf(part, card) }
  })
  const expected = expectedPart(names, forecast)
  const whole = basis === 'personas' || basis === 'nothing' ? [basisWords] : []
  const guesses = [
    ...whole,
    ...left,
    ...overlapWords(
      names,
      found.map(({ card }) => card),
    ),
    ...expected.notes,
  ]
  return {
    asOf,
    basis,
    basisWords,
    segments: told,
    expected,
    guesses,
    figures: figuresOf(told, expected),
    notes: [...left],
  }
}

async function readSegment(market: BriefingMarket, book: RuleBook, segment: SavedSegment, signal: AbortSignal) {
  const { name } = segment
  const chosen = chooseRule(book, name)
  const asOf = dayOf(market.clock(), runOf(market, book))
  const finding = findChampionOf(market, name, asOf, signal)
  const [champion, card, origins, targets] = await Promise.all([
    finding,
    // The scorecard asks for the champion too: it is found once.
    scoreSegment({ ...market, findChampion: async () => askedOf(await finding) }, book, chosen, undefined, signal),
    findOrigins(market, book, chosen, undefined, signal),
    targetPage(market, { segment: name, offset: 0, limit: 1 }, signal),
  ])
  return { segment, card, initiator: initiatorPart(name, origins), champion, targets }
}

async function findChampionOf(market: BriefingMarket, name: string, asOf: string, signal: AbortSignal) {
  const [shown, elsewhere] = await Promise.all([
    showChampion(market, { segment: name, landmark: LANDMARK_DAYS }, signal),
    settledChampion(market, 0),
  ])
  return championPart(name, shown, elsewhere, asOf)
}

/** As a scorecard asks for a champion. */
function askedOf({ champion }: Pick<BriefSegment, 'champion'>): Champion | undefined {
  if (champion === null) return undefined
  const { role, words, basis } = champion
  return { role: words, people: peopleInRole(role), ...(basis === 'recommended' ? { unconfirmed: true } : {}) }
}

/** What the user cannot have for want of history is told as why, and is no failure of the brief. */
async function forecasted(
  market: BriefingMarket,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Forecasted> {
  if (names.length === 0) return { refused: 'Nothing is chosen, so nothing is expected of it.' }
  try {
    return await findPartition(market, { segments: names, measure: 'revenue', months: MONTHS }, signal)
  } catch (error) {
    if (error instanceof ProblemError) return { refused: error.message }
    throw error
  }
}

/** The personas of the segments and of the whole market, and all that is said to them. */
async function readSaid(
  market: BriefingMarket,
  segments: readonly SavedSegment[],
  signal: AbortSignal,
): Promise<Said> {
  const { db } = market.state
  const wanted = new Set([0, ...segments.map(({ id }) => id)])
  const records = (await listPersonas(db)).filter((each) => each.segments.some((id) => wanted.has(id)))
  if (records.length === 0) return { personas: [], messages: [] }
  const known = new Set(records.map(({ id }) => id))
  const written = (await listMessages(db)).filter(
    ({ personaId, segmentId }) => known.has(personaId) && wanted.has(segmentId),
  )
  const messages = await showMessages(market, written, signal)
  const open = await openEvidence(market, new Set(records.flatMap((each) => each.segments)))
  const personas: Persona[] = []
  for (const record of records) personas.push(await showPersona(market, open, record, signal))
  return { personas, messages }
}

function championFirst(one: BriefSegment['personas'][number], other: BriefSegment['personas'][number]): number {
  return (
    Number(other.isChampion) - Number(one.isChampion) ||
    Number(other.ready) - Number(one.ready) ||
    (one.name < other.name ? -1 : 1)
  )
}

function figuresOf(segments: readonly BriefSegment[], { together, market }: Brief['expected']): Brief['figures'] {
  const all = segments.flatMap((each) => [
    each.size,
    ...each.tests.map((test) => test.figure),
    each.initiator?.figure ?? null,
    each.champion?.lift ?? null,
    ...each.personas.flatMap(({ people, lines }) => [people, ...lines.map((line) => line.people)]),
    each.targets,
    each.expected,
  ])
  return [...all, together, market].filter((each) => each !== null)
}
