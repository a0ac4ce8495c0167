import type { Relation } from '../../../research/index.ts'
import type { DraftGap, DraftPoint } from '../drafted.ts'
import type { DraftCompetitor, DraftMaterial, DraftStatement } from '../material.ts'
import { leadTo, mustBeQuoted } from '../words/said-as.ts'
import { isFirstPerson } from '../words/turn-person.ts'
import { carriedBy, peopleWho, reasonsChosen } from './carried-by.ts'
import { chooseStatements } from './choose-statements.ts'
import { sentence } from './proofs-of.ts'

/** Competitors beyond these are met too seldom for a sentence each. */
const MOST_COMPETITORS = 4

/** They have bought nothing: they chose to stay, or have not decided yet. */
const NOT_BOUGHT: readonly Relation[] = ['no_decision', 'prospect']

interface Differences {
  readonly points: readonly DraftPoint[]
  readonly gaps: readonly DraftGap[]
  readonly notes: readonly string[]
}

/** How it differs from each competitor: what people say at companies that chose us while the deal named them. */
export function draftCompetitors(material: DraftMaterial): Differences {
  const reasons = reasonsChosen(material, new Set())
  const points: DraftPoint[] = []
  const gaps: DraftGap[] = []
  for (const competitor of material.competitors.slice(0, MOST_COMPETITORS)) {
    const at = new Set(competitor.wonAccounts)
    const there = new Set(
      material.people.filter(({ account }) => account !== null && at.has(account)).map(({ person }) => person),
    )
    const best = carriedBy(material, there, '', reasons)
    const { name } = competitor
    if (best === undefined) {
      gaps.push({ part: `difference from ${name}`, words: nobodySaid(competitor, there.size) })
      continue
    }
    const who = best.people.size === 1 ? 'A customer who chose us over' : 'Customers who chose us over'
    const text = leadTo(`${who} ${name} did it for this`, best.statement.text, {
      told: 'they',
      names: material.names,
    })
    const told = sentence(text, [best.statement], best.people)
    points.push({ kind: 'difference', about: name, statement: null, sentences: [told] })
  }
  return { points, gaps, notes: material.competitors.slice(0, MOST_COMPETITORS).flatMap(lostWords) }
}

/** Why deals are lost to them, as the CRM has it: said to the house, and nowhere else. */
function lostWords({ name, lost, lostBecause }: DraftCompetitor): readonly string[] {
  const told = lostBecause.slice(0, 3).map(({ reason, deals }) => `${reason} (${deals})`)
  if (told.length === 0) return []
  return [
    `Internal: of ${lost} lost ${lost === 1 ? 'deal that names' : 'deals that name'} ${name}, the reasons on record are ${told.join(', ')}.`,
  ]
}

function nobodySaid({ name, won, lost }: DraftCompetitor, asked: number): string {
  const deals = `${won} won and ${lost} lost ${won + lost === 1 ? 'deal names' : 'deals name'} ${name}`
  const heard =
    asked === 0
      ? 'nobody at a company that chose us over them has been asked yet'
      : 'those asked at companies that chose us over them gave no reason that holds'
  return won === 0
    ? `${deals}: nobody chose us over them yet, so nobody can say why.`
    : `${deals}, and ${heard}: two interviews there would fill it.`
}

/**
 * How it differs from doing nothing: what those say who have bought nothing, and what customers who say the same give as the reason
 * why they chose us.
 */
export function draftNothing(material: DraftMaterial): Differences {
  const stayed = (each: DraftStatement): ReadonlySet<string> => peopleWho(material, each.people, NOT_BOUGHT)
  const pain = chooseStatements(material, ['pain', 'push', 'fear'], {
    personal: false,
    count: (each) => stayed(each).size,
  }).find((each) => stayed(each).size > 0)
  if (pain === undefined) {
    const words =
      'Nobody who decided nothing, and no prospect, has said what it is like without it: interview two of them.'
    return { points: [], gaps: [{ part: 'difference from doing nothing', words }], notes: [] }
  }
  const who = stayed(pain)
  const several = who.size > 1
  const same = carriedBy(
    material,
    peopleWho(material, [...pain.people, ...pain.others], ['customer']),
    pain.text,
    reasonsChosen(material, new Set()),
  )
  const as = { told: 'they', names: material.names } as const
  const tell = several ? 'People who have not bought yet tell us' : 'Somebody who has not bought yet tells us'
  const first =
    isFirstPerson(pain.text) || mustBeQuoted(pain.text)
      ? `${tell}: “${pain.text.replaceAll(/\s+/g, ' ').trim()}”`
      : leadTo(tell, pain.text, as)
  const sentences = [sentence(first, [pain], who)]
  if (same !== undefined) {
    const lead =
      same.people.size > 1
        ? 'Customers who know it too chose us for this'
        : 'A customer who knows it too chose us for this'
    sentences.push(sentence(leadTo(lead, same.statement.text, as), [pain, same.statement], same.people))
  }
  return { points: [{ kind: 'difference', about: null, statement: null, sentences }], gaps: [], notes: [] }
}
