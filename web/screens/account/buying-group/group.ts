import type { OutputOf } from '../../../api/operation-types.ts'

export type Group = OutputOf<'buying-group'>
export type Member = Group['members'][number]
export type Missing = Group['missing'][number]
export type Basis = Member['roles'][number]['basis']

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  act: 'seen in what they did',
  stated: 'somebody here said so',
  crm: 'from the CRM',
  title: 'from the title alone',
}

/** The strongest first. */
export const BASES: readonly Basis[] = ['act', 'stated', 'crm', 'title']

/** What a person's part rests on at its best: what they did before what was written about them. */
export function basisOf({ roles }: Member): Basis {
  return BASES.find((basis) => roles.some((role) => role.basis === basis)) ?? 'title'
}

/** As somebody would sign: at most two letters. */
export function initialsOf({ name }: { readonly name: string }): string {
  const words = name.split(/[\s._-]+/).filter((word) => /^\p{L}/u.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
