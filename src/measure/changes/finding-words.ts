import type { Tested } from './judge-changes.ts'

interface WordsBeside {
  /** `a year before`, `the quarter before`. */
  readonly against: string
  readonly currency: string
}

/** `mid-market-software: 41 new customers against 24 a year before (+71%, +6% to +180%; the whole market +65%).` */
export function findingWords(
  finding: Tested,
  market: number | null,
  { against: then, currency }: WordsBeside,
): string {
  const { about, name, unit, before, after, lo, hi, change } = finding
  const subject = PLAIN.has(about) ? name : `${name} (${about})`
  const since = finding.since === null ? '' : ` First on record on ${finding.since}: new, or recorded only since.`
  if (unit === 'share') {
    const points = `${signed(change ?? 0)} points, ${signed(lo ?? -1)} to ${signed(hi ?? 1)}`
    const was = `${percent(before.value)} (${whole(before.hits ?? 0)} of ${whole(before.n)})`
    return `${subject}: ${shareWords(finding, percent(after.value), `${whole(after.hits ?? 0)} of ${whole(after.n)}`)} against ${was} ${then} (${points}).${since}`
  }
  const [now, was] = [after, before].map(({ value }) =>
    unit === 'amount' ? `${currency} ${whole(value)}` : whole(value),
  )
  const limits = hi === null ? `at least ${signed(lo ?? -1)}%` : `${signed(lo ?? -1)}% to ${signed(hi)}%`
  const moved = finding.what === 'accounts' && finding.of !== undefined ? `${finding.of}; ` : ''
  const beside = market === null ? '' : `; the whole market ${signed(market)}%`
  const changed = change === null ? `none ${then}` : `${signed(change)}%, ${limits}`
  const counted = unit === 'amount' ? `${finding.what} ${now}` : `${now} ${COUNTED[finding.what] ?? finding.what}`
  return `${subject}: ${counted} against ${was} ${then} (${moved}${changed}${beside}).${since}`
}

/** What needs no word of what it is. */
const PLAIN: ReadonlySet<Tested['about']> = new Set(['market', 'segment'])

const COUNTED: Readonly<Record<string, string>> = { accounts: 'companies' }

function shareWords({ about, what, of }: Tested, share: string, counts: string): string {
  if (what === 'share of companies that answered')
    return `${share} of the companies touched through it answered (${counts})`
  const rows = of ?? what.replace('share of ', '')
  const whose = about === 'technology' ? ' are of companies that have it' : ''
  return `${share} of the ${rows}${whose} (${counts})`
}

function whole(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(value)
}

function percent(share: number): string {
  const digits = share < 0.1 ? 1 : 0
  return `${(share * 100).toFixed(digits)}%`
}

/** In hundredths, with its sign: `+71`, `−6.2`. */
function signed(change: number): string {
  const hundredths = change * 100
  const digits = Math.abs(hundredths) < 10 ? 1 : 0
  const text = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(hundredths)
  return text.startsWith('-') ? text.replace('-', '−') : `+${text}`
}
