import { capital } from '../shown/in-words.ts'
import { type AskedMessage, type AskedPart, type AskedStatement, partWords, proofsOf } from './asked-message.ts'
import type { Check } from './check-schema.ts'
import { contentStems } from './text/content-words.ts'

/** Whether each written part has a proof that carries it today. A next step asks for something and needs none. */
export function checkEvidence(asked: AskedMessage): readonly Check[] {
  return asked.parts.filter(({ part }) => part !== 'next step').map((part) => evidenceOf(asked, part))
}

function evidenceOf(asked: AskedMessage, part: AskedPart): Check {
  const proofs = proofsOf(asked, part)
  const holding = proofs.filter(({ holds }) => holds)
  const found = { check: 'evidence', part: part.part, point: part.point, at: null, claim: null } as const
  if (holding.length > 0) {
    const words = `${capital(partWords(part))} rests on ${kindsOf(holding)}.`
    return { ...found, verdict: 'good', words, hint: null }
  }
  const near = nearest(asked.statements, part.text)
  const what =
    proofs.length === 0
      ? `${capital(partWords(part))} rests on nothing yet.`
      : `${capital(partWords(part))} points at ${kindsOf(proofs)}, and nothing of it carries it today.`
  return { ...found, verdict: 'mend', words: what, hint: near === undefined ? NONE_NEAR : pointAt(asked, part, near) }
}

const NONE_NEAR =
  'Point it at a statement of the persona, a quote, a figure or a case: brushwork message prove. Where nobody said it, ask before you say it.'

function pointAt(
  { message }: AskedMessage,
  { part, point }: AskedPart,
  { id, text, status }: AskedStatement,
): string {
  const to = message === null ? 'MESSAGE' : String(message)
  const which = point === null || point === 0 ? '' : ` --point ${point}`
  return `Statement ${id} (${status}) speaks of it: “${text}” brushwork message prove ${to} --part ${part.includes(' ') ? `"${part}"` : part}${which} --statement ${id}`
}

/** The statement that shares the most words with the text, where at least two are shared; held statements first. */
function nearest(statements: readonly AskedStatement[], text: string): AskedStatement | undefined {
  const stems = new Set(contentStems(text))
  const scored = statements
    .filter(({ draft, status }) => !draft && status !== 'retired')
    .map((statement) => {
      const own = contentStems(statement.text)
      const shared = own.filter((stem) => stems.has(stem)).length
      return { statement, shared, part: shared / Math.max(1, own.length) }
    })
    .filter(({ shared, part }) => shared >= 2 || part >= 0.5)
    .sort((one, other) => other.shared - one.shared || other.statement.people - one.statement.people)
  return scored[0]?.statement
}

const KINDS = {
  statement: ['a statement', 'statements'],
  quote: ['a quote', 'quotes'],
  figure: ['a figure', 'figures'],
  case: ['a case', 'cases'],
} as const

/** "Two statements and a figure". */
function kindsOf(proofs: readonly { readonly kind: keyof typeof KINDS }[]): string {
  const told = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const count = proofs.filter((each) => each.kind === kind).length
    return count === 0 ? [] : [count === 1 ? KINDS[kind][0] : `${count} ${KINDS[kind][1]}`]
  })
  const last = told.pop() ?? 'nothing'
  return told.length === 0 ? last : `${told.join(', ')} and ${last}`
}
