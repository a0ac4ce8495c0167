import type { Figure } from '../../../paper/index.ts'
import type { StatedFigure, StatedUnit } from './find-figures.ts'

const UNITS: Readonly<Record<Figure['unit'], StatedUnit>> = {
  share: 'share',
  money: 'money',
  days: 'days',
  count: 'count',
  score: 'count',
}

/** Whether a computed figure says what a text states: its value, a limit of its interval, or its n, as far as the text's own rounding shows. */
export function carriesFigure(stated: StatedFigure, { unit, value, lo, hi, n }: Figure): boolean {
  if (stated.value === null) return false
  const told = UNITS[unit] === stated.unit ? [value, lo, hi] : []
  const counted = stated.unit === 'count' ? [n] : []
  return [...told, ...counted].some((each) => each !== null && isRounded(stated, each))
}

/** Whether two texts state the same figure. */
export function isSameFigure(one: StatedFigure, other: StatedFigure): boolean {
  if (one.value === null || other.value === null || one.unit !== other.unit) return false
  return Math.abs(one.value - other.value) <= Math.max(1, Math.abs(one.value)) * 1e-9
}

function isRounded({ value, step }: StatedFigure, exact: number): boolean {
  return value !== null && Math.abs(value - exact) <= step / 2 + Math.abs(exact) * 1e-9
}
