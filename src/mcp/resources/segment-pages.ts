import { formatNumber } from '../../terminal-table.ts'
import { bullets, heading, link, page, paragraph, table, verbatim } from './markdown-lines.ts'
import { addressOf } from './resource-address.ts'

interface Size {
  readonly accounts: number
  readonly contacts?: number | undefined
  readonly unknown: number
  readonly total: number
  readonly unknownBecause: readonly { readonly field: string; readonly accounts: number }[]
}

/** What this page shows of `segment list`. */
export interface ListedSegments {
  readonly segments: readonly {
    readonly name: string
    readonly sentence: string | null
    readonly size: Size | null
    readonly problems: readonly { readonly message: string }[]
  }[]
}

/** What this page shows of `segment show`. */
export interface ShownSegment {
  readonly name: string
  readonly rule: string
  readonly note: string | null
  readonly version: number
  readonly problems: readonly { readonly message: string; readonly hint?: string | undefined }[]
  readonly sentence: string | null
  readonly clauses: readonly { readonly sentence: string; readonly size: Size; readonly without: number }[]
  readonly size: Size | null
  readonly uses: readonly string[]
  readonly usedBy: readonly string[]
}

export function segmentsPage({ segments }: ListedSegments, day: string): string {
  if (segments.length === 0) return page(heading(1, 'Segments'), 'No segment is saved yet.')
  return page(
    heading(1, 'Segments'),
    `${formatNumber(segments.length)} saved, counted on ${day}. “Cannot be told” are those where something that the rule needs is missing.`,
    ...segments.map(({ name, sentence, size, problems }) =>
      [
        `## ${link(name, addressOf({ kind: 'segments', name }))}`,
        paragraph(sentence),
        ...(size === null ? [] : [sizeWords(size)]),
        ...problems.map(({ message }) => paragraph(`No longer valid: ${message}`)),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    ),
  )
}

export function segmentPage(segment: ShownSegment, day: string): string {
  const { name, rule, note, version, problems, sentence, clauses, size, uses, usedBy } = segment
  const parts = clauses.map((each) => [
    each.sentence,
    kept(each.size),
    formatNumber(each.without),
    formatNumber(each.size.unknown),
  ])
  return page(
    heading(1, name),
    paragraph(sentence),
    size === null ? '' : `${sizeWords(size)} Counted on ${day}.`,
    problems.length === 0 ? '' : `${heading(2, 'No longer valid')}\n\n${bullets(problems.map(problemWords))}`,
    paragraph(note === null ? null : `Note: ${note}`),
    `${heading(2, `Rule (version ${version})`)}\n\n${verbatim(rule)}`,
    clauses.length < 2
      ? ''
      : `${heading(2, 'Its clauses')}\n\n${table(['Clause', 'Keeps alone', 'Kept without it', 'Cannot be told'], parts)}`,
    uses.length === 0 ? '' : paragraph(`Uses the segments ${uses.join(', ')}.`),
    usedBy.length === 0 ? '' : paragraph(`Used by the segments ${usedBy.join(', ')}.`),
  )
}

function problemWords({ message, hint }: { readonly message: string; readonly hint?: string | undefined }): string {
  return hint === undefined ? message : `${message}\n${hint}`
}

function kept({ accounts, contacts }: Size): string {
  return formatNumber(contacts ?? accounts)
}

/** `736 of 5,101 accounts; for 126 it cannot be told: account.region is missing for 86, account.employees for 44.` */
function sizeWords({ accounts, contacts, unknown, total, unknownBecause }: Size): string {
  const whole =
    contacts === undefined
      ? `${formatNumber(accounts)} of ${formatNumber(total)} accounts`
      : `${formatNumber(contacts)} of ${formatNumber(total)} contacts, at ${formatNumber(accounts)} accounts`
  if (unknown === 0) return `${whole}.`
  const missing = unknownBecause.map((each) => `${each.field} for ${formatNumber(each.accounts)}`)
  const because = missing.length === 0 ? '' : `, missing is ${missing.join(', ')}`
  return paragraph(`${whole}; for ${formatNumber(unknown)} it cannot be told${because}.`)
}
