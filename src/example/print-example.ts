import { formatNumber, terminalTable } from '../terminal-table.ts'
import type { ExampleResult } from './example-result.ts'
import { PLANTED } from './planted.ts'

const WIDTH = 92
/** The folder a command takes when nothing else is said. */
const DEFAULT_WORKSPACE = 'brushwork-workspace'

/** The example as a newcomer first sees it: plain text, at most 92 columns where names allow. */
export function printExample(result: ExampleResult): string {
  const parts = [
    title(result),
    files(result),
    segments(result),
    research(result),
    messages(result),
    targets(result),
    next(result),
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}

function title(result: ExampleResult): string[] {
  const { vendor } = PLANTED
  const made = result.already ? 'It was here already; nothing was changed.' : 'Everything in it is invented.'
  const size = `${formatNumber(result.accounts)} companies, three years to ${result.endsOn}, seed ${result.seed}.`
  return [heading('The example market'), ...wrapped(`${vendor.name} sells ${vendor.sells}. ${size} ${made}`, '')]
}

function files(result: ExampleResult): string[] {
  const table = terminalTable(
    [
      { title: 'File', value: (row) => row.file },
      { title: 'Holds', value: (row) => row.kind.replace('_', ' ') },
      { title: 'Rows', value: (row) => row.read },
      { title: 'Taken in', value: (row) => row.accepted },
      { title: 'Nothing new', value: (row) => row.unchanged },
      { title: 'Rejected', value: (row) => row.rejected },
      { title: 'Problems', value: (row) => row.problems },
    ],
    result.imported,
  )
  const problems = result.imported.reduce((sum, file) => sum + file.problems, 0)
  const said = `The files are soiled as in life. ${formatNumber(problems)} values could not be read: each is reported with its file, row and column, none was changed silently.`
  return [heading('Imported'), indented(table), '', ...wrapped(said), ...kept(result)]
}

function kept(result: ExampleResult): string[] {
  return result.files === undefined ? [] : [`  The files, their maps and the planted truth are in ${result.files}`]
}

function segments(result: ExampleResult): string[] {
  const [first] = result.segments
  const lines = [heading(first === undefined ? 'Segments' : `Segments of ${formatNumber(first.total)} accounts`)]
  for (const segment of result.segments) {
    lines.push(
      dotted(`  ${segment.name}`, `${formatNumber(segment.accounts)} accounts`),
      ...wrapped(segment.sentence, '      '),
    )
    if (segment.unknown > 0) {
      lines.push(`      For ${formatNumber(segment.unknown)} more it cannot be told: something is missing.`)
    }
  }
  return lines
}

function research({ research: found }: ExampleResult): string[] {
  const { interviews, people, hidden, quotes, codes, personas } = found
  const lines = [heading('What people said')]
  if (interviews === 0) return [...lines, ...wrapped('The market is too small: nobody in it can tell an interview.')]
  const why = [
    ...(hidden.withdrawn > 0 ? [`${hidden.withdrawn} withdrew their consent`] : []),
    ...(hidden.expired > 0 ? [`of ${hidden.expired} it has expired`] : []),
  ]
  const left = why.length === 0 ? '' : ` (${why.join(', ')})`
  const told = counted(interviews, 'invented interview', 'invented interviews')
  const said = `${told}, marked by two coders with ${formatNumber(codes)} codes in ${formatNumber(quotes)} quotes. The words of ${counted(people, 'person', 'people')} may be shown${left}.`
  lines.push(...wrapped(said))
  for (const { name, words, ready, met, of, statements } of personas) {
    const stands = `${ready ? 'ready' : `${met} of ${of} gates`}, ${formatNumber(statements)} statements`
    lines.push(dotted(`  ${name}, ${words}`, stands))
  }
  return lines
}

function messages({ messages: said, research: { personas } }: ExampleResult): string[] {
  const [champion] = personas
  const lines = [heading('What is said to whom')]
  if (said.messages === 0 || champion === undefined) return [...lines, ...wrapped('There is nobody to speak to yet.')]
  const written = counted(said.messages, 'message', 'messages')
  const cases = counted(said.cases, 'story of a customer', 'stories of customers')
  const answers = counted(said.scores, 'person said', 'people said')
  lines.push(
    ...wrapped(
      `${written} by stage, most of them to ${champion.name}; ${cases}; ${answers} what they think of them.`,
    ),
  )
  return lines
}

function counted(number: number, one: string, several: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : several}`
}

function dotted(left: string, right: string): string {
  return `${left} ${'·'.repeat(Math.max(3, WIDTH - left.length - right.length - 2))} ${right}`
}

function targets(result: ExampleResult): string[] {
  const { rows, eligible, total, leftOut, segment } = result.targets
  const ranked = rows.map((row, index) => ({ ...row, rank: index + 1 }))
  const table = terminalTable(
    [
      { title: '', value: (row) => row.rank },
      { title: 'Company', value: (row) => row.name },
      { title: 'City', value: (row) => row.city },
      { title: 'Industry', value: (row) => row.industry },
      { title: 'Creatives', value: (row) => row.creatives },
      { title: 'Owner', value: (row) => row.owner },
    ],
    ranked,
  )
  const lines = leftOut.map(({ because, accounts }) => `  ${formatNumber(accounts).padStart(6)}  ${because}`)
  const can = `${formatNumber(eligible)} of ${formatNumber(total)} can be approached now.`
  return [
    heading(`Whom to call first in ${segment}`),
    indented(table),
    '',
    `  ${can}${lines.length === 0 ? '' : ' Left out:'}`,
    ...lines,
  ]
}

function next(result: ExampleResult): string[] {
  const command = (rest: string): string => `  npx brushwork ${rest}${place(result.workspace)}`
  const [champion] = result.research.personas
  return [
    heading('Try next'),
    command(`segment size 'account.industry == "Games"'`),
    ...(champion === undefined ? [] : [command(`persona show "${champion.name}"`)]),
    ...(result.messages.messages === 0 ? [] : [command('message matrix'), command('brief')]),
    command(`target list ${result.targets.segment} --out monday.csv`),
    command('fields'),
    '',
    '  What is hidden in this market: docs/guide/example-market.md',
  ]
}

/** The commands must reach the workspace that the example is in. */
function place(workspace: string): string {
  if (workspace === DEFAULT_WORKSPACE) return ''
  return ` --workspace ${/^[\w./~-]+$/.test(workspace) ? workspace : `'${workspace.replaceAll("'", `'\\''`)}'`}`
}

function heading(text: string): string {
  return `── ${text} ${'─'.repeat(Math.max(2, WIDTH - text.length - 4))}`
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

function wrapped(text: string, indent = '  '): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}
