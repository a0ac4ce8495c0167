import { jobRoleWords } from '../../roles/index.ts'
import type { Evidence, EvidencePerson, EvidenceQuote } from '../evidence/evidence.ts'
import { RELATIONS } from '../words.ts'
import type { QuoteShown } from './quote-fields.ts'

/** Shows quotes with whom they are of, by pseudonym, and their codes by name. `titles`: of documents of others. */
export function quoteShower(
  { people, codes }: Pick<Evidence, 'people' | 'codes'>,
  titles: ReadonlyMap<number, string>,
): (quote: EvidenceQuote) => QuoteShown {
  const byKey = new Map(people.map((each) => [each.person, each]))
  const byId = new Map(codes.map((code) => [code.id, code]))
  return ({ id, text, interview, answer, person, day, scope, codes: given }) => {
    const who = person === null ? undefined : byKey.get(person)
    return {
      id,
      text,
      interview,
      answer,
      source: interview === null ? null : (titles.get(interview) ?? null),
      person: who === undefined ? null : showPerson(who),
      day,
      scope,
      codes: given.flatMap(({ id: code, coders }) => {
        const known = byId.get(code)
        return known === undefined ? [] : [{ name: known.name, type: known.type, coders: [...coders] }]
      }),
    }
  }
}

function showPerson({ pseudonym, relation, jobRole, buyingRole }: EvidencePerson): NonNullable<QuoteShown['person']> {
  return {
    pseudonym,
    relation,
    relationWords: relation === null ? null : RELATIONS[relation],
    jobRole,
    jobRoleWords: jobRole === null ? null : jobRoleWords(jobRole),
    buyingRole,
  }
}

/** Whose words they are, in a few words: `P07, a customer, managers in creative`. */
export function saidBy({ person, source, answer }: Pick<QuoteShown, 'person' | 'source' | 'answer'>): string {
  if (source !== null) return `${source} (a document of others)`
  if (person === null) return 'not the participant’s words'
  const told = [person.pseudonym, person.relationWords, person.jobRole, answer === null ? null : answer.instrument]
  return told.filter((each) => each !== null).join(', ')
}
