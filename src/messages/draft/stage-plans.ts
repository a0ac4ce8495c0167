import type { CodeType } from '../../research/index.ts'
import type { BuyingStage } from '../stages/buying-stages.ts'

/** A place in a text for statements of some types, and the words that lead to them. */
export interface Place {
  readonly types: readonly CodeType[]
  readonly lead: string
  /** Without its lead where the statement is a sentence about them. */
  readonly plain?: true
  /** At most so many, the further ones after “And”. */
  readonly most: number
  /** Begins with the second best, where there is one: the best is told at the stage before. */
  readonly second?: true
}

export interface StagePlan {
  /** What concerns the whole buying group: the first of these types of which people of several roles speak. */
  readonly group: Pick<Place, 'types' | 'second'>
  readonly personal: readonly Place[]
  readonly value: Place & {
    /** Closes it with what the reasons were given for; null: the lead says it. */
    readonly close: string | null
  }
  readonly nextStep: readonly Place[]
  /** Whether it still has to be told how we differ, and what is answered to objections. */
  readonly competitors: boolean
  readonly nothing: boolean
  readonly answers: boolean
}

const YOU_MAY_KNOW = 'Perhaps you know this'
const REASONS: readonly CodeType[] = ['reason chosen']
const CHOSE_FOR_IT = 'Customers chose us for it.'
const CHOSE_FOR_THIS = 'That is what customers chose us for.'
const WHERE_THEY_LOOK: Place = {
  types: ['channel'],
  lead: 'Begin where people in your job look for advice',
  most: 1,
}
const AS_THEY_ADVISE: readonly CodeType[] = ['success factor']

/**
 * What is told at each stage, after the forces of a purchase (Moesta & Engle, "Demand-Side Sales 101"): what pushes comes first, then
 * habits, then what pulls, then what holds back; after it what makes it work and what makes others leave.
 */
export const STAGE_PLANS: Readonly<Record<BuyingStage, StagePlan>> = {
  'first-thought': {
    group: { types: ['pain', 'push', 'fear'] },
    personal: [
      { types: ['trigger'], lead: YOU_MAY_KNOW, most: 1 },
      { types: ['pain', 'push'], lead: YOU_MAY_KNOW, plain: true, most: 1 },
    ],
    value: { types: REASONS, lead: 'It can be otherwise', most: 1, close: CHOSE_FOR_IT },
    nextStep: [WHERE_THEY_LOOK],
    competitors: false,
    nothing: true,
    answers: false,
  },
  'passive-looking': {
    group: { types: ['goal', 'hope', 'value', 'pain', 'push', 'fear'] },
    personal: [
      { types: ['habit'], lead: 'How it is done today', plain: true, most: 1 },
      { types: ['pain', 'push', 'fear'], lead: 'What it costs you', plain: true, most: 1, second: true },
    ],
    value: { types: REASONS, lead: 'There is another way', most: 1, second: true, close: CHOSE_FOR_IT },
    nextStep: [{ types: ['channel'], lead: 'Hear it from people in your own job', most: 1 }],
    competitors: false,
    nothing: true,
    answers: false,
  },
  'active-looking': {
    group: { types: ['pain', 'push', 'fear', 'goal'] },
    personal: [
      { types: ['goal', 'hope'], lead: 'What you want', most: 1 },
      { types: ['motivation', 'value'], lead: 'What it is about for you', most: 1 },
    ],
    value: { types: REASONS, lead: 'What you get', plain: true, most: 2, close: CHOSE_FOR_THIS },
    nextStep: [
      { types: ['decision criterion'], lead: 'Ask us about what people in your job decide by', most: 2 },
      WHERE_THEY_LOOK,
    ],
    competitors: true,
    nothing: true,
    answers: true,
  },
  deciding: {
    group: { types: ['reason chosen', 'goal', 'pain'] },
    personal: [
      { types: ['anxiety', 'fear'], lead: 'What worries people in your job before they decide', most: 1 },
      { types: AS_THEY_ADVISE, lead: 'What they count on', most: 1 },
    ],
    value: { types: REASONS, lead: 'What you get', plain: true, most: 2, close: CHOSE_FOR_THIS },
    nextStep: [
      { types: AS_THEY_ADVISE, lead: 'Begin the way people in your job advise', most: 1 },
      { types: ['decision criterion'], lead: 'Ask us about what people in your job decide by', most: 2 },
    ],
    competitors: true,
    nothing: true,
    answers: true,
  },
  using: {
    group: { types: ['goal', 'hope', 'reason chosen'] },
    personal: [
      { types: ['goal', 'hope'], lead: 'What you wanted', most: 1 },
      { types: AS_THEY_ADVISE, lead: 'What makes it work, as people in your job tell it', most: 1 },
    ],
    value: { types: REASONS, lead: 'What others chose us for, and what you should see by now', most: 2, close: null },
    nextStep: [{ types: AS_THEY_ADVISE, lead: 'Go on the way people in your job advise', most: 1 }],
    competitors: false,
    nothing: false,
    answers: false,
  },
  renewing: {
    group: { types: ['reason chosen', 'goal', 'hope'], second: true },
    personal: [
      { types: ['reason left'], lead: 'What made others leave, and what you should ask us about', most: 1 },
      { types: ['goal', 'hope', 'motivation'], lead: 'What you came for', most: 1 },
    ],
    value: { types: REASONS, lead: 'What customers chose us for', most: 2, close: null },
    nextStep: [{ types: REASONS, lead: 'Before you sign again, check what you chose it for', most: 1 }],
    competitors: false,
    nothing: false,
    answers: true,
  },
}
