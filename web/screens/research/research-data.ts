import type { OutputOf } from '../../api/operation-types.ts'

export type Conversations = OutputOf<'interview list'>
export type Conversation = Conversations['interviews'][number]
export type Transcript = OutputOf<'interview show'>
export type Turn = Transcript['turns'][number]
export type TranscriptQuote = Transcript['quotes'][number]
export type Measures = OutputOf<'research measures'>
export type Codebook = OutputOf<'code list'>
export type ListedCode = Codebook['codes'][number]
