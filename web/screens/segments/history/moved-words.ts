import { formatCount } from '../../../look/format.ts'
import type { Refreshed } from './history.ts'

/** `12 entered, 9 of them because the rule changed; 4 left. The rule of large, which this one uses, changed in between.` */
export function movedWords(since: Refreshed['since']): string {
  if (since === null) return 'The first refresh: before it nothing was kept.'
  const { entered, left, ruleChanged, enteredByRule, leftByRule } = since
  const part = (count: number, verb: string, byRule: number | null): string => {
    const words = `${count === 0 ? 'nobody' : formatCount(count)} ${verb}`
    if (!ruleChanged || count === 0) return words
    if (byRule === null) return `${words}, whether by the new rule or by new records cannot be told`
    const share = byRule === 0 ? 'none' : byRule === count ? 'all' : formatCount(byRule)
    return `${words}, ${share} of them because the rule changed`
  }
  const words =
    entered === 0 && left === 0
      ? 'Nobody entered and nobody left.'
      : `${part(entered, 'entered', enteredByRule)}; ${part(left, 'left', leftByRule)}.`
  return words.charAt(0).toUpperCase() + words.slice(1) + throughWords(since.through)
}

/** Whose rules changed, where it was not this segment's own alone. */
function throughWords(names: readonly string[]): string {
  if (names.length === 0) return ''
  const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return ` The ${names.length === 1 ? 'rule' : 'rules'} of ${listed}, which this one uses, changed in between.`
}
