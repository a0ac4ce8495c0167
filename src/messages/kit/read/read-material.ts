import type { Market } from '../../../market-data/index.ts'
import { listPersonas, type OpenEvidence, openEvidence, showPersona } from '../../../personas/index.ts'
import { readCompanyNames } from '../../../research/index.ts'
import { type BuyingGroup, jobRoleWords, readGroup } from '../../../roles/index.ts'
import { type ChosenRule, chooseRule, type RuleBook, runOf, segmentsOfAccount } from '../../../segments/index.ts'
import { openFigures } from '../../figures/open-figures.ts'
import { showMessages } from '../../shown/show-messages.ts'
import { accountStage } from '../../stages/account-stage.ts'
import { listMessages } from '../../store/message-records.ts'
import type { KitMaterial } from '../material.ts'
import { type ChosenChampion, chooseChampion, messagesOf } from './choose-champion.ts'
import { kitFigures } from './kit-figures.ts'
import type { KitSubject } from './kit-subject.ts'
import { ownNumbers } from './own-numbers.ts'
import { readInHouse } from './read-in-house.ts'
import { type RoleBasis, readRoles } from './read-roles.ts'

export interface ReadMaterial {
  readonly material: KitMaterial
  readonly chosen: ChosenChampion
  /** What roles were chosen by. */
  readonly bases: readonly RoleBasis[]
  readonly notes: readonly string[]
}

/**
 * Everything a kit is made from: the evidence is read once; the engine is asked some thirty statements, most of them for who
 * signs and for the figures.
 */
export async function readMaterial(
  market: Market,
  book: RuleBook,
  subject: KitSubject,
  asked: { readonly toRole: readonly string[]; readonly withPrice: boolean },
  signal: AbortSignal,
): Promise<ReadMaterial> {
  const run = runOf(market, book)
  const { db } = market.state
  const [personas, records] = await Promise.all([listPersonas(db), listMessages(db)])
  const account = 'account' in subject ? subject.account : undefined
  const segments =
    'segment' in subject ? [subject.segment] : [...(await segmentsWith(market, book, subject.account, signal)), null]
  const chosen = await chooseChampion(market, segments, { personas, messages: records }, signal)
  const { segment, persona } = chosen
  const id = segment?.id ?? 0
  const rule: ChosenRule | undefined = segment === null ? undefined : chooseRule(book, segment.name)
  const open: OpenEvidence = await openEvidence(market, new Set([id, ...personas.flatMap((each) => each.segments)]))
  const others = personas.filter(
    (each) => each.jobRole !== persona.jobRole && (each.segments.includes(id) || each.segments.includes(0)),
  )
  const shown = new Map(
    await Promise.all(
      [persona, ...others].map(async (each) => [each.id, await showPersona(market, open, each, signal)] as const),
    ),
  )
  const told = await showMessages(
    market,
    [...chosen.messages, ...others.flatMap((each) => messagesOf(records, each.id, id))],
    signal,
  )
  const clearance = await readInHouse(market, run, { open, personas }, signal)
  const group: BuyingGroup | undefined =
    account === undefined
      ? undefined
      : await readGroup(market, book, { aid: account, deal: undefined }, undefined, signal)
  const { roles, bases, notes } = await readRoles(
    market,
    book,
    {
      segment: rule,
      champion: persona,
      personas: others,
      shown,
      messages: told,
      open,
      quotes: clearance.quotes,
      group,
      wanted: asked.toRole,
    },
    signal,
  )
  const stage = account === undefined ? null : await accountStage(market, account, signal)
  const figures = openFigures(market, { segment: id, persona: persona.id }, signal)
  const company =
    account === undefined ? null : ((await readCompanyNames(market, run, [account])).get(account) ?? `#${account}`)
  const material: KitMaterial = {
    ...clearance,
    today: open.today,
    company,
    stage: stage?.stage ?? null,
    championWords: jobRoleWords(persona.jobRole),
    champion: { id: persona.id, statements: shown.get(persona.id)?.statements ?? [] },
    messages: told.filter((each) => each.persona.id === persona.id),
    figures: kitFigures(await figures.all(), open.evidence.codes, asked.withPrice),
    own:
      account === undefined
        ? []
        : await ownNumbers(market, run, { account, jobRole: persona.jobRole, today: open.today }, signal),
    roles,
  }
  return { material, chosen, bases, notes: stage === null ? notes : [...notes, stage.because] }
}

/** Segments of companies that the account is in. */
async function segmentsWith(
  market: Market,
  book: RuleBook,
  account: number,
  signal: AbortSignal,
): Promise<ChosenChampion['segment'][]> {
  const answers = await segmentsOfAccount(market, book, account, signal)
  return answers.flatMap(({ segment, answer }) =>
    answer === 'true' && segment.subject === 'account' ? [segment] : [],
  )
}
