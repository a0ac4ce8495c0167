import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { Pipeline, PipelineRange } from './pipeline-schema.ts'

/** The answer for a terminal. */
export function pipelineWords(shown: Pipeline): string {
  const unit = shown.measure === 'amount' ? shown.currency : 'deals won'
  const lines = [
    `Pipeline of ${shown.of}, as of ${shown.asOf}, until ${shown.until} (${shown.days} days), in ${unit}`,
    '',
  ]
  const { fromOpen, notYetCreated, total } = shown
  if (fromOpen === null || notYetCreated === null || total === null) lines.push(shown.tooLittle ?? '')
  else {
    const row = (name: string, range: PipelineRange, wins: PipelineRange) => ({ name, range, wins })
    lines.push(
      terminalTable(
        [
          { title: '', value: ({ name }: ReturnType<typeof row>) => name },
          { title: 'expected', value: ({ range }) => Math.round(range.mean) },
          { title: '80% of the time', value: ({ range }) => spanWords(range.lo80, range.hi80) },
          { title: '95% of the time', value: ({ range }) => spanWords(range.lo95, range.hi95) },
          { title: 'deals won', value: ({ wins }) => Math.round(wins.mean) },
        ],
        [
          row('from open deals', fromOpen, fromOpen.wins),
          row('not yet created', notYetCreated, notYetCreated.wins),
          row('total', total, total.wins),
        ],
      ),
    )
  }
  return [...lines, '', ...shown.notes.map((note) => `· ${note}`)].join('\n')
}

function spanWords(lo: number | null, hi: number | null): string | null {
  return lo === null || hi === null ? null : `${formatNumber(Math.round(lo))} to ${formatNumber(Math.round(hi))}`
}
