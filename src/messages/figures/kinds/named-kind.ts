import { figure } from '../../../paper/index.ts'
import { type Theme, themesOf, VOICE_GROUPS, type VoiceGroup } from '../../../personas/index.ts'
import { type EvidencePerson, peopleInSegment } from '../../../research/index.ts'
import { jobRoleWords } from '../../../roles/index.ts'
import type { FigureAnswer, FigureKind, FigureScope } from '../figure-kind.ts'
import type { FigureReadings } from '../figure-readings.ts'
import { intervalWords, segmentWords } from '../figure-words.ts'

/** Fewer people asked show what there is, and not how usual it is: with ten, 95% limits are still 60 points apart. */
const FEWEST_ASKED = 10
/** A code that fewer said is a hypothesis: it is told where somebody asks for it, and not offered. */
const FEWEST_OFFERED = 3

/** How many of the people asked say something, by a code of the codebook. */
export const namedKind: FigureKind = {
  name: 'people who say it',
  audience: 'buyer',
  about: 'Of the people asked, the share that say something that was coded: a pain, a goal, a reason.',
  asks: 'a code',
  choices: async (readings, scope) =>
    (await saidOf(readings, scope)).themes
      .filter(({ people }) => people.length >= FEWEST_OFFERED)
      .map(({ code }) => code.name),
  compute: namedFigure,
}

async function namedFigure(readings: FigureReadings, scope: FigureScope, of: string): Promise<FigureAnswer> {
  const { asked, themes, internal, day } = await saidOf(readings, scope)
  const who = scope.persona === null ? 'people' : jobRoleWords(scope.persona.jobRole).toLowerCase()
  if (asked.length < FEWEST_ASKED) {
    return {
      why: `Needs at least ${FEWEST_ASKED} people who were asked; of ${who}${segmentWords(scope.segment)} there are ${asked.length}.`,
    }
  }
  const { evidence } = await readings.evidence()
  const code = evidence.codes.find(({ name }) => name.toLowerCase() === of.trim().toLowerCase())
  if (code === undefined) return { why: `There is no code “${of}” any more.` }
  const theme = themes.find((each) => each.code.id === code.id)
  if (theme === undefined) {
    return isVoiced(code.type)
      ? { why: `None of the ${asked.length} ${who} who were asked says “${code.name}”.` }
      : { why: `“${code.name}” is a ${code.type}: only needs, pains and reasons are told as a share of people.` }
  }
  const told = { value: theme.share, lo: theme.limits.low, hi: theme.limits.high, level: 0.95 } as const
  const amount = { ...told, unit: 'share', currency: null } as const
  const { sums } = theme
  return {
    companies: sums.clusters,
    largest: Math.sqrt(sums.sizeSquared) / sums.size,
    stays: staysBecause(theme, internal),
    figure: figure({
      key: `people who say it: ${code.name}`,
      label: `Say “${code.name}”`,
      ...amount,
      n: sums.size,
      of: `${who} who were asked`,
      asOf: day,
      words: `${theme.people.length} of ${sums.size} ${who} who were asked say “${code.name}”: ${intervalWords(amount)}.`,
      trace: {
        operation: 'voice',
        input: {
          ...(scope.segment === null ? {} : { segment: scope.segment.name }),
          ...(scope.persona === null ? {} : { persona: scope.persona.name }),
        },
        words: `the voice of ${who}${segmentWords(scope.segment)}: ${code.name}`,
      },
    }),
  }
}

/** What people object to and why they left is ours to mend; what somebody marked as internal never leaves. */
function staysBecause({ group, code }: Theme, internal: ReadonlySet<number>): string | null {
  if (internal.has(code.id)) return 'A statement that rests on it is internal.'
  return OUR_OWN.has(code.type) || group === 'reason left' ? `A ${code.type} is our own business.` : null
}

const OUR_OWN: ReadonlySet<string> = new Set(['objection', 'barrier'])

function isVoiced(type: string): boolean {
  return Object.keys(VOICE_GROUPS).some((group) =>
    (VOICE_GROUPS[group as VoiceGroup] as readonly string[]).includes(type),
  )
}

interface Said {
  readonly asked: readonly EvidencePerson[]
  readonly themes: readonly Theme[]
  /** Codes that internal statements of any persona rest on. */
  readonly internal: ReadonlySet<number>
  readonly day: string
}

/** What the people of a scope say, read once for all codes. */
export function saidOf(readings: FigureReadings, { segment, persona }: FigureScope): Promise<Said> {
  return readings.once(`said ${segment?.id ?? 0} ${persona?.id ?? 0}`, async () => {
    const open = await readings.evidence()
    const mine = persona === null ? open.evidence.people : open.peopleOf(persona)
    const inside =
      segment === null
        ? undefined
        : await readings.once(`people in ${segment.id}`, () =>
            peopleInSegment(readings.market, open.evidence, segment.name),
          )
    const asked = mine.filter(({ person }) => inside === undefined || inside.has(person))
    const internal = (await readings.personas())
      .flatMap(({ statements }) => statements)
      .filter((statement) => statement.internal)
      .flatMap(({ evidence }) => evidence.flatMap((each) => (each.kind === 'code' ? [open.code(each.code)?.id] : [])))
    return {
      asked,
      themes: asked.length === 0 ? [] : themesOf(open.evidence, asked, new Map()),
      internal: new Set(internal.filter((each) => each !== undefined)),
      day: open.today,
    }
  })
}
