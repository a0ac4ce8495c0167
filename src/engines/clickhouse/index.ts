export { openClickhouse } from './open-clickhouse.ts'
