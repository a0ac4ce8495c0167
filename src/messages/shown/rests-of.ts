import { listed } from './in-words.ts'
import type { MessageShown, PointShown, ProofShown } from './message-schema.ts'

type Rests = MessageShown['rests']
type Written = Pick<MessageShown, 'groupFrame' | 'personalFrame' | 'value' | 'points' | 'proofs'>

/**
 * How far a message is carried. What is claimed are its frames, its value and its points; the next step asks for something
 * and needs no proof. `evidence`: each of them has a proof that holds; `partly`: some have; `hypotheses`: it has proofs, and
 * none holds today; `nothing`: it has none.
 */
export function restsOf(message: Written): { readonly rests: Rests; readonly words: string } {
  const { proofs } = message
  const claims = claimsOf(message)
  if (claims.length === 0) return { rests: 'nothing', words: 'Nothing is claimed yet.' }
  if (proofs.length === 0) return { rests: 'nothing', words: 'Rests on nothing yet.' }
  const holding = proofs.filter(({ holds }) => holds)
  if (holding.length === 0) {
    const words =
      proofs.length === 1
        ? 'Rests on a hypothesis: its one proof does not hold today.'
        : `Rests on hypotheses: none of its ${proofs.length} proofs holds today.`
    return { rests: 'hypotheses', words }
  }
  const bare = claims.filter((claim) => !holding.some((proof) => carries(proof, claim)))
  if (bare.length === 0) return { rests: 'evidence', words: `Rests on ${kindsOf(holding)}.` }
  const what = listed(bare.map(({ words }) => words))
  return { rests: 'partly', words: `Rests on ${kindsOf(holding)}, but nothing that holds carries ${what}.` }
}

interface Claim {
  readonly part: ProofShown['part']
  readonly point: number | null
  readonly words: string
}

function claimsOf({ groupFrame, personalFrame, value, points }: Omit<Written, 'proofs'>): readonly Claim[] {
  const text = (part: Claim['part'], written: string): Claim[] =>
    written === '' ? [] : [{ part, point: null, words: `the ${part}` }]
  return [
    ...text('group frame', groupFrame),
    ...text('personal frame', personalFrame),
    ...text('value', value),
    ...points.map((each): Claim => ({ part: 'point', point: each.id, words: pointWords(each) })),
  ]
}

function carries({ part, point }: ProofShown, claim: Claim): boolean {
  return part === claim.part && (part !== 'point' || point === claim.point)
}

/** “the difference from Adobe”, “the answer to “Too dear””. */
export function pointWords({ kind, about }: Pick<PointShown, 'kind' | 'about'>): string {
  if (kind === 'difference') return `the difference from ${about ?? 'doing nothing'}`
  return about === null
    ? 'the answer to an objection that was removed'
    : `the answer to “${about.replace(/[.…]+$/, '')}”`
}

function kindsOf(proofs: readonly ProofShown[]): string {
  const told = (['statement', 'quote', 'figure', 'case'] as const).flatMap((kind) => {
    const count = proofs.filter((each) => each.kind === kind).length
    return count === 0 ? [] : [`${count} ${kind}${count === 1 ? '' : 's'}`]
  })
  return listed(told)
}
