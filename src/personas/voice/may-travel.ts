import type { ConsentScope } from '../../research/index.ts'

/** A file travels: only quotes go into it of which somebody wrote down that the company may use them. */
export function mayTravel({ scope }: { readonly scope: ConsentScope | null }): boolean {
  return scope === 'company' || scope === 'public'
}
