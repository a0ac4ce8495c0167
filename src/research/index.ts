import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'
import { answerOperations } from './answers/answer-operations.ts'
import { codeOperations } from './codes/code-operations.ts'
import { codeReversals } from './codes/code-reversals.ts'
import { codingOperations } from './coding/coding-operations.ts'
import { interviewOperations } from './interviews/interview-operations.ts'
import { interviewReversals } from './interviews/interview-reversals.ts'
import { researchAlpha } from './measures/files/alpha-operation.ts'
import { researchSaturation } from './measures/files/saturation-operation.ts'
import { researchMeasures } from './measures/measures-operation.ts'
import { researchProblem } from './problem/problem-operation.ts'
import { quoteOperations } from './quotes/quote-operations.ts'
import { quoteReversals } from './quotes/quote-reversals.ts'
import { surveySettle } from './surveys/settle-question.ts'
import { surveyList, surveyShow } from './surveys/survey-operations.ts'
import { surveyReversals } from './surveys/survey-reversals.ts'

export { type CodebookBody, codebookDefinitions } from './codes/codebook-definitions.ts'
export { STOP_WORDS } from './evidence/common-words.ts'
export type { Code, Evidence, EvidencePerson, EvidenceQuote } from './evidence/evidence.ts'
export { foldWord } from './evidence/fold-word.ts'
export { peopleInSegment } from './evidence/people-in-segment.ts'
export { pseudonymise } from './evidence/pseudonymise.ts'
export { readCompanyNames } from './evidence/read-company-names.ts'
export { readEvidence } from './evidence/read-evidence.ts'
export { readPeople } from './evidence/read-people.ts'
export { readAgreement } from './measures/read-agreement.ts'
export { saturationOf } from './measures/saturation-of.ts'
export { readProblem } from './problem/read-problem.ts'
export { importCodings } from './quotes/import-codings.ts'
export { readSaid } from './readings/read-said.ts'
export { listSurveys } from './surveys/list-surveys.ts'
export { type AskedAnswers, type ReadAnswer, readAnswers } from './surveys/read-answers.ts'
export { showSurvey } from './surveys/show-survey.ts'
export { surveyDefinitions } from './surveys/survey-definitions.ts'
export { CODE_TYPES, CONSENT_SCOPES, type CodeType, type ConsentScope, RELATIONS, type Relation } from './words.ts'

/** What people do with interviews, surveys and codes, for every door. */
export const researchOperations: readonly Operation<Market>[] = [
  ...interviewOperations,
  ...quoteOperations,
  ...codeOperations,
  ...codingOperations,
  ...answerOperations,
  researchMeasures,
  researchProblem,
  researchSaturation,
  researchAlpha,
  surveyList,
  surveyShow,
  surveySettle,
]

/** How changes to research are taken back: joined in `workspace/reversals.ts`. */
export const researchReversals: readonly Reversal<Market>[] = [
  ...interviewReversals,
  ...codeReversals,
  ...quoteReversals,
  ...surveyReversals,
]
