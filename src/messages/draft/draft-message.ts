import type { BuyingStage } from '../stages/buying-stages.ts'
import type { DraftedMessage, DraftGap, DraftPoint, DraftSentence } from './drafted.ts'
import type { DraftMaterial } from './material.ts'
import { chooseKeywords } from './parts/choose-keywords.ts'
import { draftAnswers } from './parts/draft-answers.ts'
import { draftChannel } from './parts/draft-channel.ts'
import { draftCompetitors, draftNothing } from './parts/draft-differences.ts'
import { draftGroupFrame } from './parts/draft-group-frame.ts'
import { draftPlaces, placesGap } from './parts/draft-places.ts'
import { draftValue } from './parts/draft-value.ts'
import { withFigures } from './parts/proofs-of.ts'
import { STAGE_PLANS } from './stage-plans.ts'

/**
 * A message of a stage, made of the material and of nothing else: statements that hold, told to the person in sentences of ours that
 * claim nothing. Every sentence says what carries it; what nothing carries is not written but stands in `missing`. Internal statements
 * are not read, and a sentence that happens to have the words of one is left out.
 */
export function draftMessage(material: DraftMaterial, stage: BuyingStage): DraftedMessage {
  const plan = STAGE_PLANS[stage]
  const tidy = withoutInternal(material)
  const group = draftGroupFrame(material, plan.group)
  const groupTold = new Set(group.sentences.flatMap(({ statements }) => statements))
  const personal = tidy(draftPlaces(material, plan.personal, groupTold))
  const framed = new Set([...groupTold, ...personal.flatMap(({ statements }) => statements)])
  const pains = material.statements.filter(({ id, type }) => framed.has(id) && type !== 'reason chosen')
  const value = draftValue(material, plan.value, pains, groupTold)
  const next = plan.nextStep
    .map((place) => tidy(draftPlaces(material, [place], groupTold)))
    .find((sentences) => sentences.length > 0)
  const nothing = plan.nothing ? draftNothing(material) : NONE
  const competitors = plan.competitors ? draftCompetitors(material) : NONE
  const answers = plan.answers ? draftAnswers(material) : NONE
  const channel = draftChannel(material)
  const withHowMany = (each: DraftSentence): DraftSentence => withFigures(each, material.statements)
  const told = new Set([...framed, ...value.sentences.flatMap(({ statements }) => statements)])
  const missing: readonly DraftGap[] = [
    ...group.gaps,
    ...(personal.length > 0 ? [] : [placesGap(material, 'personal frame', plan.personal)]),
    ...plan.personal
      .filter((place) => personal.length > 0 && isEmpty(material, place, personal))
      .map((place) => placesGap(material, 'personal frame', [place])),
    ...value.gaps,
    ...nothing.gaps,
    ...competitors.gaps,
    ...answers.gaps,
    ...(next === undefined ? [placesGap(material, 'next step', plan.nextStep)] : []),
    ...channel.gaps,
  ]
  return {
    stage,
    groupFrame: tidy(group.sentences).map(withHowMany),
    personalFrame: personal,
    value: tidy(value.sentences).map(withHowMany),
    nextStep: next ?? [],
    points: [...nothing.points, ...competitors.points, ...answers.points].flatMap((point): DraftPoint[] => {
      const sentences = tidy(point.sentences)
      return sentences.length === 0 ? [] : [{ ...point, sentences }]
    }),
    channel: channel.channel,
    format: channel.format,
    keywords: chooseKeywords(material, told),
    missing,
    notes: competitors.notes,
  }
}

const NONE = { points: [], gaps: [], notes: [] } as const

/** No statement of the place is told. */
function isEmpty(
  { statements }: DraftMaterial,
  { types }: { readonly types: readonly string[] },
  sentences: readonly DraftSentence[],
): boolean {
  const told = new Set(sentences.flatMap((each) => each.statements))
  return !statements.some(({ id, type }) => told.has(id) && types.includes(type))
}

/** Leaves out sentences that contain the words of an internal statement, however they came there. */
function withoutInternal({
  statements,
}: DraftMaterial): (sentences: readonly DraftSentence[]) => readonly DraftSentence[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const internal = statements.filter((each) => each.internal).map(({ text }) => plain(text))
  return (sentences) =>
    sentences.filter(({ text }) => !internal.some((words) => words !== '' && plain(text).includes(words)))
}
