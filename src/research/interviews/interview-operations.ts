import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { participantEdit, participantList, participantShow } from '../participants/participant-operations.ts'
import { interviewAdd } from './add-operation.ts'
import { interviewConsent } from './consent-operation.ts'
import { interviewEdit } from './edit-operation.ts'
import { interviewList } from './list-operation.ts'
import { interviewNext } from './next/next-operation.ts'
import { interviewRemove } from './remove-operation.ts'
import { interviewShow } from './show-operation.ts'
import { sourceAdd } from './source-operation.ts'
import { interviewSpeakers } from './speakers-operation.ts'
import { interviewText } from './text-operation.ts'

/** What people do with conversations, sources and those who were asked. */
export const interviewOperations: readonly Operation<Market>[] = [
  interviewAdd,
  sourceAdd,
  interviewList,
  interviewShow,
  interviewEdit,
  interviewSpeakers,
  interviewText,
  interviewConsent,
  interviewRemove,
  interviewNext,
  participantList,
  participantShow,
  participantEdit,
]
