/** `33%`; under one in ten with a decimal: `4.2%`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(share > 0 && share < 0.0995 ? 1 : 0))}%`
}

/** A difference of shares in points, with its sign: `+12`, `−3.2`. */
export function signedPoints(difference: number): string {
  const given = Number((difference * 100).toFixed(Math.abs(difference) < 0.0995 ? 1 : 0))
  return `${given > 0 ? '+' : given < 0 ? '−' : ''}${Math.abs(given)}`
}
