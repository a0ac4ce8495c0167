import { isDeepStrictEqual } from 'node:util'
import type { DefinitionFamily } from './definition-family.ts'

/**
 * Whether a file says what stands already: key order and keys that are undefined do not count, nor do fields the
 * family keeps where a file leaves them out.
 */
export function sameBody(family: Pick<DefinitionFamily, 'keeps'>, standing: object, filed: object): boolean {
  const kept = Object.entries(standing).filter(([key]) => family.keeps?.includes(key))
  return isDeepStrictEqual(plain(standing), { ...Object.fromEntries(kept), ...plain(filed) })
}

function plain(body: object): object {
  return JSON.parse(JSON.stringify(body)) as object
}
