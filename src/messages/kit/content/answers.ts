import type { MessageShown } from '../../shown/message-schema.ts'
import { told } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import type { KitMaterial } from '../material.ts'
import { pointPart } from './part-of.ts'
import { proofWords } from './proof-words.ts'
import { type Block, type Section, section } from './section.ts'

/** Objections and what is answered to them, each once. */
export function answerBlocks(gate: Gate, material: KitMaterial, messages: readonly MessageShown[]): Block[] {
  const seen = new Set<string>()
  return messages.flatMap((message) =>
    message.points.flatMap((point): Block[] => {
      if (point.kind !== 'answer' || point.about === null || seen.has(point.about)) return []
      const objection = gate.words(point.about, { what: `Message ${message.id}, an objection`, claim: false })
      if (objection === '') return []
      const part = pointPart(gate, message, point)
      if (part === undefined) return []
      seen.add(point.about)
      return [{ kind: 'answer', objection, answer: part.text, proof: proofWords(gate, material, part.proofs) }]
    }),
  )
}

export function answers(blocks: readonly Block[]): Section | undefined {
  return section(told`answers`, told`What you may ask`, blocks)
}
