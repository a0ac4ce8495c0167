import { isOneSlipApart, SHORTEST_SLIP } from './near-name.ts'
import { sameCountry } from './same-country.ts'

/** What two records are compared by; texts normalised as for identity, null where missing. */
export interface Candidate {
  readonly account: number
  readonly name: string | null
  /** The name without words such as "group" and without its own city at the end. */
  readonly core: string | null
  readonly domain: string | null
  readonly country: string | null
  readonly city: string | null
  readonly parent: string | null
  /** Digits only. */
  readonly phone: string | null
}

export interface Likeness {
  /** 0 to 1: orders the reasons by how much they say. A judgement, not a measured probability. */
  readonly confidence: number
  /** Each a short clause, the strongest first. */
  readonly reasons: readonly string[]
}

/** Why two records may be one company; undefined where what they share says too little. */
export function judgePair(left: Candidate, right: Candidate): Likeness | undefined {
  const name = likeNames(left, right)
  const sameDomain = left.domain !== null && left.domain === right.domain
  const samePhone = left.phone !== null && left.phone === right.phone
  const country = sameCountry(left.country, right.country)
  const reasons = [
    ...(sameDomain ? [`same domain ${left.domain}`] : []),
    ...(name === undefined ? [] : [name.reason]),
    ...(samePhone ? ['same phone number'] : []),
    ...(country === true && name !== undefined ? [`same country ${left.country}`] : []),
    ...(left.parent !== null && left.parent === right.parent ? [`same parent ${left.parent}`] : []),
  ]
  if (sameDomain) {
    if (name !== undefined || samePhone) return { confidence: 0.97, reasons }
    const begins = beginsWithOther(left, right)
    return begins
      ? { confidence: 0.9, reasons: [...reasons, 'one name begins with the other'] }
      : { confidence: 0.75, reasons }
  }
  if (name === undefined) return samePhone ? { confidence: 0.55, reasons } : undefined
  if (country === false && !samePhone) return undefined
  const elsewhere = left.domain !== null && right.domain !== null
  const notes = [
    ...reasons,
    ...(country === undefined ? ['country missing'] : []),
    ...(elsewhere ? ['but different domains'] : []),
  ]
  const sum = name.weight + (samePhone ? 0.1 : 0) - (country === undefined ? 0.15 : 0) - (elsewhere ? name.doubt : 0)
  return { confidence: Math.round(Math.min(sum, 0.97) * 100) / 100, reasons: notes }
}

interface NameLikeness {
  readonly weight: number
  /** What two different domains take away: Laukenk and Laulenk with a website each are rarely one company. */
  readonly doubt: number
  readonly reason: string
}

function beginsWithOther(left: Candidate, right: Candidate): boolean {
  const [a, b] = [left.name?.replaceAll(' ', '') ?? '', right.name?.replaceAll(' ', '') ?? '']
  return Math.min(a.length, b.length) >= SHORTEST_SLIP && (a.startsWith(b) || b.startsWith(a))
}

function likeNames(left: Candidate, right: Candidate): NameLikeness | undefined {
  if (left.name === null || right.name === null || left.core === null || right.core === null) return undefined
  const [a, b] = [left.name.replaceAll(' ', ''), right.name.replaceAll(' ', '')]
  if (a === b) return { weight: 0.9, doubt: 0.2, reason: 'same name' }
  if (sorted(left.name) === sorted(right.name)) return { weight: 0.8, doubt: 0.25, reason: 'same words in the name' }
  const [c, d] = [left.core.replaceAll(' ', ''), right.core.replaceAll(' ', '')]
  const elsewhere = left.city !== null && right.city !== null && left.city !== right.city
  if (c === d && !elsewhere) return { weight: 0.8, doubt: 0.25, reason: 'same name but for its place or form' }
  return isOneSlipApart(a, b) || (isOneSlipApart(c, d) && !elsewhere)
    ? { weight: 0.75, doubt: 0.35, reason: 'names one letter apart' }
    : undefined
}

function sorted(name: string): string {
  return name.split(' ').sort().join(' ')
}
