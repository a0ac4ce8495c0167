import { amountWords, intervalWords } from '../figures/figure-words.ts'
import type { TellableFigure } from '../figures/open-figures.ts'
import { goneToday, type StandsToday } from './stands-today.ts'

/** A figure computed now. */
export function figureToday(told: TellableFigure): StandsToday {
  const { figure, why, definition, travels, whyNot } = told
  if (figure === null) {
    const words = `${named(definition)} cannot be told: ${why ?? ''}`
    return { ...goneToday(null, words), definition: { ...definition } }
  }
  const { value, lo, hi, n, asOf, unit, currency } = figure
  return {
    of: null,
    words: figure.words,
    status: null,
    by: null,
    internal: false,
    travels,
    whyNot,
    holds: true,
    figure,
    definition: { ...definition },
    gone: false,
    seen: { value, lo, hi, n, asOf, unit, currency },
  }
}

/** Changed: today's value lies outside of the interval that was seen (without one: is another), or there is none any more. */
export function figureChanged(seen: StandsToday['seen'], today: StandsToday): string | null {
  const before = seenFigure(seen)
  if (before === undefined) return null
  const name = named(today.definition ?? {})
  if (today.figure === null) return `${name} was ${intervalWords(before)} and cannot be told now.`
  const { value } = today.figure
  const same =
    before.lo === null || before.hi === null ? value === before.value : value >= before.lo && value <= before.hi
  if (same) return null
  return `${name} was ${intervalWords(before)} when it was pointed at, and is ${amountWords(value, today.figure)} now.`
}

type SeenFigure = Parameters<typeof intervalWords>[0]

function seenFigure({ value, lo, hi, unit, currency }: StandsToday['seen']): SeenFigure | undefined {
  if (typeof value !== 'number' || typeof unit !== 'string') return undefined
  const number = (given: unknown): number | null => (typeof given === 'number' ? given : null)
  return {
    value,
    lo: number(lo),
    hi: number(hi),
    level: 0.95,
    unit: unit as SeenFigure['unit'],
    currency: typeof currency === 'string' ? currency : null,
  }
}

function named(definition: Readonly<Record<string, unknown>>): string {
  const { figure, of } = definition
  return `${typeof figure === 'string' ? `“${figure}”` : 'A figure'}${typeof of === 'string' ? ` of ${of}` : ''}`
}
