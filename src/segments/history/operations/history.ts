import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { segmentHistory } from '../segment-history.ts'
import { comparedSchema, shownCompared } from './compared-schema.ts'
import { differenceLines, differenceSchema, shownDifference } from './difference-schema.ts'

export const history = defineOperation<Market>()({
  name: 'segment history',
  summary: 'A segment over time: its accounts at every refresh, who entered and left, and the versions of its rule.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({
    name: z.string().describe('Name of the segment; of a deleted one, too.'),
    limit: z.int().min(1).max(2000).default(400).describe('The latest so many refreshes.'),
  }),
  output: z.object({
    name: z.string(),
    subject: z.enum(['account', 'contact']),
    deletedAt: z.string().nullable(),
    keptSince: z
      .string()
      .nullable()
      .describe('The first refresh: before it nothing is kept. Nothing: there was none.'),
    refreshCount: z.number(),
    refreshes: z
      .array(
        z.object({
          refresh: z.number(),
          at: z.string(),
          version: z.number().describe('Of the rule, at that refresh.'),
          accounts: z.number(),
          people: z.number().nullable(),
          unknown: z.number(),
          total: z.number(),
          since: comparedSchema.nullable().describe('Against the refresh before; nothing for the first.'),
        }),
      )
      .describe('The oldest first.'),
    versions: z
      .array(
        z.object({
          version: z.number(),
          name: z.string(),
          at: z.string(),
          until: z.string().nullable().describe('Nothing: it holds now.'),
          actor: z.string(),
          rule: z.string(),
          sentence: z.string().nullable(),
          change: z
            .enum(['first', 'rule', 'name', 'look', 'restored'])
            .describe('What made it a version; `look`: a note or a colour; `restored`: it was deleted before.'),
          difference: differenceSchema.nullable().describe('Against the version before; nothing for the first.'),
        }),
      )
      .describe('The newest first.'),
  }),
  run: async (market, { name, limit }) => {
    const { past, subject, refreshes, refreshCount, keptSince, versions } = await segmentHistory(market, name, limit)
    return {
      name,
      subject,
      deletedAt: past.deletedAt?.toISOString() ?? null,
      keptSince: keptSince?.toISOString() ?? null,
      refreshCount,
      refreshes: refreshes.map(({ refresh, at, version, accounts, people, unknown, total, compared, through }) => ({
        refresh,
        at: at.toISOString(),
        version,
        accounts,
        people,
        unknown,
        total,
        since: shownCompared(compared, through),
      })),
      versions: versions.map(({ at, until, difference, ...step }) => ({
        version: step.version,
        name: step.name,
        at: at.toISOString(),
        until: until?.toISOString() ?? null,
        actor: step.actor,
        rule: step.rule,
        sentence: step.sentence,
        change: step.change,
        difference: difference === null ? null : shownDifference(difference),
      })),
    }
  },
  print: (shown) => {
    const lines: string[] = []
    if (shown.deletedAt !== null) lines.push(`${shown.name} was deleted on ${day(shown.deletedAt)}.`, '')
    if (shown.keptSince === null) {
      lines.push(`Nothing is kept of ${shown.name} yet. Begin with: brushwork segment refresh`)
    } else {
      lines.push(
        terminalTable(
          [
            { title: 'refreshed', value: (row: (typeof shown.refreshes)[number]) => minute(row.at) },
            { title: 'accounts', value: (row) => row.accounts },
            { title: 'entered', value: (row) => row.since?.entered },
            { title: 'left', value: (row) => row.since?.left },
            { title: 'by rule', value: (row) => byRule(row.since) },
            { title: 'unknown', value: (row) => row.unknown },
            { title: 'version', value: (row) => String(row.version) },
          ],
          shown.refreshes,
        ),
        `Kept since ${day(shown.keptSince)}, ${formatNumber(shown.refreshCount)} refreshes.`,
      )
      if (shown.refreshes.some((row) => row.since?.ruleChanged === true)) {
        lines.push('By rule: of those that entered and left, the ones that moved because the rule changed.')
      }
    }
    for (const version of shown.versions) {
      lines.push('', `Version ${version.version}, ${minute(version.at)}, ${version.actor}: ${WHAT[version.change]}`)
      lines.push(`  ${version.sentence ?? `No longer valid: ${version.rule}`}`)
      if (version.difference !== null) lines.push(...differenceLines(version.difference).map((line) => `  ${line}`))
    }
    return lines.join('\n')
  },
})

const WHAT = {
  first: 'first saved',
  rule: 'the rule changed',
  name: 'renamed',
  look: 'its note or colour changed',
  restored: 'restored',
} as const

function byRule(since: z.output<typeof comparedSchema> | null): string | undefined {
  if (since === null || !since.ruleChanged) return undefined
  if (since.enteredByRule === null || since.leftByRule === null) return 'cannot be told'
  return `${formatNumber(since.enteredByRule)} in, ${formatNumber(since.leftByRule)} out`
}

function day(at: string): string {
  return at.slice(0, 10)
}

function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ')
}
