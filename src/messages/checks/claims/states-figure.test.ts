import { describe, expect, it } from 'vitest'
import { figure } from '../../../paper/index.ts'
import { findFigures } from './find-figures.ts'
import { carriesFigure, isSameFigure } from './same-figure.ts'
import { statesFigure } from './states-figure.ts'

const values = (text: string) => findFigures(text).map(({ value, unit }) => [value, unit])
const first = (text: string) => {
  const [found] = findFigures(text)
  if (found === undefined) throw new Error(`no figure in ${text}`)
  return found
}

describe('figures that a text states', () => {
  it('are read in digits and in words, in three ways of writing numbers', () => {
    expect(values('We asked 1,200 people in twenty-five firms.')).toEqual([
      [1200, 'count'],
      [25, 'count'],
    ])
    expect(values('Das sind 1.200 Firmen und 1,2 Mio. Euro im Jahr.')).toEqual([
      [1200, 'count'],
      [1_200_000, 'money'],
    ])
    expect(values('Cela fait 12 500 € pour les équipes, et deux mois de moins.')).toEqual([
      [12_500, 'money'],
      [(2 * 365.25) / 12, 'days'],
    ])
    expect(values('Two hundred thousand pieces, six in ten of them late.')).toEqual([
      [200_000, 'count'],
      [0.6, 'share'],
    ])
  })

  it('are given by sentence with their places, and a sentence without one is not given', () => {
    const text = 'Jeder sieht, wer fehlt. 8 von 11 rufen reihum an. Das hört auf.'
    const [sentence, ...others] = statesFigure(text)
    expect(others).toEqual([])
    expect(sentence?.text).toBe('8 von 11 rufen reihum an.')
    expect(text.slice(sentence?.figures[0]?.start, sentence?.figures[0]?.end)).toBe('8 von 11')
  })

  it('are carried by a computed figure as far as they are rounded, by a limit of its interval, and by its n', () => {
    const trace = { operation: 'persona show', input: {}, words: 'the persona' }
    const told = figure({
      key: 'pain',
      label: 'Name the pain',
      value: 0.7797,
      unit: 'share',
      currency: null,
      lo: 0.68,
      hi: 0.853,
      level: 0.95,
      n: 81,
      of: 'people asked',
      asOf: '2026-11-22',
      words: '78% of 81 people asked',
      trace,
    })
    const carried = (text: string): boolean => carriesFigure(first(text), told)
    expect(carried('78% say so')).toBe(true)
    expect(carried('78.0% say so')).toBe(true)
    expect(carried('80% say so')).toBe(false)
    expect(carried('More than 68% say so')).toBe(true)
    expect(carried('81 people say so')).toBe(true)
    expect(carried('85 people say so')).toBe(false)
    expect(carried('78 people say so')).toBe(false)
    expect(carried('Thousands of people say so')).toBe(false)
  })

  it('are the same in other words', () => {
    expect(isSameFigure(first('3 weeks'), first('drei Wochen'))).toBe(true)
    expect(isSameFigure(first('3 weeks'), first('3 days'))).toBe(false)
  })
})
