import type { z } from 'zod'
import { formatNumber } from '../../../terminal-table.ts'
import type { patternsSchema } from './patterns-schema.ts'

type Found = z.output<typeof patternsSchema>
type Shown = Pick<
  Found['patterns'][number],
  'rule' | 'sentence' | 'n' | 'accounts' | 'hits' | 'rate' | 'lo95' | 'hi95' | 'against'
>

export function patternsWords(found: Found): string {
  const { outcome, units, split } = found
  const what = outcome.unit === 'deal' ? 'deals' : 'companies'
  const head = [
    `Outcome: ${outcome.words}.`,
    `${ofUnits(units.n, units.accounts, what)}, ${formatNumber(units.hits)} with the outcome (${percent(units.hits / units.n)}), seen ${outcome.at}.`,
    ...recordsWords(found.recordsEnd),
    split.words,
  ]
  return [head.join('\n'), ...body(found, what), ...sides(found)].join('\n\n')
}

export function recordsWords(recordsEnd: string | null): string[] {
  if (recordsEnd === null) return []
  return [`The newest record is of ${recordsEnd.slice(0, 10)}: everything is seen as on that day.`]
}

function body(found: Found, what: string): string[] {
  const more = found.more === 0 ? '' : ` ${found.more} weaker ones are not shown.`
  const looked = `${formatNumber(found.hypotheses)} rules looked at, ${found.tested} tested on the part held out.${more}`
  if (found.none !== null) {
    const { largest } = found
    if (largest === null) return [found.none]
    return [
      found.none,
      `The surest difference that was seen, which is no finding${largest.q === null ? '' : ` (q ${fixed(largest.q)})`}:\n${lines(largest, what)}`,
    ]
  }
  const base = found.patterns[0]?.baseRate ?? 0
  return [
    ...found.patterns.map(
      (pattern, place) =>
        `${place + 1}. ${pattern.sentence}\n${lines(pattern, what)}\n   ${pattern.lift.toFixed(1)} times the rate of all (${percent(base)}), q ${fixed(pattern.q)}${later(pattern.recordedLater, what)}`,
    ),
    `${looked} q is the share of such findings that would be flukes. What is shown are associations, measured on the part held out; why they hold is not known.`,
    `Keep one: brushwork segment save ${found.patterns[0]?.name} '${found.patterns[0]?.rule}'`,
  ]
}

function lines({ rule, n, accounts, hits, rate, lo95, hi95, against }: Shown, what: string): string {
  return [
    `   ${rule}`,
    `   ${percent(rate)} (95%: ${percent(lo95)} to ${percent(hi95)}) of ${ofUnits(n, accounts, what)}, ${formatNumber(hits)} in all; the others ${percent(against.rate)}`,
    `   difference ${points(against.difference)} points (95%: ${points(against.lo95)} to ${points(against.hi95)})`,
  ].join('\n')
}

/** `89 deals of 87 companies`; companies are not said to be of companies. */
export function ofUnits(n: number, accounts: number, what: string): string {
  return what === 'companies'
    ? `${formatNumber(n)} companies`
    : `${formatNumber(n)} ${what} of ${formatNumber(accounts)} companies`
}

function later(share: number, what: string): string {
  if (share < 0.005) return ''
  return `\n   For ${percent(share)} of the ${what} it rests on something that was first recorded later and is taken to have been so before.`
}

function sides({ leftOut, setAside }: Found): string[] {
  const left = leftOut.map(({ units, reason }) => `  ${formatNumber(units)} ${reason}`)
  const aside = setAside.map(({ field, reason, confirm }) => `  ${field}: ${reason}${confirm ? ' *' : ''}`)
  const star = setAside.some(({ confirm }) => confirm)
    ? ['  * If you know that it was known before the outcome: brushwork field known-before FIELD']
    : []
  return [
    ...(left.length === 0 ? [] : [['Left out:', ...left].join('\n')]),
    ...(aside.length === 0 ? [] : [['Set aside:', ...aside, ...star].join('\n')]),
  ]
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share !== 0 && share < 0.0995 ? 1 : 0)}%`
}

export function points(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference * 100).toFixed(1)}`
}

function fixed(q: number): string {
  return q < 0.001 ? 'under .001' : q.toFixed(3).replace(/^0/, '')
}
