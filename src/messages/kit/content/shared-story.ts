import type { MessageShown } from '../../shown/message-schema.ts'
import { told } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import type { KitMaterial } from '../material.ts'
import { firstPart, type Part, pointPart } from './part-of.ts'
import { proofWords } from './proof-words.ts'
import { type Block, list, type Section, section, text } from './section.ts'

/** What everybody in the buying group is told. */
export interface Story {
  readonly frame: Part | undefined
  readonly value: Part | undefined
  readonly nextStep: Part | undefined
  readonly section: Section | undefined
}

/** Why it matters to everybody, what is proposed, and how that differs; never why it matters to the champion alone. */
export function sharedStory(gate: Gate, material: KitMaterial, messages: readonly MessageShown[]): Story {
  const frame = firstPart(gate, messages, 'group frame')
  const value = firstPart(gate, messages, 'value')
  const nextStep = firstPart(gate, messages, 'next step')
  const proofs = [...(frame?.proofs ?? []), ...(value?.proofs ?? [])].filter(({ kind }) => kind !== 'figure')
  const differs = differences(gate, material, messages)
  // What carries a difference is told there.
  const said = new Set(differs.flatMap((block) => (block?.kind === 'list' ? block.items : [])))
  const blocks: (Block | undefined)[] = [
    text(value?.text, 'strong'),
    ...differs,
    list([...new Set(proofWords(gate, material, proofs))].filter((words) => !said.has(words))),
  ]
  return {
    frame,
    value,
    nextStep,
    section: section(told`story`, told`What this is about`, blocks, { lead: frame?.text }),
  }
}

/** Doing nothing first: it is what most purchases lose against. Of a competitor only what a proof carries that may leave. */
function differences(gate: Gate, material: KitMaterial, messages: readonly MessageShown[]): (Block | undefined)[] {
  const points = messages.flatMap((message) =>
    message.points.filter(({ kind }) => kind === 'difference').map((point) => ({ message, point })),
  )
  const seen = new Set<string | null>()
  return points
    .toSorted((one, other) => Number(one.point.about !== null) - Number(other.point.about !== null))
    .flatMap(({ message, point }) => {
      if (seen.has(point.about)) return []
      const part = pointPart(gate, message, point)
      if (part === undefined) return []
      if (point.about === null) {
        seen.add(null)
        return [text(told`If nothing changes: ${part.text}`)]
      }
      const what = `Message ${message.id}, a comparison with a competitor.`
      const competitor = gate.name(point.about)
      if (part.proofs.length === 0 || competitor === '') {
        gate.leaveOut(what, 'No proof that may leave carries it.')
        return []
      }
      seen.add(point.about)
      return [text(told`Compared with ${competitor}: ${part.text}`), list(proofWords(gate, material, part.proofs))]
    })
}
