export type { EngineConfig, EngineLimits } from './engine-config.ts'
export { type Chdb, type ChdbOptions, openChdb } from './open-chdb.ts'
