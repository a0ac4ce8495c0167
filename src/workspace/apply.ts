import { resolve } from 'node:path'
import { z } from 'zod'
import { defineOperation, fileField } from '../operation.ts'
import { ProblemError } from '../problem.ts'
import { type SegmentDifference, segmentDifferences } from '../segments/index.ts'
import { applyDefinitions, type PlannedDefinition, planDefinitions } from '../state/index.ts'
import { definitionFamilies } from './definition-families.ts'
import type { Workspace } from './workspace.ts'

const change = z.object({
  kind: z.string().describe('What it is, e.g. `segment`.'),
  name: z.string(),
  change: z
    .enum(['created', 'changed', 'removed', 'moved', 'unchanged'])
    .describe('`moved`: the definition stays, and its members change because of another.'),
  file: z.string().optional(),
  difference: z
    .object({ before: z.number(), after: z.number(), entered: z.number(), left: z.number() })
    .optional()
    .describe('For what has members, with --dry-run: how many there are before and after, enter and leave.'),
})

/** Makes the definitions what the files of a folder say, or shows what that would change. */
export const applyOperation = defineOperation<Workspace>()({
  name: 'apply',
  summary:
    'Makes the definitions what the YAML files of a folder say. A definition without a file is removed where its folder is there.',
  access: 'write',
  positional: ['dir'],
  input: z.strictObject({
    dir: z.string().min(1).describe('Folder that `brushwork export` wrote, edited since.').meta(fileField('folder')),
    dryRun: z
      .boolean()
      .default(false)
      .describe('Change nothing; show what would change and who would enter and leave.'),
  }),
  output: z.object({ dryRun: z.boolean(), changes: z.array(change) }),
  run: async (workspace, { dir, dryRun }, { actor, signal, progress }) => {
    const families = await definitionFamilies(workspace)
    const nouns = new Map(families.map((family) => [family.folder, family.noun]))
    const shown = ({ folder, name, change: what, file }: PlannedDefinition) => ({
      kind: nouns.get(folder) ?? folder,
      name,
      change: what,
      ...(file === undefined ? {} : { file }),
    })
    if (!dryRun) {
      const { definitions } = await applyDefinitions(workspace.state, families, resolve(dir), actor)
      return { dryRun, changes: definitions.map(shown) }
    }
    const { definitions, problems } = await planDefinitions(workspace.state.db, families, resolve(dir))
    if (problems.length > 0) throw new ProblemError(problems)
    progress({ message: 'Comparing memberships' })
    const differences = await segmentDifferences(workspace, definitions, signal)
    return { dryRun, changes: definitions.map(shown).map(withDifference(differences)) }
  },
  print: ({ dryRun, changes }) => {
    const moved = changes.filter((one) => one.change !== 'unchanged')
    const unchanged = changes.length - moved.length
    const head = `${dryRun ? 'Would change' : 'Changed'} ${moved.length} of ${changes.length} definitions${unchanged > 0 ? `; ${unchanged} stay as they are` : ''}.`
    const marks = { created: '+', changed: '~', removed: '-', moved: '>', unchanged: ' ' } as const
    return [
      head,
      ...moved.map(({ kind, name, change: what, difference }) => {
        const line = `  ${marks[what]} ${kind} ${name}`
        if (difference === undefined) return line
        const { before, after, entered, left } = difference
        return `${line}: ${count(before)} → ${count(after)} (${count(entered)} enter, ${count(left)} leave)`
      }),
    ].join('\n')
  },
})

/** Adds to a segment's change how its members change; a rule that stays can still move with one that it uses. */
function withDifference(differences: readonly SegmentDifference[]) {
  const bySegment = new Map(differences.map((one) => [one.name, one]))
  return (planned: z.input<typeof change>): z.input<typeof change> => {
    const found = planned.kind === 'segment' ? bySegment.get(planned.name) : undefined
    if (found === undefined) return planned
    const { before, after, entered, left } = found
    return { ...planned, change: found.change, difference: { before, after, entered, left } }
  }
}

function count(figure: number): string {
  return figure.toLocaleString('en')
}
