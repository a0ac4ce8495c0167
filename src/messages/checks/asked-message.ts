import type { MessagePart, ProofShown } from '../shown/message-schema.ts'

/** A part of a message that somebody wrote. */
export interface AskedPart {
  readonly part: MessagePart
  /** Of a difference or an answer: which one; 0: one that is not saved yet. */
  readonly point: number | null
  readonly kind: 'difference' | 'answer' | null
  /** A competitor (null: doing nothing), or the objection. */
  readonly about: string | null
  readonly text: string
}

/** What a check asks of a proof. */
export type AskedProof = Pick<
  ProofShown,
  'part' | 'point' | 'kind' | 'words' | 'status' | 'holds' | 'internal' | 'figure'
>

/** A statement of the persona, which a part may rest on. */
export interface AskedStatement {
  readonly id: number
  readonly text: string
  readonly status: string
  readonly draft: boolean
  readonly internal: boolean
  /** People who say it. */
  readonly people: number
}

/** Words that the persona's people use. */
export interface OwnWords {
  /** People of the persona whose words are on record. */
  readonly speakers: number
  readonly words: readonly {
    /** A word or two, in small letters. */
    readonly word: string
    readonly people: number
    /** They use it more than others do. */
    readonly keyword: boolean
  }[]
}

/** A message, or a text that is being written, with all that it is checked against. */
export interface AskedMessage {
  /** Number of the message where it is saved. */
  readonly message: number | null
  /** Written parts, in their order. */
  readonly parts: readonly AskedPart[]
  readonly proofs: readonly AskedProof[]
  readonly statements: readonly AskedStatement[]
  readonly ownWords: OwnWords
  /** Names that deals on record give as competitors. */
  readonly competitors: readonly string[]
}

/** Proofs of a part, or of the one difference or answer. */
export function proofsOf(
  { proofs }: Pick<AskedMessage, 'proofs'>,
  { part, point }: AskedPart,
): readonly AskedProof[] {
  return proofs.filter((each) => each.part === part && each.point === point)
}

/** "The value", "the difference from Ziflow": how a part is called in a sentence. */
export function partWords({ part, kind, about }: AskedPart): string {
  if (kind === 'difference') return `the difference from ${about ?? 'doing nothing'}`
  if (kind === 'answer') return about === null ? 'the answer' : `the answer to “${about}”`
  return `the ${part}`
}
