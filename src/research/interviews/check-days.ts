import { loadCatalog, type Market } from '../../market-data/index.ts'
import { type Problem, ProblemError } from '../../problem.ts'
import { dayOf, runOf } from '../../segments/index.ts'

/** A conversation was held, so not in the future; and consent does not end before it. Throws all that is wrong. */
export async function checkDays(
  market: Market,
  { on, consentExpires }: { readonly on?: string | undefined; readonly consentExpires?: string | undefined },
): Promise<void> {
  if (on === undefined) return
  const today = dayOf(market.clock(), runOf(market, { catalog: await loadCatalog(market) }))
  const problems: Problem[] = []
  if (on > today) {
    problems.push({
      code: 'interview_in_the_future',
      message: `${on} is not yet: a conversation is brought in when it was held.`,
      at: { field: 'on', value: on },
    })
  }
  if (consentExpires !== undefined && consentExpires < on) {
    problems.push({
      code: 'consent_before_interview',
      message: `Consent cannot end on ${consentExpires}, before the conversation of ${on}.`,
      at: { field: 'consentExpires', value: consentExpires },
    })
  }
  if (problems.length > 0) throw new ProblemError(problems)
}
