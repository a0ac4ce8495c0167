import type { ProblemPlace } from '../../problem.ts'
import { refuse } from '../../problem.ts'
import type { OutcomeUnits } from './outcome/outcome-units.ts'

/** Under these nothing that is held out could be told from chance. */
const NEEDED = { hits: 30, others: 30, accounts: 30 }

export interface CountedUnits {
  readonly n: number
  readonly accounts: number
  readonly hits: number
}

/** Refuses where too few units reached the outcome, or failed to, for anything to be said. */
export function refuseTooFew(units: CountedUnits, outcome: OutcomeUnits, at: ProblemPlace): void {
  const what = outcome.unit === 'deal' ? 'deals' : 'companies'
  const others = units.n - units.hits
  if (units.n > 0 && (units.hits === 0 || others === 0)) {
    const only = units.hits === 0 ? 'none of them' : 'all of them'
    refuse(
      'outcome_known_for_one_class',
      `Of ${units.n} ${what}, ${only} reached the outcome, so there is nothing to compare.`,
      {
        at,
        hint: 'Choose an outcome that some reached and some did not.',
      },
    )
  }
  const needs = [
    units.hits < NEEDED.hits && `at least ${NEEDED.hits} ${what} with the outcome, has ${units.hits}`,
    others < NEEDED.others && `at least ${NEEDED.others} ${what} without it, has ${others}`,
    units.accounts < NEEDED.accounts && `at least ${NEEDED.accounts} companies, has ${units.accounts}`,
  ].filter((each) => each !== false)
  if (needs.length > 0) {
    refuse('too_few_units', `To tell a pattern from chance needs ${needs.join('; and ')}.`, {
      at,
      hint: 'Import more of your history, or choose an outcome that is less rare.',
    })
  }
}
