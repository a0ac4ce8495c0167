import type { DraftGap, DraftPoint } from '../drafted.ts'
import type { DraftMaterial, DraftStatement } from '../material.ts'
import { leadTo } from '../words/said-as.ts'
import { carriedBy, peopleWho } from './carried-by.ts'
import { chooseStatements } from './choose-statements.ts'
import { sentence } from './proofs-of.ts'

/** More are a list of doubts and no message. */
const MOST_ANSWERS = 3

/**
 * Answers to what holds people back: what the very people who raised it and are customers today give as the reason why they chose us, or
 * as what makes it work. Counted by people who say both; where nobody does, nothing is answered.
 */
export function draftAnswers(material: DraftMaterial): {
  readonly points: readonly DraftPoint[]
  readonly gaps: readonly DraftGap[]
} {
  const raised = chooseStatements(material, ['objection', 'anxiety', 'barrier'], { personal: false })
  const reasons = chooseStatements(material, ['reason chosen', 'success factor'], { personal: false })
  const found = raised.map((objection) => {
    const customers = peopleWho(material, [...objection.people, ...objection.others], ['customer'])
    return { objection, customers, best: carriedBy(material, customers, objection.text, reasons) }
  })
  const answered = found.flatMap(({ objection, best }) => (best === undefined ? [] : [{ objection, best }]))
  return {
    points: answered.slice(0, MOST_ANSWERS).map(({ objection, best }): DraftPoint => {
      const several = best.people.size > 1
      const who = several ? 'Customers who' : 'A customer who'
      const verb = objection.type === 'anxiety' ? 'feared' : 'said'
      const text = leadTo(`${who} ${verb} the same ${because(best.statement, several)}`, best.statement.text, {
        told: 'they',
        names: material.names,
      })
      const told = sentence(text, [best.statement], best.people)
      return { kind: 'answer', about: null, statement: objection.id, sentences: [told] }
    }),
    gaps: found.flatMap(({ objection, customers, best }) =>
      best === undefined ? [{ part: 'answer', words: gapWords(objection, customers.size) }] : [],
    ),
  }
}

function because({ type }: DraftStatement, several: boolean): string {
  if (type === 'success factor') return several ? 'count on this' : 'counts on this'
  return 'chose us nonetheless, and for this'
}

function gapWords({ text, type }: DraftStatement, customers: number): string {
  const heard =
    customers === 0
      ? `no customer was heard who said the ${type} “${text}” and bought all the same`
      : `customers who said the ${type} “${text}” were not heard on why they bought all the same`
  return `${heard.charAt(0).toUpperCase()}${heard.slice(1)}: one or two of them could answer it.`
}
