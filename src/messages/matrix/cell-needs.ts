import type { Persona } from '../../personas/index.ts'
import type { CodeType } from '../../research/index.ts'
import { listed } from '../shown/in-words.ts'
import type { MessageShown } from '../shown/message-schema.ts'
import type { BuyingStage } from '../stages/buying-stages.ts'

/** What people say who stand at a stage: what moves them first. */
const SPEAKS_OF: Readonly<Record<BuyingStage, readonly CodeType[]>> = {
  'first-thought': ['trigger', 'push', 'pain'],
  'passive-looking': ['pain', 'goal', 'hope', 'habit'],
  'active-looking': ['decision criterion', 'pull', 'goal', 'motivation'],
  deciding: ['objection', 'anxiety', 'fear', 'barrier', 'decision criterion', 'reason chosen'],
  using: ['success factor', 'goal', 'hope'],
  renewing: ['reason left', 'success factor', 'value'],
}

const ASK: Readonly<Record<BuyingStage, string>> = {
  'first-thought': 'what happened on the day they first thought of it',
  'passive-looking': 'what they had noticed before they searched',
  'active-looking': 'what they compared, and by what',
  deciding: 'what nearly kept them from it, and who had to be won over',
  using: 'what tells them that it works',
  renewing: 'what would make them leave, and what keeps them',
}

/** What a cell without a message needs: what may be said there already, or whom to ask what. */
export function emptyNeeds(persona: Persona, stage: BuyingStage): string {
  const types = SPEAKS_OF[stage]
  const theirs = persona.statements.filter(({ type, retiredOn }) => retiredOn === null && types.includes(type))
  const carried = theirs.filter(({ status, draft }) => !draft && (status === 'supported' || status === 'validated'))
  if (carried.length > 0) {
    const said = carried.length === 1 ? 'One statement' : `${carried.length} statements`
    return `${said} of ${persona.name} may carry one (${listed([...new Set(carried.map(({ type }) => type))])}): draft it.`
  }
  const { interviewed } = persona.people
  if (interviewed === 0) {
    return `Nobody of ${persona.words} has been asked yet: two interviews would be a beginning. Ask ${ASK[stage]}.`
  }
  if (theirs.length > 0) {
    const said = theirs.length === 1 ? 'One statement speaks' : `${theirs.length} statements speak`
    return `${said} of it, as ${theirs.length === 1 ? 'a hypothesis' : 'hypotheses'}: ask ${ASK[stage]}.`
  }
  const asked = interviewed === 1 ? 'The one person asked' : `The ${interviewed} people asked`
  return `${asked} said nothing of it that is on record: ask ${ASK[stage]}.`
}

/** What a message needs; null where it stands. */
export function writtenNeeds({ rests, draft, changed, restsWords, persona, warnings }: MessageShown): string | null {
  const [gone] = warnings
  if (persona.gone && gone !== undefined) return gone
  if (rests === 'nothing' || rests === 'hypotheses') return restsWords
  const [first, ...more] = changed
  if (first !== undefined) return more.length === 0 ? first : `${first} And ${more.length} more.`
  if (draft) return 'A draft: read it, and accept it.'
  return rests === 'partly' ? restsWords : null
}
