import type { Market } from '../../market-data/index.ts'
import { type ChampionRole, jobRoleWords, settledChampion } from '../../roles/index.ts'
import { listSegments } from '../../segments/index.ts'
import { championOf } from '../champion-of.ts'
import { championWarnings } from '../operations/answer-persona.ts'
import { type OpenEvidence, openEvidence } from '../shown/open-evidence.ts'
import { readiness, segmentShown } from '../shown/show-personas.ts'
import { howMany } from '../statements/people-words.ts'
import { listPersonas, type PersonaRecord } from '../store/persona-records.ts'
import type { PersonaGrid } from './grid-schema.ts'

/**
 * Segments by job roles: the champions' roles first, then those of the people who were asked, the most asked first. One statement a
 * segment for who is in it; champions that people settled on cost nothing, of the whole market the data are asked.
 */
export async function personaGrid(market: Market, signal: AbortSignal): Promise<PersonaGrid> {
  const { db } = market.state
  const personas = await listPersonas(db)
  const segments = [0, ...(await listSegments(db)).map(({ id }) => id)]
  const open = await openEvidence(market, segments)
  const champions = await championsOf(market, open, personas, signal)
  const judged = await Promise.all(
    personas.map(async (persona) => ({ persona, ...(await gatesOf(market, open, persona)) })),
  )
  const of = (jobRole: string, segment: number) =>
    judged
      .filter(({ persona }) => persona.jobRole === jobRole && persona.segments.includes(segment))
      .map(({ persona: { name }, ready, met, of: all }) => ({ name, ready, met, of: all }))
  return {
    asOf: open.today,
    columns: segments.map((id) => {
      const champion = champions.get(id)
      return {
        ...segmentShown(open, id),
        champion: champion === undefined ? null : { ...champion, words: jobRoleWords(champion.role) },
      }
    }),
    rows: rolesOf(open, personas, champions).map((jobRole) => ({
      jobRole,
      words: jobRoleWords(jobRole),
      people: open.peopleOf({ jobRole, segments: [0] }).length,
      cells: segments.map((segment) => {
        const people = open.peopleOf({ jobRole, segments: [segment] })
        return {
          segment,
          champion: champions.get(segment)?.role === jobRole,
          people: people.length,
          interviewed: people.filter(({ interviews }) => interviews.length > 0).length,
          personas: of(jobRole, segment),
        }
      }),
    })),
    personas: byChampion(judged, champions).map(({ persona, ready, met, of: all, missing }) => {
      const { id, name, jobRole, buyingRole, avatar, statements, reviewOn, version } = persona
      return {
        id,
        name,
        jobRole,
        words: jobRoleWords(jobRole),
        buyingRole,
        avatar,
        segments: persona.segments.map((segment) => segmentShown(open, segment)),
        ready,
        met,
        of: all,
        missing,
        statements: statements.filter(({ retired }) => retired === null).length,
        drafts: statements.filter(({ draft, retired }) => draft && retired === null).length,
        reviewOn,
        reviewDue: reviewOn !== null && reviewOn <= open.today,
        version,
      }
    }),
    warnings: await warningsOf(market, open, personas, signal),
    notes: notesOf(open),
  }
}

/** The personas of champions first: they matter most. Among their like they keep their order. */
function byChampion<Judged extends { readonly persona: PersonaRecord }>(
  judged: readonly Judged[],
  champions: ReadonlyMap<number, { readonly role: string }>,
): readonly Judged[] {
  const isChampions = ({ persona: { jobRole, segments } }: Judged): boolean =>
    segments.some((segment) => champions.get(segment)?.role === jobRole)
  return judged.toSorted((left, right) => Number(isChampions(right)) - Number(isChampions(left)))
}

async function gatesOf(market: Market, open: OpenEvidence, persona: PersonaRecord) {
  const { ready, gates } = await readiness(market, open, persona)
  const missing = gates.filter(({ met }) => !met).map((gate) => gate.missing)
  return { ready, met: gates.length - missing.length, of: gates.length, missing }
}

/**
 * The data are asked of the whole market and of segments where somebody was asked or has a persona; of the others, what people
 * settled on.
 */
async function championsOf(
  market: Market,
  open: OpenEvidence,
  personas: readonly PersonaRecord[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, ChampionRole>> {
  const champions = new Map<number, ChampionRole>()
  for (const id of [0, ...open.segments.keys()]) {
    const worked = id === 0 || open.peopleIn(id).length > 0 || personas.some((each) => each.segments.includes(id))
    const champion = await (worked ? championOf(market, id, signal) : settledChampion(market, id))
    if (champion !== undefined) champions.set(id, champion)
  }
  return champions
}

function rolesOf(
  open: OpenEvidence,
  personas: readonly PersonaRecord[],
  champions: ReadonlyMap<number, ChampionRole>,
): readonly string[] {
  const asked = new Map<string, number>()
  for (const { jobRole } of open.evidence.people) {
    if (jobRole !== null) asked.set(jobRole, (asked.get(jobRole) ?? 0) + 1)
  }
  const most = [...asked].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
  return [
    ...new Set([
      ...[...champions.values()].map(({ role }) => role),
      ...most.map(([role]) => role),
      ...personas.map(({ jobRole }) => jobRole),
    ]),
  ]
}

/** Each warning once, whichever personas it is about. */
async function warningsOf(
  market: Market,
  open: OpenEvidence,
  personas: readonly PersonaRecord[],
  signal: AbortSignal,
): Promise<string[]> {
  const warnings = new Set<string>()
  for (const persona of personas) {
    for (const each of await championWarnings(market, open, persona, personas, signal)) warnings.add(each)
  }
  return [...warnings]
}

function notesOf(open: OpenEvidence): string[] {
  const unknown = open.evidence.people.filter(({ jobRole }) => jobRole === null).length
  return unknown === 0
    ? []
    : [
        `${howMany(unknown, 'person who was asked has', 'people who were asked have')} no known job role: of no persona.`,
      ]
}
