import type { OutputOf } from '../../api/operation-types.ts'

export type Message = OutputOf<'message show'>
export type Proof = Message['proofs'][number]
export type Point = Message['points'][number]
export type Part = Proof['part']
export type Stage = Message['stage']
export type Matrix = OutputOf<'message matrix'>
export type MatrixRow = Matrix['rows'][number]
export type MatrixCell = MatrixRow['cells'][number]
export type MatrixStage = Matrix['stages'][number]
export type Check = OutputOf<'message check'>['checks'][number]
export type Scores = OutputOf<'message scores'>
