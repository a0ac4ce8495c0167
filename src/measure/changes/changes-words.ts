import type { Changes } from './changes-schema.ts'

/** Quiet results that are worth a line; the rest are counted. */
const QUIET = 8

export function changesWords(changes: Changes): string {
  const { quarter, against, findings, quiet, tested, refused, tooFew, notes, recordsEnd } = changes
  const lines = [
    `${quarter.key} (${quarter.firstDay} to ${quarter.lastDay}) against ${against.key}: ${against.why}.`,
    ...(recordsEnd === null ? [] : [`The records end on ${recordsEnd}.`]),
    '',
    findings.length === 0
      ? `Nothing changed beyond noise, of ${tested} things tested together.`
      : `Changed beyond noise, ${findings.length} of ${tested} things tested together:`,
    ...grouped(findings),
    '',
    ...(quiet.length === 0 ? [] : [`Within noise: ${quiet.length}. The clearest of them:`]),
    ...quiet.slice(0, QUIET).map(({ words }) => `- ${words}`),
    ...(tooFew.length === 0 ? [] : ['', `Too few to be tested: ${tooFew.length}.`]),
    ...(refused.length === 0 ? [] : ['', 'Not compared:']),
    ...refused.map(({ what, reason }) => `- ${what}: ${reason}`),
    ...(notes.length === 0 ? [] : ['']),
    ...notes,
  ]
  return lines.join('\n')
}

/** What goes its own way before what merely goes with the market. */
function grouped(findings: Changes['findings']): string[] {
  const lines = (those: Changes['findings']): string[] => those.map(({ words }) => `- ${words}`)
  const along = findings.filter(({ apart }) => apart === false)
  const own = findings.filter(({ apart }) => apart !== false)
  return along.length === 0 ? lines(own) : [...lines(own), '', 'Going along with the whole market:', ...lines(along)]
}
