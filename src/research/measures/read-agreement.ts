import type { Market } from '../../market-data/index.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type AgreementFound, agreementOf } from './agreement-of.ts'
import { readCodedTexts } from './read-coded-texts.ts'

/** Agreement on the codes that these people hold: over everything that was coded twice, whoever said it. */
export async function readAgreement(
  market: Market,
  evidence: Pick<Evidence, 'people' | 'quotes' | 'codes'>,
  /** All that may be shown, where `evidence` is a part of it. */
  all: Pick<Evidence, 'people'> = evidence,
): Promise<AgreementFound> {
  const held = new Map<number, Set<string>>()
  const asked = new Set(evidence.people.map(({ person }) => person))
  for (const { person, codes } of evidence.quotes) {
    if (person === null || !asked.has(person)) continue
    for (const { id } of codes) held.set(id, (held.get(id) ?? new Set()).add(person))
  }
  const used = evidence.codes.filter(({ id }) => held.has(id))
  return agreementOf(
    await readCodedTexts(market, all),
    used,
    new Map([...held].map(([id, people]) => [id, people.size])),
  )
}
