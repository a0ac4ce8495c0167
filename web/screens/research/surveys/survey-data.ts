import type { OutputOf } from '../../../api/operation-types.ts'

export type Survey = OutputOf<'survey show'>
export type Question = Survey['questions'][number]
export type Figures = Question['figures']
export type Answers = OutputOf<'answer list'>
export type Answer = Answers['rows'][number]
