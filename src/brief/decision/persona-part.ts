import { figure } from '../../paper/index.ts'
import type { Persona, StatementShown } from '../../personas/index.ts'
import type { BriefPersona } from './brief-schema.ts'
import { howMany } from './figure-words.ts'
import { readinessWords } from './readiness-words.ts'

const LINES = 5

/** What a brief says of a person, one line each where anything is known: what starts them, hurts, is wanted, holds them back, decides. */
const QUESTIONS: readonly (readonly StatementShown['type'][])[] = [
  ['trigger', 'push'],
  ['pain', 'barrier'],
  ['goal', 'hope', 'motivation'],
  ['anxiety', 'fear', 'objection', 'habit'],
  ['success factor', 'decision criterion', 'reason chosen', 'pull'],
]

const FIRMEST: readonly StatementShown['status'][] = ['validated', 'supported', 'contested', 'hypothesis']

/** A persona in five lines: the firmest statement of each kind, then the firmest of all others; no internal one. */
export function personaPart(persona: Persona, { isChampion }: { readonly isChampion: boolean }): BriefPersona {
  const { id, name, words, readiness, statements } = persona
  const standing = statements.filter(({ status }) => status !== 'retired')
  const open = standing.filter(({ internal }) => !internal).toSorted(byWeight)
  const chosen = chooseLines(open)
  return {
    id,
    name,
    role: words,
    isChampion,
    ready: readiness.ready,
    readiness: readinessWords(readiness),
    people:
      readiness.people === 0
        ? null
        : figure({
            key: 'people interviewed',
            label: 'people interviewed',
            value: readiness.people,
            unit: 'count',
            currency: null,
            lo: null,
            hi: null,
            level: null,
            n: readiness.people,
            of: 'people',
            asOf: persona.asOf,
            words: `${howMany(readiness.people, 'person', 'people')} interviewed carry ${name}. ${readiness.catches}`,
            trace: traceOf(persona, 'who was asked'),
          }),
    lines: chosen.map((each) => lineOf(persona, each)),
    more: open.length - chosen.length,
    internal: standing.length - open.length,
  }
}

function chooseLines(open: readonly StatementShown[]): readonly StatementShown[] {
  const first = QUESTIONS.flatMap((types) => open.find(({ type }) => types.includes(type)) ?? [])
  const rest = open.filter((each) => !first.includes(each))
  return [...first, ...rest].slice(0, LINES)
}

function byWeight(one: StatementShown, other: StatementShown): number {
  return (
    Number(one.draft) - Number(other.draft) ||
    FIRMEST.indexOf(one.status) - FIRMEST.indexOf(other.status) ||
    other.people.for - one.people.for ||
    one.id - other.id
  )
}

function lineOf(persona: Persona, statement: StatementShown): BriefPersona['lines'][number] {
  const { id, type, text, status, draft, people } = statement
  const held = heldBy(statement)
  return {
    statement: id,
    type,
    text,
    status: draft ? 'draft' : status,
    people:
      people.for === 0
        ? null
        : figure({
            key: `statement ${id}`,
            label: text,
            value: people.for,
            unit: 'count',
            currency: null,
            lo: null,
            hi: null,
            level: null,
            n: people.for,
            of: 'people who say it',
            asOf: persona.asOf,
            words: `${text} (${type}; ${held})`,
            trace: traceOf(persona, `the statement “${text}” and who said it`),
          }),
    held,
  }
}

/** People, not mentions. */
function heldBy({ status, draft, people }: StatementShown): string {
  const who =
    people.for + people.against === 0
      ? 'nobody said it yet'
      : people.against > 0
        ? `${howMany(people.for, 'person', 'people')} for, ${people.against} against`
        : howMany(people.for, 'person', 'people')
  if (draft) return `a draft, ${who}`
  if (status === 'validated') return `${who}, the data agree`
  return status === 'supported' ? who : `${who}, ${status}`
}

function traceOf({ name }: Persona, what: string) {
  return { operation: 'persona show', input: { name }, words: `The persona ${name}: ${what}.` }
}
