import type { ProofShown } from '../../shown/message-schema.ts'
import { type Cleared, told } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import type { KitMaterial } from '../material.ts'

/** What carries a part, a line each, as those outside may read it. Statements are ours: they carry, and are not told. */
export function proofWords(gate: Gate, material: KitMaterial, proofs: readonly ProofShown[]): Cleared[] {
  return proofs.flatMap((proof): Cleared[] => {
    if (proof.kind === 'figure' && proof.figure !== null) {
      const figure = gate.figure({ figure: proof.figure, audience: 'buyer' }, `The figure “${proof.figure.key}”.`)
      return figure === undefined ? [] : [figure.words]
    }
    if (proof.kind === 'quote' && proof.of !== null) {
      const quote = gate.quote(proof.of, `Quote ${proof.of}.`)
      return quote === undefined ? [] : [told`“${quote.text}” (${quote.by})`]
    }
    if (proof.kind === 'case' && proof.of !== null) {
      const text = caseWords(gate, material, proof)
      return text === undefined ? [] : [text]
    }
    return []
  })
}

/** A customer's story: one company's, told as such. */
function caseWords(gate: Gate, { cases }: KitMaterial, { of, words }: ProofShown): Cleared | undefined {
  const what = `Case ${of}.`
  if (of === null || !cases.has(of)) return gate.leaveOut(what, 'The customer did not agree to its being public.')
  const cleared = gate.story(words, what)
  return cleared === '' ? undefined : cleared
}
