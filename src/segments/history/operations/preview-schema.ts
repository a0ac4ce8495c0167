import { z } from 'zod'
import { formatNumber } from '../../../terminal-table.ts'
import type { PreviewMove, SavePreview } from '../preview-save.ts'
import { differenceLines, differenceSchema, shownDifference } from './difference-schema.ts'
import { namedSchema } from './page-schema.ts'

const size = z.object({
  accounts: z.number(),
  people: z.number().nullable().describe('Only for a rule about people.'),
  unknown: z.number().describe('Accounts (people) for which it cannot be told.'),
})

const move = z.object({
  name: z.string(),
  before: size.nullable().describe('Nothing: there was no rule, or it is no longer valid.'),
  after: size,
  entered: z.number().describe('Accounts that would come in.'),
  left: z.number().describe('Accounts that would leave.'),
})

/** What saving a rule would do. */
export const previewSchema = move.extend({
  sentenceBefore: z.string().nullable(),
  difference: differenceSchema.nullable().describe('Against the rule that is saved now; nothing for a new segment.'),
  enteredAccounts: z.array(namedSchema).describe('Those that would come in: the first 50 by name.'),
  leftAccounts: z.array(namedSchema).describe('Those that would leave: the first 50 by name.'),
  moves: z
    .array(move)
    .describe('Segments that use this one, directly or through others, whose accounts would change.'),
})

export function shownPreview(preview: SavePreview): z.output<typeof previewSchema> {
  return {
    ...shownMove(preview),
    sentenceBefore: preview.sentenceBefore,
    difference: preview.difference === null ? null : shownDifference(preview.difference),
    enteredAccounts: [...preview.enteredAccounts],
    leftAccounts: [...preview.leftAccounts],
    moves: preview.moves.map(shownMove),
  }
}

function shownMove({ name, before, after, entered, left }: PreviewMove): z.output<typeof move> {
  return { name, before, after, entered, left }
}

export function previewLines(name: string, shown: z.output<typeof previewSchema>, sentence: string): string[] {
  const lines = ['Nothing was saved.']
  if (shown.sentenceBefore !== null && shown.sentenceBefore !== sentence) lines.push(`Now:  ${shown.sentenceBefore}`)
  lines.push(`Then: ${sentence}`)
  if (shown.difference !== null) lines.push(...differenceLines(shown.difference).map((line) => `  ${line}`))
  lines.push('', moveWords({ ...shown, name }))
  const names = (title: string, all: number, some: typeof shown.enteredAccounts): void => {
    if (all === 0) return
    const listed = some.map((each) => each.name ?? each.domain ?? `#${each.account}`).join(', ')
    lines.push(`${title}: ${listed}${all > some.length ? `, and ${formatNumber(all - some.length)} more` : ''}`)
  }
  names('Would enter', shown.entered, shown.enteredAccounts)
  names('Would leave', shown.left, shown.leftAccounts)
  if (shown.moves.length > 0) lines.push('', 'Segments that use it:', ...shown.moves.map(moveWords))
  return lines
}

function moveWords({ name, before, after, entered, left }: z.output<typeof move>): string {
  const from = before === null ? '' : `${formatNumber(before.accounts)} → `
  return `${name}: ${from}${formatNumber(after.accounts)} accounts; ${formatNumber(entered)} would enter, ${formatNumber(left)} would leave`
}
