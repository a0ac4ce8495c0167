import { z } from 'zod'
import type { DefinitionFamily, DefinitionProblem } from '../../state/index.ts'
import { type CaseRecord, listCases } from './case-records.ts'
import { CASE_SCOPES } from './case-schema.ts'
import { type CaseContent, insertCase, updateCase } from './case-store.ts'

const text = z.string().trim().min(1).max(2000)

const caseBody = z.strictObject({
  before: text,
  done: text,
  result: text,
  source: text.optional(),
  named: z.literal(true).optional(),
  scope: z.enum(CASE_SCOPES),
  agreed_on: z.iso.date().optional(),
  expires: z.iso.date().optional(),
})

type CaseBody = z.output<typeof caseBody>

/**
 * Customers’ stories as files: `cases/NAME.yaml`. The account stays out of them: its number is another company’s in another
 * workspace, and a case that is applied where it stands already keeps its own.
 */
export function caseDefinitions(clock: () => Date): DefinitionFamily<CaseBody> {
  return {
    folder: 'cases',
    noun: 'case',
    after: [],
    body: caseBody,
    read: async (db) => (await listCases(db)).map((each) => ({ name: each.name, body: bodyOf(each) })),
    problems: async ({ wanted }) =>
      wanted.flatMap(({ name, body }): DefinitionProblem[] => {
        const { agreed_on: agreed, expires } = body
        if (agreed === undefined || expires === undefined || expires >= agreed) return []
        const message = `Consent that was given on ${agreed} cannot have expired on ${expires}.`
        return [{ name, problem: { code: 'consent_ends_first', message, at: { field: 'expires', value: expires } } }]
      }),
    async save(tx, { name, body }, actor) {
      const known = await withName(tx, name)
      const content = contentOf(name, body, known?.account ?? null)
      const stamp = { actor, at: clock() }
      if (known === undefined) await insertCase(tx, content, stamp)
      else await updateCase(tx, known.id, content, stamp)
    },
    async remove(tx, name) {
      const known = await withName(tx, name)
      if (known !== undefined) await tx.deleteFrom('customer_cases').where('id', '=', known.id).execute()
    },
  }
}

async function withName(tx: Parameters<typeof listCases>[0], name: string): Promise<CaseRecord | undefined> {
  return (await listCases(tx)).find((each) => each.name.toLowerCase() === name.toLowerCase())
}

function bodyOf({ before, done, result, source, named, scope, agreedOn, expires }: CaseRecord): CaseBody {
  return {
    before,
    done,
    result,
    ...(source === null ? {} : { source }),
    ...(named ? { named } : {}),
    scope,
    ...(agreedOn === null ? {} : { agreed_on: agreedOn }),
    ...(expires === null ? {} : { expires }),
  }
}

function contentOf(name: string, body: CaseBody, account: number | null): CaseContent {
  const { before, done, result, scope, source, named, agreed_on: agreedOn, expires } = body
  return {
    name,
    account,
    before,
    done,
    result,
    source: source ?? null,
    named: named ?? false,
    scope,
    agreedOn: agreedOn ?? null,
    expires: expires ?? null,
  }
}
