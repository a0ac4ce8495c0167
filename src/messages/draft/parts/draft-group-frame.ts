import type { CodeType } from '../../../research/index.ts'
import type { DraftGap, DraftSentence } from '../drafted.ts'
import type { DraftMaterial, DraftStatement } from '../material.ts'
import type { StagePlan } from '../stage-plans.ts'
import { asSentence, leadTo, mustBeQuoted, standsAlone } from '../words/said-as.ts'
import { isFirstPerson } from '../words/turn-person.ts'
import { chooseStatements } from './choose-statements.ts'
import { sentence } from './proofs-of.ts'
import { rolesInWords } from './roles-in-words.ts'

/** Fewer people of a role are those people, and not their role. */
const FEWEST_OF_ROLE = 2

/** How people of several roles say it, by the type of the statement. */
const SAY: Readonly<Partial<Record<CodeType, string>>> = {
  goal: 'want the same',
  hope: 'hope for the same',
  value: 'care for the same',
  fear: 'fear the same',
  'reason chosen': 'chose us for it',
}

/**
 * Why it concerns everybody: what people of the most different job roles say, most roles first, then most people. Nothing where only
 * one role was heard on it: then nobody knows whom else it concerns.
 */
export function draftGroupFrame(
  material: DraftMaterial,
  { types, second }: StagePlan['group'],
): { readonly sentences: readonly DraftSentence[]; readonly gaps: readonly DraftGap[] } {
  const roleOf = new Map(material.people.map(({ person, jobRole }) => [person, jobRole]))
  const rolesOf = (each: DraftStatement): readonly string[] => saidByRoles(each, material.persona.jobRole, roleOf)
  const fit = chooseStatements(material, types, {
    personal: false,
    count: (each) => rolesOf(each).length * 1000 + each.people.length + each.others.length,
  }).filter((each) => rolesOf(each).length > 1)
  const best = (second === true ? fit[1] : undefined) ?? fit[0]
  if (best === undefined) return { sentences: [], gaps: [gapOf(material, types)] }
  return { sentences: sentencesOf(best, rolesOf(best), material), gaps: [] }
}

/** The persona's role, and each other one of which enough people say it. */
function saidByRoles(
  { others }: DraftStatement,
  own: string,
  roleOf: ReadonlyMap<string, string | null>,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const person of others) {
    const role = roleOf.get(person)
    if (typeof role === 'string') counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  const more = [...counts].filter(([role, people]) => role !== own && people >= FEWEST_OF_ROLE)
  return [own, ...more.sort((one, other) => other[1] - one[1]).map(([role]) => role)]
}

function sentencesOf(
  best: DraftStatement,
  roles: readonly string[],
  material: DraftMaterial,
): readonly DraftSentence[] {
  const words = rolesInWords(roles)
  const who = words.charAt(0).toUpperCase() + words.slice(1)
  const alike = roles.length === 2 ? 'both' : 'all'
  const as = { told: 'they', names: material.names } as const
  const others = new Set(best.others)
  const say = SAY[best.type]
  if (say !== undefined && best.type !== 'reason chosen') {
    return [sentence(leadTo(`${who} ${alike} ${say}`, best.text, as), [best], others)]
  }
  if (isFirstPerson(best.text) || mustBeQuoted(best.text) || !standsAlone(best.text)) {
    const quoted = best.text.replaceAll(/\s+/g, ' ').trim()
    return [sentence(`${who} ${alike} put it like this: “${quoted}”`, [best], others)]
  }
  return [
    sentence(asSentence(best.text, as), [best]),
    sentence(`${who} ${alike} ${say ?? 'say so'}.`, [best], others),
  ]
}

function gapOf({ persona, statements }: DraftMaterial, types: readonly CodeType[]): DraftGap {
  const own = rolesInWords([persona.jobRole])
  const said = chooseStatements({ statements }, types, { personal: false })[0]
  const about = said === undefined ? '' : ` whether they say so too: “${said.text.replace(/[.;]+$/, '')}”`
  return {
    part: 'group frame',
    words: `Only ${own} were heard on what it could say. Interviews with two people of another role of the buying group would tell${about === '' ? ' what concerns them all' : about}.`,
  }
}
