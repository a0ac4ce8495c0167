export { openapi } from './openapi.ts'
export { operationTypes } from './operation-types.ts'
