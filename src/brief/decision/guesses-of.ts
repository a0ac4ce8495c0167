import type { Scorecard } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { BriefSegment } from './brief-schema.ts'
import { howMany, inARow } from './figure-words.ts'

/** What is still a guess in a segment's part of the brief, the most important first: who carries it, what they care about, what is said, whether it pays. */
export function guessesOf(part: Omit<BriefSegment, 'guesses'>, card: Scorecard): string[] {
  return [
    ...aboutRoles(part),
    ...aboutPersonas(part),
    ...aboutMessages(part),
    ...aboutTests(part, card),
    ...aboutMoney(part),
  ]
}

function aboutRoles({ name, champion, championWhy, initiatorWhy }: Omit<BriefSegment, 'guesses'>): string[] {
  const guesses: string[] = []
  if (champion === null) guesses.push(`Who carries the purchase is not known. ${championWhy ?? ''}`.trim())
  else if (champion.basis === 'recommended') {
    guesses.push(`${champion.words} as the champion: the data recommend them, and nobody has confirmed it.`)
  } else if (champion.why !== null) guesses.push(`${champion.words} as the champion. ${champion.why}`)
  if (initiatorWhy !== null) guesses.push(`Where a purchase starts in ${name} is not known. ${initiatorWhy}`)
  return guesses
}

function aboutPersonas({ name, champion, personas }: Omit<BriefSegment, 'guesses'>): string[] {
  const guesses: string[] = []
  if (personas.length === 0)
    guesses.push(`Nobody has written a persona for ${name}: what they care about is a guess.`)
  else if (champion !== null && !personas.some(({ isChampion }) => isChampion)) {
    guesses.push(`The champion, ${champion.words}, has no persona: what they care about is a guess.`)
  }
  for (const persona of personas) {
    if (!persona.ready) guesses.push(`The persona ${persona.name} is ${persona.readiness}.`)
    const open = persona.lines.filter(({ status }) => status === 'hypothesis' || status === 'draft').length
    if (open > 0) {
      guesses.push(
        open === persona.lines.length
          ? `Everything told of ${persona.name} is a hypothesis.`
          : `Of what is told of ${persona.name}, ${howMany(open, 'line is a hypothesis', 'lines are hypotheses')}.`,
      )
    }
  }
  return guesses
}

function aboutMessages({ messages, personas }: Omit<BriefSegment, 'guesses'>): string[] {
  const of = (kind: (each: BriefSegment['messages'][number]) => boolean): string[] =>
    messages.filter(kind).map(({ stageWords }) => stageWords)
  const guesses: string[] = []
  const missing = of(({ message }) => message === null)
  if (missing.length === messages.length) {
    guesses.push(personas.length === 0 ? 'Nothing is written to say.' : 'No message is written for any stage.')
  } else if (missing.length > 0) guesses.push(`No message for: ${inARow(missing)}.`)
  const unproven = of(({ rests, draft }) => !draft && (rests === 'hypotheses' || rests === 'nothing'))
  if (unproven.length > 0) guesses.push(`No evidence carries what is said at: ${inARow(unproven)}.`)
  const drafts = of(({ draft }) => draft)
  if (drafts.length > 0) guesses.push(`Drafts that nobody has accepted: ${inARow(drafts)}.`)
  const changed = of((each) => each.changed > 0)
  if (changed.length > 0) guesses.push(`The evidence has changed since, of what is said at: ${inARow(changed)}.`)
  return guesses
}

function aboutTests({ name, tests }: Omit<BriefSegment, 'guesses'>, { unknown, defined }: Scorecard): string[] {
  const guesses = tests
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
    .map(({ title, verdict, reason }) => `${title} ${verdict === 'fail' ? 'fails' : 'cannot be told'}: ${reason}`)
  const weak = tests.filter(({ verdict }) => verdict === 'weak')
  if (weak.length > 0)
    guesses.push(`Weak: ${weak.map(({ title, reason }) => `${title} (${reason.replace(/\.$/, '')})`).join('; ')}.`)
  if (unknown > 0) {
    const [first] = defined.unknownBecause
    const because = first === undefined ? '' : `, most often because ${first.field} is missing`
    guesses.push(`For ${formatNumber(unknown)} companies it cannot be told whether they are in ${name}${because}.`)
  }
  return guesses
}

function aboutMoney({ name, targets, expectedWhy, expected }: Omit<BriefSegment, 'guesses'>): string[] {
  const guesses: string[] = []
  if (targets === null) guesses.push(`Nobody is left to go after: the target list of ${name} is empty.`)
  if (expectedWhy !== null) guesses.push(expectedWhy)
  else if (expected !== null && expected.lo === null) {
    guesses.push(
      `How far the expected revenue of ${name} may miss cannot be told: too few earlier forecasts could be tried.`,
    )
  }
  return guesses
}
