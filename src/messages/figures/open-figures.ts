import type { Market } from '../../market-data/index.ts'
import type { Figure } from '../../paper/index.ts'
import { ProblemError } from '../../problem.ts'
import type { FigureDefinition } from './figure-definition.ts'
import type { FigureAnswer, FigureKind, FigureScope } from './figure-kind.ts'
import { FIGURE_KINDS } from './figure-kinds.ts'
import { type FigureReadings, figureReadings } from './figure-readings.ts'
import { tellsOfOne, whyItStays } from './may-leave.ts'

/** A figure, or why there is none. */
export interface TellableFigure {
  readonly definition: FigureDefinition
  readonly audience: FigureKind['audience']
  readonly about: string
  readonly figure: Figure | null
  /** Why it cannot be told; null where it can. */
  readonly why: string | null
  /** Why it would tell of single companies; null where it does not. */
  readonly tellsOfOne: string | null
  /** May be told outside. */
  readonly travels: boolean
  /** Why it may not. */
  readonly whyNot: string | null
}

/** Numbers of a segment (0: the whole market) and a persona (null: nobody in particular). */
export interface AskedFigures {
  readonly segment: number
  readonly persona: number | null
}

export interface OpenFigures {
  /** Never throws a Problem: what cannot be told says why. */
  readonly figureOf: (definition: FigureDefinition) => Promise<TellableFigure>
  /** Everything that can be told, and what cannot with the reason. */
  readonly all: (kinds?: readonly FigureKind[]) => Promise<readonly TellableFigure[]>
}

/** Figures of one segment and persona; `readings` shares what was read with those of others. */
export function openFigures(
  market: Market,
  asked: AskedFigures,
  signal: AbortSignal,
  readings: FigureReadings = figureReadings(market, signal),
): OpenFigures {
  const figureOf = (definition: FigureDefinition): Promise<TellableFigure> =>
    readings.once(JSON.stringify([asked.segment, asked.persona, definition]), () =>
      compute(readings, asked, definition),
    )
  return {
    figureOf,
    all: async (kinds = FIGURE_KINDS) => {
      const scope = await scopeOf(readings, asked)
      const definitions: FigureDefinition[] = []
      for (const { name, asks, choices } of kinds) {
        if (asks === null) definitions.push({ figure: name })
        else if (!('why' in scope)) {
          for (const of of (await choices?.(readings, scope)) ?? []) definitions.push({ figure: name, of })
        }
      }
      const found: TellableFigure[] = []
      for (const definition of definitions) found.push(await figureOf(definition))
      return found
    },
  }
}

async function compute(
  readings: FigureReadings,
  asked: AskedFigures,
  definition: FigureDefinition,
): Promise<TellableFigure> {
  const kind = FIGURE_KINDS.find(({ name }) => name === definition.figure)
  if (kind === undefined) {
    const why = `Nobody computes a figure called “${definition.figure}” any more.`
    return untold(definition, { audience: 'company', about: definition.figure }, why)
  }
  const answer = await answerOf(readings, asked, kind, definition)
  if ('why' in answer) return untold(definition, kind, answer.why)
  const whyNot = whyItStays(kind, answer)
  return {
    definition,
    audience: kind.audience,
    about: kind.about,
    figure: answer.figure,
    why: null,
    tellsOfOne: tellsOfOne(answer),
    travels: whyNot === null,
    whyNot,
  }
}

function untold(
  definition: FigureDefinition,
  { audience, about }: Pick<FigureKind, 'audience' | 'about'>,
  why: string,
): TellableFigure {
  return { definition, audience, about, figure: null, why, tellsOfOne: null, travels: false, whyNot: why }
}

async function answerOf(
  readings: FigureReadings,
  asked: AskedFigures,
  kind: FigureKind,
  { of }: FigureDefinition,
): Promise<FigureAnswer> {
  if (kind.asks !== null && of === undefined) return { why: `Say of what: ${kind.asks}.` }
  try {
    const scope = await scopeOf(readings, asked)
    return 'why' in scope ? scope : await kind.compute(readings, scope, of ?? '')
  } catch (error) {
    // A segment, a code or a survey may have gone, or no longer hold, since the definition was written.
    if (!(error instanceof ProblemError)) throw error
    return { why: error.message }
  }
}

async function scopeOf(
  readings: FigureReadings,
  { segment, persona }: AskedFigures,
): Promise<FigureScope | { readonly why: string }> {
  const { segments } = await readings.book()
  const found = segment === 0 ? null : segments.find(({ id }) => id === segment)
  if (found === undefined) return { why: 'The segment was deleted: nothing can be told of it.' }
  const person = persona === null ? null : (await readings.personas()).find(({ id }) => id === persona)
  if (person === undefined) return { why: 'The persona was removed: nothing can be told of its people.' }
  return { segment: found, persona: person }
}
