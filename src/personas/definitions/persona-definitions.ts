import type { Kysely } from 'kysely'
import type { Problem } from '../../problem.ts'
import type { CodebookBody } from '../../research/index.ts'
import { jobRoleNamed } from '../../roles/index.ts'
import { listSegments, noSuchSegment } from '../../segments/index.ts'
import type { DefinitionFamily, DefinitionProblem, StateTables } from '../../state/index.ts'
import { factDefinition } from '../facts/fact-definition.ts'
import {
  bodyOf,
  type EvidenceBody,
  type PersonaBody,
  personaBody,
  type QuotePlace,
  readNames,
  WHOLE_MARKET,
} from '../store/persona-body.ts'
import { listPersonas } from '../store/persona-records.ts'
import { placesWithout } from '../texts/render-text.ts'
import { placeKey, readPlaces } from './quote-places.ts'
import { savePersona } from './save-persona.ts'

/** Personas as files: `personas/NAME.yaml`. Codes go by name, quotes by their place, so that no file holds anybody's words. */
export function personaDefinitions(clock: () => Date): DefinitionFamily<PersonaBody> {
  return {
    folder: 'personas',
    noun: 'persona',
    after: ['segments', 'codebook'],
    body: personaBody,
    async read(db) {
      const named = await readNames(db)
      return (await listPersonas(db)).map((each) => ({ name: each.name, body: bodyOf(each, named) }))
    },
    async problems({ db, wanted, all }) {
      const segments = await listSegments(db)
      const known = {
        segments: new Set((all.get('segments') ?? []).map(({ name }) => name)),
        codes: await codeNames(
          db,
          (all.get('codebook') ?? []).flatMap(({ body }) => (body as CodebookBody).codes.map(({ name }) => name)),
        ),
        quotes: await readPlaces(db),
      }
      const names = new Map<string, string>()
      return wanted.flatMap(({ name, body }): DefinitionProblem[] => {
        const same = names.get(name.toLowerCase())
        names.set(name.toLowerCase(), name)
        const problems = [
          ...(same === undefined ? [] : [taken(name, same)]),
          ...roleProblems(body),
          ...body.segments
            .filter((each) => each !== WHOLE_MARKET && !known.segments.has(each))
            .map((each) => noSuchSegment(segments, each, 'segments')),
          ...evidenceProblems(body, known),
          ...textProblems(body, known.quotes),
        ]
        return problems.map((problem) => ({ name, problem }))
      })
    },
    async save(tx, { name, body }, actor) {
      await savePersona(tx, { name, body }, { actor, at: clock() })
    },
    async remove(tx, name) {
      const persona = (await listPersonas(tx)).find((each) => each.name === name)
      if (persona === undefined) return
      await tx.deleteFrom('personas').where('merged_into', '=', persona.id).execute()
      await tx.deleteFrom('personas').where('id', '=', persona.id).execute()
    },
  }
}

interface Known {
  readonly codes: ReadonlySet<string>
  readonly quotes: ReadonlyMap<string, number>
}

function taken(name: string, same: string): Problem {
  return {
    code: 'persona_name_taken',
    message: `Two personas are called ${same}; capitals make no difference.`,
    at: { field: 'name', value: name },
  }
}

function roleProblems({ role }: PersonaBody): readonly Problem[] {
  const told = jobRoleNamed(role, 'role')
  return 'problem' in told ? [told.problem] : []
}

function evidenceProblems({ statements = [] }: PersonaBody, known: Known): readonly Problem[] {
  return statements.flatMap(({ evidence = [] }, statement) =>
    evidence.flatMap((each, place) => {
      const field = `statements.${statement}.evidence.${place}`
      return evidenceProblem(each, field, known) ?? []
    }),
  )
}

function evidenceProblem(evidence: EvidenceBody, field: string, known: Known): Problem | undefined {
  if ('code' in evidence) {
    if (known.codes.has(evidence.code.toLowerCase())) return undefined
    return {
      code: 'no_such_code',
      message: `There is no code ${JSON.stringify(evidence.code)}.`,
      at: { field, value: evidence.code },
    }
  }
  if ('quote' in evidence) return quoteProblem(evidence.quote, field, known.quotes)
  const fact = 'answers' in evidence ? evidence.answers : evidence.behaviour
  const { error } = factDefinition.safeParse(fact)
  if (error === undefined) return undefined
  return { code: 'invalid_field', message: `${field}: ${error.issues[0]?.message ?? ''}.`, at: { field } }
}

function textProblems({ texts = [] }: PersonaBody, quotes: Known['quotes']): readonly Problem[] {
  return texts.flatMap(({ text, quotes: places = [] }, index) => [
    ...places.flatMap((place, at) => quoteProblem(place, `texts.${index}.quotes.${at}`, quotes) ?? []),
    ...placesWithout(text, places.length).map((place) => ({
      code: 'no_such_place',
      message: `The text has [${place}], and there is no such quote.`,
      at: { field: `texts.${index}.text`, value: `[${place}]` },
    })),
  ])
}

function quoteProblem(place: QuotePlace, field: string, quotes: Known['quotes']): Problem | undefined {
  if (quotes.has(placeKey(place))) return undefined
  const where = 'interview' in place ? 'the interview' : `the survey ${place.instrument}`
  return {
    code: 'no_such_quote',
    message: `Nothing is quoted from ${where} between ${place.start} and ${place.end}.`,
    at: { field },
    hint: 'Bring in the interview and mark the quote first: a file holds where words stand, never the words.',
  }
}

async function codeNames(db: Kysely<StateTables>, wanted: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('codes').select('name').where('merged_into', 'is', null).execute()
  return new Set([...rows.map(({ name }) => name), ...wanted].map((name) => name.toLowerCase()))
}
