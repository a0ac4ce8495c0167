import { type AskedMessage, type AskedPart, type AskedProof, proofsOf } from '../asked-message.ts'
import type { Check } from '../check-schema.ts'
import { type Claim, findClaims } from './find-claims.ts'
import { findFigures } from './find-figures.ts'
import { carriesFigure, isSameFigure } from './same-figure.ts'

/** Claims of each part that no proof carries today, each with its place; one that is good where a part that claims something is carried. */
export function checkClaims(asked: AskedMessage): readonly Check[] {
  const checks = asked.parts.flatMap((part) =>
    findClaims(part.text, asked.competitors).map((claim) => claimChecked(asked, part, claim)),
  )
  if (checks.length > 0 || asked.parts.length === 0) return checks
  const none = { part: null, point: null, at: null, claim: null, hint: null }
  return [{ check: 'claims', verdict: 'good', words: 'Claims nothing that wants a proof of its own.', ...none }]
}

function claimChecked(asked: AskedMessage, part: AskedPart, claim: Claim): Check {
  const because = carriedBy(asked, part, claim)
  const { start, end, text, kind } = claim
  const told = because === undefined ? UNCARRIED[kind] : null
  return {
    check: 'claims',
    part: part.part,
    point: part.point,
    verdict: because === undefined ? 'mend' : 'good',
    words: because === undefined ? `“${text}” ${told?.words ?? ''}` : `“${text}” is carried by ${because}.`,
    at: { start, end },
    claim: { kind, text },
    hint: told?.hint ?? null,
  }
}

const UNCARRIED: Readonly<Record<Claim['kind'], { readonly words: string; readonly hint: string }>> = {
  figure: {
    words: 'is a figure that no proof carries.',
    hint: 'Point this part at the figure itself, or at a quote or a case that says it; else leave the number out: brushwork message figures.',
  },
  superlative: {
    words: 'claims to be more than all others, and no proof says so.',
    hint: 'Say what it does for them, in their words.',
  },
  absolute: {
    words: 'holds without exception, and no proof says so.',
    hint: 'One exception makes it untrue: say how often, or leave it out.',
  },
  comparison: {
    words: 'compares, and this part has no proof that carries it.',
    hint: 'Say with what it was compared and point at it: a figure, a case, or a quote of somebody who had both.',
  },
  competitor: {
    words: 'is a competitor, and no difference from it has a proof that carries it.',
    hint: 'Write the difference and what it rests on: brushwork message difference, or leave the name out.',
  },
}

/** The proof that carries a claim, in words; undefined where none does. */
function carriedBy(asked: AskedMessage, part: AskedPart, claim: Claim): string | undefined {
  const holding = proofsOf(asked, part).filter(({ holds }) => holds)
  switch (claim.kind) {
    case 'figure':
      return figureCarried(holding, claim)
    case 'superlative':
    case 'absolute':
      return said(holding, claim.text)
    case 'comparison':
      return kindWords(holding.find(({ kind }) => kind !== 'statement') ?? holding[0])
    case 'competitor':
      return differenceFrom(asked, claim.name)
  }
}

function figureCarried(holding: readonly AskedProof[], claim: Claim & { kind: 'figure' }): string | undefined {
  const computed = holding.find(({ figure }) => figure !== null && carriesFigure(claim.figure, figure))
  if (computed !== undefined) return 'the figure it points at'
  return kindWords(
    holding.find(
      ({ kind, words }) => kind !== 'figure' && findFigures(words).some((each) => isSameFigure(each, claim.figure)),
    ),
  )
}

/** A quote, a case or a statement that has the same word. */
function said(holding: readonly AskedProof[], text: string): string | undefined {
  const asked = text.toLowerCase()
  return kindWords(holding.find(({ kind, words }) => kind !== 'figure' && words.toLowerCase().includes(asked)))
}

function differenceFrom(asked: AskedMessage, name: string): string | undefined {
  const carried = asked.parts.some(
    (part) =>
      part.kind === 'difference' &&
      part.about?.toLowerCase() === name.toLowerCase() &&
      proofsOf(asked, part).some(({ holds }) => holds),
  )
  return carried ? `the difference from ${name}` : undefined
}

const KIND_WORDS = {
  statement: 'a statement it points at',
  quote: 'a quote it points at',
  figure: 'a figure it points at',
  case: 'a case it points at',
} as const

function kindWords(proof: AskedProof | undefined): string | undefined {
  return proof === undefined ? undefined : KIND_WORDS[proof.kind]
}
