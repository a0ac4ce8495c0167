import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import type { NewMessage } from '../../messages/index.ts'
import type { ExampleMessage, ExamplePoint, ExampleProof } from './example-messages.ts'

type NewPart = NewMessage['groupFrame']
type Target = NewPart['proofs'][number]

/** Numbers of what the messages of the example point at. */
export interface Numbers {
  readonly persona: (name: string) => number | undefined
  readonly segment: number
  readonly statement: (persona: string, type: string, text: string) => number | undefined
  readonly quote: (words: string) => number | undefined
  readonly case: (name: string) => number | undefined
}

/** Reads them for the segment of that name, in six statements. */
export async function readNumbers({ state: { db } }: Market, segment: string): Promise<Numbers> {
  const personas = await db.selectFrom('personas').select(['id', 'name']).execute()
  const statements = await db.selectFrom('persona_statements').select(['id', 'persona_id', 'type', 'text']).execute()
  const quotes = await db.selectFrom('quotes').select(['id', 'text']).orderBy('id').execute()
  const cases = await db.selectFrom('customer_cases').select(['id', 'name']).execute()
  const segments = await db.selectFrom('segments').select(['id', 'name']).execute()
  const persona = (name: string): number | undefined => personas.find((each) => each.name === name)?.id
  return {
    persona,
    segment: z.number().parse(segments.find(({ name }) => name === segment)?.id),
    statement: (of, type, text) =>
      statements.find((each) => each.persona_id === persona(of) && each.type === type && each.text === text)?.id,
    quote: (words) => quotes.find(({ text }) => text.includes(words))?.id,
    case: (name) => cases.find((each) => each.name === name)?.id,
  }
}

/** A message of the example with numbers for names; in a small market what nobody is there to say carries nothing. */
export function numberMessage(message: ExampleMessage, numbers: Numbers): NewMessage | undefined {
  const { persona, stage, differences, answers, channel, format, keywords } = message
  const id = numbers.persona(persona)
  if (id === undefined) return undefined
  const part = (point: ExamplePoint | undefined): NewPart => ({
    text: point?.text ?? '',
    proofs: (point?.proofs ?? []).flatMap((proof) => targetOf(proof, persona, numbers)),
  })
  return {
    cell: { persona: id, segment: numbers.segment, stage },
    groupFrame: part(message.groupFrame),
    personalFrame: part(message.personalFrame),
    value: part(message.value),
    nextStep: part(message.nextStep),
    points: [
      ...differences.map(
        (each) => ({ kind: 'difference', about: each.from, statement: null, ...part(each) }) as const,
      ),
      ...answers.flatMap((each) => {
        const statement = numbers.statement(persona, each.type, each.statement)
        return statement === undefined ? [] : [{ kind: 'answer', about: null, statement, ...part(each) } as const]
      }),
    ],
    channel,
    format,
    keywords,
    draft: false,
  }
}

function targetOf(proof: ExampleProof, persona: string, numbers: Numbers): Target[] {
  if ('saidBy' in proof) return [{ kind: 'figure', definition: { figure: 'people who say it', of: proof.saidBy } }]
  if ('statement' in proof) {
    const statement = numbers.statement(persona, proof.type, proof.statement)
    return statement === undefined ? [] : [{ kind: 'statement', statement }]
  }
  if ('quote' in proof) {
    const quote = numbers.quote(proof.quote)
    return quote === undefined ? [] : [{ kind: 'quote', quote }]
  }
  const found = numbers.case(proof.case)
  return found === undefined ? [] : [{ kind: 'case', case: found }]
}
