import { mayTravel, type OpenEvidence, type Persona } from '../../personas/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import type { ProofRecord } from '../store/message-records.ts'
import type { ProofShown } from './message-schema.ts'

/** What a proof is today. */
export function proofToday(
  proof: ProofRecord,
  { open, personas }: { readonly open: OpenEvidence; readonly personas: ReadonlyMap<number, Persona> },
): ProofShown {
  const { id, part, point, kind } = proof
  const base = { id, part, point, kind, status: null, by: null, internal: false, figure: null, definition: null }
  const gone = (of: number | null, words: string): ProofShown => {
    return { ...base, of, words, travels: false, whyNot: words, holds: false, changed: words }
  }
  if (proof.kind === 'statement') {
    const found = [...personas.values()]
      .flatMap(({ statements }) => statements)
      .find((each) => each.id === proof.statement)
    if (found === undefined) return gone(proof.statement, 'A statement that was removed.')
    const { text, status, internal, draft } = found
    const whyNot = internal
      ? 'It is internal.'
      : draft
        ? 'It is a draft.'
        : status === 'retired'
          ? 'It was retired.'
          : null
    return {
      ...base,
      of: proof.statement,
      words: text,
      status,
      internal,
      travels: whyNot === null,
      whyNot,
      holds: !draft && (status === 'supported' || status === 'validated'),
      changed: null,
    }
  }
  if (proof.kind === 'quote') {
    const quote = open.quote(proof.quote)
    if (quote === undefined) return gone(proof.quote, 'A quote that may not be shown today.')
    const speaker = quote.person === null ? undefined : open.person(quote.person)
    const travels = mayTravel(quote)
    return {
      ...base,
      of: proof.quote,
      words: quote.text,
      by: speaker?.jobRole === null || speaker === undefined ? null : jobRoleWords(speaker.jobRole),
      travels,
      whyNot: travels ? null : 'Nobody wrote down that it may be used.',
      holds: true,
      changed: null,
    }
  }
  if (proof.kind === 'case') return gone(proof.case, 'A case that was removed.')
  return { ...gone(null, 'A figure that is not computed.'), definition: { ...proof.definition } }
}
