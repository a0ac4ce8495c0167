import { type Figure, figure } from '../../paper/index.ts'
import type { Scorecard } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { BriefSegment, BriefTest } from './brief-schema.ts'
import { money, wholePercent } from './figure-words.ts'

type Scored = Pick<BriefSegment, 'size' | 'tests'>

const UNITS = { share: 'share', accounts: 'count', amount: 'money', days: 'days' } as const

/** Size and the six tests, as figures that lead to the scorecard. */
export function scoredPart(name: string, card: Scorecard): Scored {
  const { accounts, total, day } = card
  const size =
    accounts === 0
      ? null
      : figure({
          key: 'size',
          label: 'companies in it',
          value: accounts,
          unit: 'count',
          currency: null,
          lo: null,
          hi: null,
          level: null,
          n: accounts,
          of: 'companies',
          asOf: day,
          words: `${formatNumber(accounts)} of ${formatNumber(total)} companies are in ${name}.`,
          trace: traceOf(name, 'how many companies are in it'),
        })
  return { size, tests: card.tests.map((test) => testPart(name, test, card)) }
}

function testPart(name: string, test: Scorecard['tests'][number], card: Scorecard): BriefTest {
  return {
    name: test.name,
    title: test.title,
    question: test.question,
    verdict: test.verdict,
    reason: test.reason,
    figure: testFigure(name, test, card),
  }
}

function testFigure(name: string, test: Scorecard['tests'][number], { currency, day }: Scorecard): Figure | null {
  const { figure: value, n, interval, unit } = test
  if (value === null || n === null || n <= 0) return null
  return figure({
    key: `test ${test.name}`,
    label: test.figureLabel,
    value,
    unit: UNITS[unit],
    currency: unit === 'amount' ? currency : null,
    lo: interval?.low ?? null,
    hi: interval?.high ?? null,
    level: interval === null ? null : 0.95,
    n,
    of: test.nOf,
    asOf: day,
    words: `${test.figureLabel}: ${told(value, unit, currency, interval)}; n = ${formatNumber(n)} ${test.nOf}. ${test.reason}`,
    trace: traceOf(name, `the test “${test.title}”`),
  })
}

type Test = Scorecard['tests'][number]

/** `46% (95%: 41% to 51%)`. */
function told(value: number, unit: Test['unit'], currency: string, interval: Test['interval']): string {
  const write = (amount: number): string => {
    if (unit === 'share') return wholePercent(amount)
    return unit === 'amount' ? `${money(amount)} ${currency}` : formatNumber(amount)
  }
  if (interval === null) return write(value)
  return `${write(value)} (95%: ${write(interval.low)} to ${write(interval.high)})`
}

function traceOf(name: string, what: string): Figure['trace'] {
  return { operation: 'segment score', input: { name }, words: `The scorecard of ${name}: ${what}.` }
}
