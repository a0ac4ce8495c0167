import type { Market } from '../../market-data/index.ts'
import { findPersona, type PersonaScope, segmentsOfScope } from '../../personas/index.ts'
import { refuse } from '../../problem.ts'
import { type CheckedRule, chooseRule, type RuleBook } from '../../segments/index.ts'
import { askedScope } from '../scope/asked-scope.ts'

/** Whose figures are asked for, and of what. */
export interface TrendScope {
  /** The accounts that are counted; undefined: all of them. With a persona those that have such a person. */
  readonly rule: CheckedRule | undefined
  /** The same without the person: whoever was met or took part in a deal need not be on record as early as the account. */
  readonly companies: CheckedRule | undefined
  readonly words: string
  readonly segment: string | null
  readonly persona: { readonly name: string; readonly jobRole: string } | undefined
  readonly product: string | undefined
  readonly channel: string | undefined
}

export interface AskedTrend {
  readonly segment?: string | undefined
  readonly persona?: string | undefined
  readonly product?: string | undefined
  readonly channel?: string | undefined
}

/** Throws Problems for what there is not: a segment, a rule, a persona. */
export async function trendScope(market: Market, book: RuleBook, asked: AskedTrend): Promise<TrendScope> {
  const scope = askedScope(book, asked.segment)
  const more = { segment: asked.segment ?? null, product: asked.product, channel: asked.channel }
  const also = [
    ...(asked.product === undefined ? [] : [`product ${asked.product}`]),
    ...(asked.channel === undefined ? [] : [`channel ${asked.channel}`]),
  ]
  if (asked.persona === undefined) {
    const words = [scope.words, ...also].join(', ')
    return { ...more, rule: scope.rule, companies: scope.rule, words, persona: undefined }
  }
  const { name, jobRole, segments } = await findPersona(market.state.db, asked.persona, 'persona')
  const own = companiesOf(book, { jobRole, segments }, name)
  const parts = [...(scope.text === null ? [] : [`(${scope.text})`]), ...(own === undefined ? [] : [`(${own})`])]
  const rule = (texts: readonly string[]): CheckedRule => chooseRule(book, texts.join(' && ')).rule
  return {
    ...more,
    rule: rule([...parts, `contacts.exists(c, c.job_role == ${JSON.stringify(jobRole)})`]),
    companies: parts.length === 0 ? undefined : rule(parts),
    words: [
      `${name} (${jobRole}) in ${placeWords(book, { jobRole, segments }, asked.segment === undefined ? undefined : scope.words)}`,
      ...also,
    ].join(', '),
    persona: { name, jobRole },
  }
}

/** `creative-teams-on-figma`, or `dach-mid-market and creative-teams-on-figma or agencies`. */
function placeWords(book: RuleBook, scope: PersonaScope, asked: string | undefined): string {
  const own = segmentsOfScope(book, scope).map(({ name }) => name)
  const both = [...(asked === undefined ? [] : [asked]), ...(own.length === 0 ? [] : [own.join(' or ')])]
  return both.length === 0 ? 'the whole market' : both.join(' and ')
}

/** The companies of the persona's segments as a rule; undefined: all of them. */
function companiesOf(book: RuleBook, scope: PersonaScope, name: string): string | undefined {
  const segments = segmentsOfScope(book, scope)
  const ofPeople = segments.find((segment) => chooseRule(book, segment.name).rule.subject === 'contact')
  if (ofPeople !== undefined) {
    refuse('persona_of_people', `The persona ${name} is of ${ofPeople.name}, which is a rule about people.`, {
      at: { field: 'persona', value: name },
      hint: 'Give the persona segments of companies to follow it over time.',
    })
  }
  return segments.length === 0
    ? undefined
    : segments.map((each) => `inSegment(${JSON.stringify(each.name)})`).join(' || ')
}
