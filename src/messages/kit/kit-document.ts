import type { Figure, PaperDocument } from '../../paper/index.ts'
import { answerBlocks, answers } from './content/answers.ts'
import { businessCase } from './content/business-case.ts'
import { letter } from './content/letter.ts'
import { missingOf } from './content/missing-of.ts'
import { inOrder } from './content/part-of.ts'
import { rolePage } from './content/role-page.ts'
import { bare, firstSentence } from './content/section.ts'
import { sharedStory } from './content/shared-story.ts'
import { whoDecides } from './content/who-decides.ts'
import { type Cleared, type ClearedOf, told } from './gate/cleared.ts'
import { type Gate, type LeftOut, openGate } from './gate/open-gate.ts'
import type { KitMaterial } from './material.ts'

/** A kit as it leaves the house, and what is said of it inside. */
interface Kit {
  readonly document: PaperDocument
  /** The figures in it with where they come from. */
  readonly figures: readonly Figure[]
  /** Numbers of the quotes in it. */
  readonly quotes: readonly number[]
  /** Roles whose pages say what they told. */
  readonly answering: ReadonlySet<string>
  readonly sources: readonly { readonly message: number; readonly version: number }[]
  readonly missing: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** Longer titles are no titles. */
const TITLE = 90

/** Makes the kit of what was read. Pure; nothing gets into the document but through the gate. */
export function kitDocument(material: KitMaterial): Kit {
  const gate = openGate(material.inHouse, material.quotes)
  const messages = inOrder(material.messages, material.stage, gate)
  const story = sharedStory(gate, material, messages)
  const cost = businessCase(gate, material, messages)
  const blocks = answerBlocks(gate, material, messages)
  const backed = cost.need ?? cost.outcome
  const shared = { story, cost, answers: blocks }
  const pages = material.roles.map((role) => ({ role: role.role, ...rolePage(gate, material, role, shared) }))
  const sections = [
    story.section,
    cost.section,
    answers(blocks),
    ...pages.map(({ page }) => page),
    // For whoever hands it on: on a page of its own, at the end, where it can be taken out.
    whoDecides(gate, material),
    letter(gate, story, backed?.words),
  ].filter((each) => each !== undefined)
  const document: ClearedOf<PaperDocument> = {
    title: titleOf(story.frame?.text ?? story.value?.text),
    subtitle: subtitleOf(gate, material),
    madeOn: gate.name(material.today),
    foot: told`Every figure says how many stand behind it and of when it is.`,
    sections,
  }
  return {
    document,
    figures: cost.told,
    quotes: quotesIn(document),
    answering: new Set(pages.flatMap(({ role, answers: says }) => (says ? [role] : []))),
    sources: messages.map(({ id, version }) => ({ message: id, version })),
    missing: missingOf(material, messages, story, blocks.length),
    leftOut: gate.leftOut,
  }
}

function quotesIn({ sections }: PaperDocument): number[] {
  const shown = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote.id] : [])),
  )
  return [...new Set(shown)]
}

function titleOf(words: Cleared | undefined): Cleared {
  const first = words === undefined ? undefined : bare(firstSentence(words))
  return first === undefined || first === '' || first.length > TITLE ? told`A proposal for how we work` : first
}

function subtitleOf(gate: Gate, { company }: KitMaterial): Cleared {
  const name = company === null ? '' : gate.name(company)
  return name === '' ? told`For everybody who has a say in it` : told`For everybody at ${name} who has a say in it`
}
