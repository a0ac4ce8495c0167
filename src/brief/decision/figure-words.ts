/** Whole percents; below ten with a digit. */
export function wholePercent(share: number): string {
  return `${Number((share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0))}%`
}

/** `+35`, `−3.2`: below ten with a digit. */
export function inPoints(share: number): string {
  const given = Number((share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0))
  return `${given > 0 ? '+' : given < 0 ? '−' : ''}${Math.abs(given)}`
}

/** Nobody can forecast cents: `394,898`. */
export function money(amount: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(amount)
}

/** `1 company`, `2,000 companies`. */
export function howMany(count: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-US').format(count)} ${count === 1 ? one : many}`
}

/** `a, b and c`. */
export function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** A sentence begins large, whatever stands first in it. */
export function capital(told: string): string {
  return told.charAt(0).toUpperCase() + told.slice(1)
}
