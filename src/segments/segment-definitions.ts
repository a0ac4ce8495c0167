import { z } from 'zod'
import type { Catalog } from '../market-data/index.ts'
import type { Definition, DefinitionFamily, DefinitionProblem } from '../state/index.ts'
import { bookRule } from './rule-book.ts'
import { circleThrough } from './segment-circle.ts'
import { colourSchema } from './segment-colour.ts'
import { checkSegmentName } from './segment-name.ts'
import {
  deleteSegment,
  insertSegment,
  listSegments,
  lockSegments,
  type SavedSegment,
  updateSegment,
} from './segment-store.ts'
import { segmentUses } from './segment-uses.ts'

/** A segment as its file holds it. */
export interface SegmentBody {
  readonly rule: string
  readonly note?: string | undefined
  /** A file without it leaves the segment the pigment it has. */
  readonly colour?: number | undefined
}

/** Segments as files: `segments/NAME.yaml` with rule, note and colour. Made for one export or apply, with the fields of that moment. */
export function segmentDefinitions(catalog: Catalog, clock: () => Date): DefinitionFamily<SegmentBody> {
  return {
    folder: 'segments',
    noun: 'segment',
    after: [],
    body: z.strictObject({ rule: z.string(), note: z.string().min(1).optional(), colour: colourSchema.optional() }),
    keeps: ['colour'],
    async read(db) {
      const segments = await listSegments(db)
      return segments.map(({ name, rule, note, colour }) => ({
        name,
        body: note === null ? { rule, colour } : { rule, note, colour },
      }))
    },
    async problems({ wanted }) {
      const segments = wanted.map((definition, index) => asSegment(definition, index))
      return wanted.flatMap((definition) => definitionProblems(definition, catalog, segments))
    },
    uses: ({ body }) => [...new Set(segmentUses(body.rule).map((use) => use.name))],
    async save(tx, { name, body }, actor) {
      const segments = await lockSegments(tx)
      const booked = bookRule({ catalog, segments }, body.rule)
      if ('problems' in booked) throw new Error(`a checked segment is not valid: ${booked.problems[0]?.message}`)
      const next = {
        name,
        subject: booked.rule.subject,
        rule: body.rule,
        note: body.note ?? null,
        colour: body.colour,
      }
      const existing = segments.find((segment) => segment.name === name)
      const stamp = { actor, at: clock() }
      if (existing === undefined) await insertSegment(tx, next, stamp)
      else await updateSegment(tx, existing, next, stamp)
    },
    async remove(tx, name) {
      const existing = (await lockSegments(tx)).find((segment) => segment.name === name)
      if (existing !== undefined) await deleteSegment(tx, existing.id, clock())
    },
  }
}

function definitionProblems(
  { name, body }: Definition<SegmentBody>,
  catalog: Catalog,
  segments: readonly SavedSegment[],
): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  const named = checkSegmentName(name)
  if (named !== undefined) problems.push({ name, problem: named })
  const circle = circleThrough(segments, name, body.rule)
  if (circle !== undefined) {
    const message = `${name} would ask for itself: ${circle.join(' → ')}.`
    return [...problems, { name, problem: { code: 'segment_circle', message, at: { field: 'rule' } } }]
  }
  const booked = bookRule({ catalog, segments }, body.rule)
  const found = 'problems' in booked ? booked.problems : []
  return [...problems, ...found.map((each) => ({ name, problem: { ...each, at: { ...each.at, field: 'rule' } } }))]
}

/** What a file says, as if it were saved: to check rules that use each other before any of them is. */
function asSegment({ name, body }: Definition<SegmentBody>, index: number): SavedSegment {
  const never = new Date(0)
  const { rule, note = null, colour = 0 } = body
  return { id: index, name, subject: 'account', rule, note, colour, version: 1, createdAt: never, updatedAt: never }
}
