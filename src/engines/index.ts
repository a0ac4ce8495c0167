export type { Engine, LoadableFile, Row, StatementOptions } from './engine.ts'
export { lazyEngine } from './lazy-engine.ts'
