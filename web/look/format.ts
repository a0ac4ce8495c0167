const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** `12,480` */
export function formatCount(count: number): string {
  return whole.format(count)
}

/** `46%`; one decimal below ten percent. A share of nothing is `–`. */
export function formatShare(share: number | null): string {
  if (share === null || Number.isNaN(share)) return '–'
  const percent = share * 100
  return `${percent !== 0 && Math.abs(percent) < 10 ? percent.toFixed(1) : Math.round(percent)}%`
}

/** `€12,480`; the currency is an ISO code, cents only where they matter. */
export function formatMoney(amount: number, currency: string, compact = false): string {
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(compact ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 }),
  }).format(amount)
}

/** `3 March 2026`; of a date or a moment as the server writes it. */
export function formatDate(iso: string, style: 'long' | 'short' = 'long'): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso.replace(' ', 'T'))
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: style === 'long' ? 'long' : 'short',
    year: 'numeric',
    ...(iso.length === 10 ? { timeZone: 'UTC' } : {}),
  }).format(date)
}

/** `14:05`, `14:05:09`; of a moment, on the clock of who reads it. */
export function formatTime(iso: string, to: 'minute' | 'second' = 'minute'): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(to === 'second' ? { second: '2-digit' } : {}),
  }).format(new Date(iso))
}

/** Words of the server with its `2026-06-30` as people write dates. */
export function withDates(words: string): string {
  return words.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => formatDate(day))
}

/** `1 account`, `12 accounts` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}
