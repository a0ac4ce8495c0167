import { terminalTable } from '../../terminal-table.ts'
import type { CaseShown } from './case-schema.ts'

/** A case at a terminal. */
export function caseWords(shown: CaseShown): string {
  const { id, name, account, before, done, result, source, messages, warnings } = shown
  const company = account === null ? 'of no known company' : (account.name ?? `#${account.number}`)
  return [
    `#${id} ${name} (${company}${shown.named ? ', may be named' : ', not to be named'})`,
    `Before: ${before}`,
    `Done: ${done}`,
    `Result: ${result}${source === null ? '' : ` (${source})`}`,
    consentWords(shown),
    ...(messages.length === 0 ? [] : [`Rests on it: message ${messages.join(', ')}.`]),
    ...warnings.map((each) => `! ${each}`),
  ].join('\n')
}

function consentWords({ whyNot, agreedOn, expires }: CaseShown): string {
  const until = expires === null ? '' : `, until ${expires}`
  const agreed = agreedOn === null ? '' : ` Agreed on ${agreedOn}${until}.`
  return `${whyNot ?? 'May be told anywhere.'}${agreed}`
}

/** All of them, a line each. */
export function caseTable(cases: readonly CaseShown[]): string {
  if (cases.length === 0) return 'There is no case yet: brushwork case add NAME --before … --done … --result …'
  return terminalTable(
    [
      { title: 'Case', value: (row: CaseShown) => row.name },
      { title: 'Company', value: (row) => row.account?.name },
      { title: 'Result', value: (row) => row.result },
      { title: 'Agreed', value: (row) => row.agreedOn },
      { title: 'Until', value: (row) => row.expires },
      {
        title: 'May be told',
        value: (row) => (row.travels ? 'anywhere' : row.holds ? 'within the company' : row.whyNot),
      },
      { title: 'Messages', value: (row) => row.messages.length },
    ],
    cases,
  )
}
