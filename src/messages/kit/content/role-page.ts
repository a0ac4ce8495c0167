import type { StatementShown } from '../../../personas/index.ts'
import { type Cleared, told } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import type { KitMaterial, KitRole } from '../material.ts'
import { answerBlocks } from './answers.ts'
import type { BusinessCase } from './business-case.ts'
import { inOwnMouth } from './in-own-mouth.ts'
import { firstPart, inOrder } from './part-of.ts'
import { questionsFor } from './role-questions.ts'
import { type Block, list, note, type Section, section, text } from './section.ts'
import type { Story } from './shared-story.ts'

/** What people want from a purchase, by type of statement, in the order in which it is asked. */
const QUESTIONS = ['decision criterion', 'goal', 'pain', 'success factor'] as const
const MOST_QUESTIONS = 4
const MOST_QUOTES = 1

/** What is ready for all pages. */
export interface Shared {
  readonly story: Story
  readonly cost: BusinessCase
  /** Objections of everybody, for a role that nobody asked. */
  readonly answers: readonly Block[]
}

/** One page for one role: its question, what it may object, what can be shown, and what is asked of it. */
export function rolePage(
  gate: Gate,
  material: KitMaterial,
  role: KitRole,
  shared: Shared,
): { readonly page: Section | undefined /** Says what they told. */; readonly answers: boolean } {
  const words = gate.words(role.words, { what: `The role ${role.role}`, claim: false })
  const fixed = questionsFor(role)
  const messages = inOrder(role.messages, material.stage, gate)
  const said = statementsOf(gate, role)
  const [frame, value, nextStep] = (['group frame', 'value', 'next step'] as const).map((part) =>
    firstPart(gate, messages, part),
  )
  const own = answerBlocks(gate, material, messages)
  const quotes = role.quotes.slice(0, MOST_QUOTES).flatMap(({ id }): Block[] => {
    const quote = gate.quote(id, `Quote ${id}.`)
    return quote === undefined ? [] : [{ kind: 'quote', quote }]
  })
  const figure = role.signs ? (shared.cost.outcome ?? shared.cost.need) : (shared.cost.need ?? shared.cost.outcome)
  const proof: Block[] = [
    ...(figure === undefined
      ? []
      : [{ kind: 'figures' as const, title: told`What can be shown`, figures: [figure] }]),
    ...quotes,
  ]
  const firstStep = inOwnMouth(gate, nextStep ?? shared.story.nextStep, 2)
  const page = section(
    told`role-${words}`,
    titleOf(role, words),
    [
      text(value?.text ?? shared.story.value?.text, 'strong'),
      ...(said.length === 0
        ? [note(askedWords(role)), list(fixed.questions)]
        : [text(told`What people in this role ask of it:`, 'strong'), list(said)]),
      ...(own.length === 0 ? shared.answers.slice(0, 1) : own.slice(0, 2)),
      ...proof,
      text(told`What is asked of you:`, 'strong'),
      text(firstStep === undefined ? fixed.ask : told`${fixed.ask} The first step: ${firstStep}`),
    ],
    { lead: frame?.text, newPage: true },
  )
  return { page, answers: said.length > 0 }
}

function titleOf({ signs, kind }: KitRole, words: Cleared): Cleared {
  if (!signs)
    return kind === 'job role' ? told`For ${lower(words)}` : told`For whoever is in charge of ${lower(words)}`
  return kind === 'job role' ? told`For whoever signs: ${lower(words)}` : told`For whoever signs`
}

function lower(words: Cleared): Cleared {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}` as Cleared
}

function askedWords({ asked }: KitRole): Cleared {
  return asked === 0
    ? told`Nobody in this role has been asked about it yet. So this page asks instead of claiming to know:`
    : told`Too few people in this role have been asked to say what matters to them. So this page asks instead of claiming to know:`
}

/** What at least three people in the role say, and nobody contests. */
function statementsOf(gate: Gate, { persona }: KitRole): Cleared[] {
  const claims = (persona?.statements ?? []).filter(isFirm)
  return QUESTIONS.flatMap((type) => claims.filter((each) => each.type === type))
    .slice(0, MOST_QUESTIONS)
    .flatMap(({ id, text: words }) => {
      const cleared = gate.words(words, { what: `Statement ${id}` })
      return cleared === '' ? [] : [cleared]
    })
}

function isFirm({ internal, draft, status }: StatementShown): boolean {
  return !internal && !draft && (status === 'supported' || status === 'validated')
}
