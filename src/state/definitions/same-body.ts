import { isDeepStrictEqual } from 'node:util'

/** Whether two bodies say the same: key order and keys that are undefined do not count. */
export function sameBody(left: object, right: object): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(left)), JSON.parse(JSON.stringify(right)))
}
