import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { Pipeline, PipelineRange } from './pipeline-schema.ts'

/** The answer for a terminal. */
export function pipelineWords(shown: Pipeline): string {
  const unit = shown.measure === 'amount' ? shown.currency : 'deals won'
  const head = `Pipeline of ${shown.of}: what is known until ${shown.asOf}, forecast for the ${shown.days} days until ${shown.until}, in ${unit}.`
  const parts = [head, openWords(shown)]
  if (shown.total === null) parts.push(shown.tooLittle ?? '')
  else parts.push(forecastTable(shown), rests(shown), stagesTable(shown), testWords(shown), shown.method)
  return [...parts.filter((part) => part !== ''), shown.notes.map((note) => `· ${note}`).join('\n')].join('\n\n')
}

function openWords({ open, currency, measure }: Pipeline): string {
  const amount =
    open.amount === null
      ? 'none says an amount'
      : `${formatNumber(Math.round(open.amount))} ${currency} by their own word`
  const without =
    open.amount !== null && open.withoutAmount > 0 ? `, ${formatNumber(open.withoutAmount)} say none` : ''
  return `Open: ${formatNumber(open.deals)} deals${measure === 'wins' ? '' : `, ${amount}${without}`}.`
}

function forecastTable({ fromOpen, notYetCreated, total }: Pipeline): string {
  const rows = [
    { name: 'from open deals', part: fromOpen },
    { name: 'from deals not yet created', part: notYetCreated },
    { name: 'together', part: total },
  ].flatMap(({ name, part }) => (part === null ? [] : [{ name, part }]))
  return terminalTable(
    [
      { title: '', value: ({ name }: (typeof rows)[number]) => name },
      { title: 'expected', value: ({ part }) => Math.round(part.mean) },
      { title: '8 times in 10', value: ({ part }) => spanWords(part.lo80, part.hi80) },
      { title: '19 times in 20', value: ({ part }) => spanWords(part.lo95, part.hi95) },
      { title: 'deals won', value: ({ part }) => Math.round(part.wins.mean) },
      { title: '8 times in 10', value: ({ part }) => spanWords(part.wins.lo80, part.wins.hi80) },
    ],
    rows,
  )
}

function rests({ n, notYetCreated }: Pipeline): string {
  const opened = notYetCreated?.opened
  const pace =
    opened === undefined
      ? ''
      : ` ${formatNumber(Math.round(opened.mean))} deals are expected to be opened (8 times in 10: ${spanWords(opened.lo80, opened.hi80)}).`
  return `Learned from ${formatNumber(n.closed)} closed deals (${formatNumber(n.won)} won, ${formatNumber(n.lost)} lost) since ${n.from ?? 'ever'}, and from ${formatNumber(n.stillOpen)} still open.${pace}`
}

function stagesTable({ open, measure, total }: Pipeline): string {
  if (total === null || open.stages.length === 0) return ''
  const percent = (share: number | null): string | null => (share === null ? null : `${Math.round(share * 100)}%`)
  return terminalTable(
    [
      { title: 'stage', value: ({ stage }: (typeof open.stages)[number]) => stage ?? 'not known' },
      { title: 'open deals', value: ({ deals }) => deals },
      { title: 'days open (median)', value: ({ medianAge }) => medianAge },
      { title: 'won by then', value: ({ winProbability }) => percent(winProbability) },
      { title: 'deals won', value: ({ wins }) => (wins === null ? null : Math.round(wins)) },
      ...(measure === 'wins'
        ? []
        : [
            {
              title: 'expected',
              value: ({ expected }: (typeof open.stages)[number]) =>
                expected === null ? null : Math.round(expected),
            },
          ]),
    ],
    open.stages,
  )
}

function testWords(shown: Pipeline): string {
  const { backtest, coverage80, missedByPipelineOnly, alternatives } = shown
  if (backtest.length === 0) return ''
  const inside = Math.round((coverage80 ?? 0) * backtest.length)
  const table = terminalTable(
    [
      { title: 'forecast on', value: (row: (typeof backtest)[number]) => row.asOf },
      { title: 'until', value: ({ until }) => until },
      { title: 'expected', value: ({ mean }) => Math.round(mean) },
      { title: '8 times in 10', value: ({ lo80, hi80 }) => spanWords(lo80, hi80) },
      { title: 'came', value: ({ actual }) => Math.round(actual) },
      { title: 'off by', value: ({ mean, actual }) => (actual > 0 ? signed(mean / actual - 1) : null) },
    ],
    backtest,
  )
  const compared = alternatives
    .filter(({ error }) => error !== null)
    .map(({ name, error, bias, n }) => `${name} ${percentOf(error)} (all together ${signed(bias ?? 0)}; n = ${n})`)
  const only =
    missedByPipelineOnly === null
      ? ''
      : `\nOf what came at those dates, ${percentOf(missedByPipelineOnly)} was from deals that were not open yet: a forecast of the open deals alone misses it.`
  return `The same forecast made at earlier dates, with what was known then:\n${table}\nThe 80% interval held what came ${inside} of ${backtest.length} times.\nMean distance from what came: ${compared.join('; ')}.${only}`
}

function percentOf(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`
}

function signed(share: number): string {
  const percent = Math.round(share * 100)
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%`
}

function spanWords(lo: PipelineRange['lo80'], hi: PipelineRange['hi80']): string | null {
  return lo === null || hi === null ? null : `${formatNumber(Math.round(lo))} to ${formatNumber(Math.round(hi))}`
}
