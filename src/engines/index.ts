export type { Engine, LoadableFile, Row, StatementOptions } from './engine.ts'
