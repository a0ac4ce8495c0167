import { z } from 'zod'
import { listSegments, noSuchSegment } from '../../segments/index.ts'
import type { DefinitionFamily, DefinitionProblem } from '../../state/index.ts'
import { chosenSegments, writeChosen } from './chosen-segments.ts'

interface ChosenBody {
  readonly segments: readonly string[]
}

/** The only file of its folder. */
const NAME = 'chosen-segments'

/** The segments to go after, as a file: `brief/chosen-segments.yaml`. Made for one export or apply. */
export function chosenDefinitions(clock: () => Date): DefinitionFamily<ChosenBody> {
  return {
    folder: 'brief',
    noun: 'choice of segments',
    after: ['segments'],
    body: z.strictObject({ segments: z.array(z.string().trim().min(1)).min(1).max(40) }),
    async read(db) {
      const segments = (await chosenSegments(db)).map(({ name }) => name)
      return segments.length === 0 ? [] : [{ name: NAME, body: { segments } }]
    },
    async problems({ db, wanted, all }) {
      const saved = await listSegments(db)
      const names = new Set((all.get('segments') ?? []).map(({ name }) => name))
      return wanted.flatMap(({ name, body }): DefinitionProblem[] => {
        if (name !== NAME) {
          const message = `The segments of the brief stand in brief/${NAME}.yaml, and nothing else does.`
          return [{ name, problem: { code: 'no_such_choice', message, at: { field: 'name', value: name } } }]
        }
        return body.segments.flatMap((segment, place): DefinitionProblem[] => {
          const field = `segments.${place}`
          if (!names.has(segment)) return [{ name, problem: noSuchSegment(saved, segment, field) }]
          if (body.segments.indexOf(segment) === place) return []
          const message = `${segment} is chosen twice.`
          return [{ name, problem: { code: 'chosen_twice', message, at: { field, value: segment } } }]
        })
      })
    },
    async save(tx, { body }, actor) {
      const saved = new Map((await listSegments(tx)).map((segment) => [segment.name, segment.id]))
      const ids = body.segments.flatMap((name) => saved.get(name) ?? [])
      await writeChosen(tx, ids, { actor, at: clock() })
    },
    async remove(tx) {
      await writeChosen(tx, [], { actor: '', at: clock() })
    },
  }
}
