import type { Market } from '../../market-data/index.ts'
import { championOf } from '../../personas/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import type { RuleBook } from '../../segments/index.ts'
import type { Plan, PlanCandidate, PlanSegment } from './plan-schema.ts'
import { readCandidates } from './read-candidates.ts'

/** The role that carries purchases of companies like this one, and who of it is there. */
export async function championPart(
  market: Market,
  book: RuleBook,
  { aid, segment }: { readonly aid: number; readonly segment: PlanSegment | undefined },
  signal: AbortSignal,
): Promise<Pick<Plan, 'champion' | 'championWhy'> & { readonly role: string | undefined }> {
  const of = segment?.name ?? 'the whole market'
  const found = await championOf(market, segment?.id ?? 0, signal)
  if (found === undefined) {
    const championWhy = `Who carries purchases in ${of} is not known: see brushwork champion${segment === undefined ? '' : ` --segment ${segment.name}`}.`
    return { champion: null, championWhy, role: undefined }
  }
  const people = await readCandidates(market, book, { aid, role: found.role }, signal)
  const words = jobRoleWords(found.role)
  const basisWords = found.settled ? 'settled by us' : 'recommended by the data, confirmed by nobody yet'
  const champion = { role: found.role, words, basisWords, of, people, ask: askWords(words, people) }
  return { champion, championWhy: null, role: found.role }
}

function askWords(words: string, people: readonly PlanCandidate[]): string {
  const first = people.find(({ mayContact }) => mayContact !== false)
  if (people.length === 0) return `Nobody of that role (${words}) is on record here.`
  if (first === undefined) return 'Nobody of them may be contacted.'
  const seen =
    first.lastSeen === null
      ? 'nothing that they took part in is on record'
      : `took part last on ${first.lastSeen}${first.begun === 0 ? '' : `, and began ${first.begun === 1 ? 'one touch' : `${first.begun} touches`}`}`
  const sure = first.verdict === 'not tested' ? '' : `${first.verdictWords}; `
  const consent = first.mayContact === null ? ` But ${first.contactWords}.` : ''
  return `Ask ${first.name} first: ${sure}${seen}.${consent}`
}
