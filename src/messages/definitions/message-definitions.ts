import type { Kysely } from 'kysely'
import { type PersonaBody, placeKey, WHOLE_MARKET } from '../../personas/index.ts'
import type { Problem } from '../../problem.ts'
import type { DefinitionCheck, DefinitionFamily, DefinitionProblem, StateTables } from '../../state/index.ts'
import { figureDefinition } from '../figures/figure-definition.ts'
import {
  bodyOf,
  type MessageBody,
  type MessageNames,
  messageBody,
  type ProofBody,
  readMessageNames,
  type StatementName,
} from '../store/message-body.ts'
import { listMessages, messageOf } from '../store/message-records.ts'
import { saveMessage } from './save-message.ts'

/**
 * Messages as files: `messages/….yaml`. Persona, segment and what it rests on go by name, quotes by their place, so that no file
 * holds anybody's words. A message whose persona or segment went stays out of them, and stays as it is.
 */
export function messageDefinitions(clock: () => Date): DefinitionFamily<MessageBody> {
  return {
    folder: 'messages',
    noun: 'message',
    after: ['segments', 'personas', 'cases'],
    body: messageBody,
    async read(db) {
      const named = await readMessageNames(db)
      return (await filed(db, named)).map((each) => {
        const body = bodyOf(each, named)
        return { name: nameOf(body), body }
      })
    },
    async problems(check) {
      const known = await readKnown(check)
      const cells = new Map<string, string>()
      return check.wanted.flatMap(({ name, body }): DefinitionProblem[] => {
        const proper = nameOf(body)
        const same = cells.get(proper)
        cells.set(proper, name)
        const problems = [
          ...(name === proper ? [] : [misnamed(name, proper)]),
          ...(same === undefined ? [] : [twice(proper)]),
          ...bodyProblems(body, known),
        ]
        return problems.map((each) => ({ name, problem: each }))
      })
    },
    async save(tx, { body }, actor) {
      await saveMessage(tx, body, { actor, at: clock() })
    },
    async remove(tx, name) {
      const named = await readMessageNames(tx)
      const found = (await filed(tx, named)).find((each) => nameOf(bodyOf(each, named)) === name)
      if (found !== undefined) await tx.deleteFrom('messages').where('id', '=', found.id).execute()
    },
  }
}

/** What the file of a message is called: its cell. */
function nameOf({ persona, segment, stage }: Pick<MessageBody, 'persona' | 'segment' | 'stage'>): string {
  return `${persona}, ${segment}, ${stage}`
}

/** Messages that a file can say: one a cell, of personas and segments that are there. */
async function filed(db: Kysely<StateTables>, named: MessageNames) {
  const messages = await listMessages(db)
  return messages.filter(
    (each) =>
      named.personas.has(each.personaId) &&
      (each.segmentId === 0 || named.segments.has(each.segmentId)) &&
      messageOf(messages, { persona: each.personaId, segment: each.segmentId, stage: each.stage })?.id === each.id,
  )
}

interface Known {
  readonly personas: ReadonlyMap<string, PersonaBody>
  readonly quotes: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
}

async function readKnown({ db, all }: DefinitionCheck<MessageBody>): Promise<Known> {
  const { quotes } = await readMessageNames(db)
  return {
    personas: new Map((all.get('personas') ?? []).map(({ name, body }) => [name, body as PersonaBody])),
    quotes: new Set([...quotes.values()].map(placeKey)),
    cases: new Set((all.get('cases') ?? []).map(({ name }) => name)),
  }
}

function misnamed(name: string, proper: string): Problem {
  return {
    code: 'message_misnamed',
    message: `A message is called by its persona, segment and stage: this one ${JSON.stringify(proper)}.`,
    at: { field: 'name', value: name },
  }
}

function twice(proper: string): Problem {
  return { code: 'message_twice', message: `Two files are the message ${proper}.`, at: { field: 'stage' } }
}

function bodyProblems(body: MessageBody, known: Known): readonly Problem[] {
  const persona = known.personas.get(body.persona)
  if (persona === undefined) return [problem('no_such_persona', `There is no persona ${body.persona}.`, 'persona')]
  const { segment, differences = [], answers = [], proofs = {} } = body
  const theirs = segment === WHOLE_MARKET || persona.segments.includes(segment)
  const own = { known, persona: body.persona }
  return [
    ...(theirs
      ? []
      : [problem('segment_of_another_persona', `${body.persona} is no persona of ${segment}.`, 'segment')]),
    ...differences.flatMap((each, place) => proofProblems(each.proofs, `differences.${place}.proofs`, own)),
    ...answers.flatMap((each, place) => [
      ...objectionProblems(each, `answers.${place}`, own),
      ...proofProblems(each.proofs, `answers.${place}.proofs`, own),
    ]),
    ...Object.entries(proofs).flatMap(([part, each]) => proofProblems(each, `proofs.${part}`, own)),
  ]
}

interface Own {
  readonly known: Known
  readonly persona: string
}

function objectionProblems(
  {
    objection,
    statement,
  }: { readonly objection?: string | undefined; readonly statement?: StatementName | undefined },
  field: string,
  own: Own,
): readonly Problem[] {
  if ((objection === undefined) === (statement === undefined)) {
    return [problem('objection_needed', 'An answer names one objection: a statement, or its own words.', field)]
  }
  return statement === undefined ? [] : statementProblems(statement, `${field}.statement`, own)
}

function proofProblems(proofs: readonly ProofBody[] = [], field: string, own: Own): readonly Problem[] {
  return proofs.flatMap((proof, place): readonly Problem[] => {
    const at = `${field}.${place}`
    if ('statement' in proof) return statementProblems(proof.statement, at, own)
    if ('quote' in proof) {
      if (own.known.quotes.has(placeKey(proof.quote))) return []
      return [problem('no_such_quote', 'Nothing is quoted at this place: bring in the interview first.', at)]
    }
    if ('case' in proof) {
      return own.known.cases.has(proof.case) ? [] : [problem('no_such_case', `There is no case ${proof.case}.`, at)]
    }
    const { error } = figureDefinition.safeParse(proof.figure)
    return error === undefined ? [] : [problem('invalid_field', `${at}: ${error.issues[0]?.message ?? ''}.`, at)]
  })
}

function statementProblems({ persona, type, text }: StatementName, field: string, own: Own): readonly Problem[] {
  const whose = persona ?? own.persona
  const found = own.known.personas.get(whose)?.statements?.some((each) => each.type === type && each.text === text)
  if (found === true) return []
  return [problem('no_such_statement', `${whose} has no ${type} ${JSON.stringify(text)}.`, field)]
}

function problem(code: string, message: string, field: string): Problem {
  return { code, message, at: { field } }
}
