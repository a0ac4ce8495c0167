import { formatNumber } from '../../terminal-table.ts'
import { percent } from './champion-evidence.ts'
import type { NamingProblem } from './naming-problem.ts'

/** From so many people on it is a theme and not an anecdote. */
const FEWEST_NAMING = 3

/** What conversations say for or against a role: whether its people name the problem that we solve. */
export function problemWords(
  role: string,
  problem: NamingProblem,
): { readonly side: 'for' | 'against'; readonly words: string } {
  const own = problem.roles.find((each) => each.role === role)
  if (own === undefined) {
    return {
      side: 'against',
      words: 'Nobody in this role has been asked whether they have the problem that we solve.',
    }
  }
  const { asked, naming, lo95, hi95 } = own
  const [others, othersNaming] = [problem.asked - asked, problem.naming - naming]
  const beside =
    others === 0
      ? 'nobody else was asked'
      : `of the others ${formatNumber(othersNaming)} of ${formatNumber(others)} do`
  const words = `Of ${formatNumber(asked)} people in this role who were asked, ${formatNumber(naming)} name the problem that we solve (${percent(naming / asked)}; 95%: ${percent(lo95)} to ${percent(hi95)}); ${beside}.`
  const leads = others === 0 || naming / asked >= othersNaming / others
  if (own.more) return { side: 'for', words: `${words} It hits them more than everybody else.` }
  if (naming >= FEWEST_NAMING && leads) return { side: 'for', words }
  return { side: 'against', words: naming < FEWEST_NAMING ? `${words} Too few people to build on.` : words }
}
