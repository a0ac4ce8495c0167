import { type BuyingStage, type MessageShown, STAGE_WORDS } from '../../messages/index.ts'
import type { Plan, PlanCandidate, PlanChampion, PlanGroup, PlanPerson } from './plan-schema.ts'

interface Asked {
  readonly champion: Pick<PlanChampion, 'words' | 'people'> | null
  readonly persona: { readonly name: string } | null
  readonly group: Pick<PlanGroup, 'members'>
  readonly stage: BuyingStage | null
  /** Of the persona, for the segment the plan speaks of before the whole market. */
  readonly messages: readonly MessageShown[]
}

/** What to send next, to whom and by which way; and what to do before, where nothing can be sent. Never to somebody who may not be contacted. */
export function nextPart({ champion, persona, group, stage, messages }: Asked): Plan['next'] {
  const to = champion === null ? null : (champion.people.find(({ mayContact }) => mayContact === true) ?? null)
  const message = stage === null ? null : (messages.find((each) => each.stage === stage) ?? null)
  const channel = message?.channel.name ?? null
  const instead = insteadOf({ champion, persona, group, stage, messages }, to, message)
  return {
    message,
    to: to === null ? null : personOf(to),
    channel,
    why: whyWords({ champion, persona, stage }, to),
    instead,
  }
}

function personOf({ contact, name, title, words, mayContact, contactWords }: PlanCandidate): PlanPerson {
  return { contact, name, title, words, mayContact, contactWords }
}

function whyWords(
  { champion, persona, stage }: Pick<Asked, 'champion' | 'persona' | 'stage'>,
  to: PlanCandidate | null,
): string {
  if (champion === null) return 'Nobody knows who carries the purchase here, so there is nobody to write to first.'
  const where = stage === null ? 'where they stand is not known' : `they stand at “${STAGE_WORDS[stage].title}”`
  const who = to === null ? champion.words : `${to.name} is of the role that carries purchases (${champion.words})`
  const by = persona === null ? '' : `, which ${persona.name} stands for`
  return to === null
    ? `The role that carries purchases is ${champion.words}${by}; ${where}.`
    : `${who}${by}; ${where}.`
}

function insteadOf(asked: Asked, to: PlanCandidate | null, message: MessageShown | null): string | null {
  return whoFirst(asked, to) ?? whatFirst(asked, message)
}

/** What keeps anything from being sent to anybody. */
function whoFirst({ champion, group }: Asked, to: PlanCandidate | null): string | null {
  if (champion === null || to !== null) return null
  const { people, words } = champion
  if (people.length === 0) {
    const way = group.members.find(({ engaged, mayContact }) => engaged && mayContact === true)
    return way === undefined
      ? `Nobody of that role (${words}) is on record here: find out who it is.`
      : `Nobody of that role (${words}) is on record here: ask ${way.name} who it is.`
  }
  const first = people.find(({ mayContact }) => mayContact === null)
  if (first !== undefined)
    return `Nobody recorded whether ${first.name} may be contacted: settle that before anything is sent.`
  return people.length === 1
    ? `${people[0]?.name ?? ''} may not be contacted, and nobody else of that role is on record: find another way in.`
    : `None of the ${people.length} people of that role may be contacted: find another way in.`
}

/** What keeps there from being anything to send. */
function whatFirst({ persona, stage }: Asked, message: MessageShown | null): string | null {
  if (persona === null)
    return 'Nobody has written a persona for them, so there is no message: ask them before they are told anything.'
  if (stage === null) return null
  if (message === null) {
    return `No message is written to ${persona.name} for “${STAGE_WORDS[stage].title}”: brushwork message draft --persona ${JSON.stringify(persona.name)} --stage ${stage}`
  }
  if (message.draft) return `The message is a draft that nobody has accepted: brushwork message accept ${message.id}`
  return null
}
