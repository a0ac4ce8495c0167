import { isDeepStrictEqual } from 'node:util'
import { capital, listed } from '../shown/in-words.ts'
import { STAGE_WORDS } from '../stages/buying-stages.ts'
import { type MessageBody, PART_KEYS, type PartKey, type ProofBody } from '../store/message-body.ts'

/** What is different between two versions, in words, a line each; nothing where nothing is. */
export function compareMessages(before: MessageBody, after: MessageBody): readonly string[] {
  const [was, is] = [carriersOf(before), carriersOf(after)]
  return [
    ...changed('Persona', before.persona, after.persona),
    ...changed('Segment', before.segment, after.segment),
    ...changed('Stage', STAGE_WORDS[before.stage].title, STAGE_WORDS[after.stage].title),
    ...[...new Set([...was.keys(), ...is.keys()])].flatMap((what) => {
      const [old, now] = [was.get(what), is.get(what)]
      return [...changed(capital(what), old?.text, now?.text), ...proofLines(what, old?.proofs, now?.proofs)]
    }),
    ...changed('Channel', before.channel, after.channel),
    ...changed('Format', before.format, after.format),
    ...changed('Their words', wordsOf(before), wordsOf(after)),
    ...(before.draft === true && after.draft !== true ? ['Accepted'] : []),
    ...(before.draft !== true && after.draft === true ? ['Made a draft again'] : []),
  ]
}

function changed(what: string, was: string | undefined, is: string | undefined): string[] {
  if (was === is) return []
  if (was === undefined) return [`${what}: ${is}`]
  return is === undefined ? [`${what} taken away (it was: ${was})`] : [`${what}: ${is} (it was: ${was})`]
}

interface Carrier {
  readonly text: string | undefined
  readonly proofs: readonly ProofBody[]
}

/** Everything that can rest on something, by what it is called. */
function carriersOf(body: MessageBody): ReadonlyMap<string, Carrier> {
  const { differences = [], answers = [], proofs = {} } = body
  return new Map<string, Carrier>([
    ...Object.entries(PART_KEYS).map(([key, part]): [string, Carrier] => {
      return [part, { text: body[key as PartKey], proofs: proofs[key as PartKey] ?? [] }]
    }),
    ...differences.map((each): [string, Carrier] => {
      return [`difference from ${each.from ?? 'doing nothing'}`, { text: each.text, proofs: each.proofs ?? [] }]
    }),
    ...answers.map((each): [string, Carrier] => {
      const to = each.objection ?? each.statement?.text ?? 'an objection that was removed'
      return [`answer to “${to}”`, { text: each.text, proofs: each.proofs ?? [] }]
    }),
  ])
}

function proofLines(what: string, was: readonly ProofBody[] = [], is: readonly ProofBody[] = []): string[] {
  const target = ({ seen: _seen, ...rest }: ProofBody): object => rest
  const among = (all: readonly ProofBody[], one: ProofBody): ProofBody | undefined =>
    all.find((each) => isDeepStrictEqual(target(each), target(one)))
  return [
    ...is
      .filter((each) => among(was, each) === undefined)
      .map((each) => `The ${what} rests on ${proofWords(each)} too`),
    ...was
      .filter((each) => among(is, each) === undefined)
      .map((each) => `The ${what} rests no more on ${proofWords(each)}`),
    ...is
      .filter((each) => {
        const same = among(was, each)
        return same !== undefined && !isDeepStrictEqual(same.seen, each.seen)
      })
      .map((each) => `Looked again at ${proofWords(each)} under the ${what}`),
  ]
}

function proofWords(proof: ProofBody): string {
  if ('statement' in proof) return `the ${proof.statement.type} “${proof.statement.text}”`
  if ('quote' in proof) return 'a quote'
  if ('case' in proof) return `the case “${proof.case}”`
  const { figure, of } = proof.figure
  return `the figure “${typeof figure === 'string' ? figure : 'of another kind'}”${typeof of === 'string' ? ` of ${of}` : ''}`
}

function wordsOf({ keywords }: MessageBody): string | undefined {
  return keywords === undefined ? undefined : listed(keywords)
}
