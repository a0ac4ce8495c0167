// What more than one door does alike. No door itself.
export { checkInput } from './check-input.ts'
export { failedStart } from './failed-start.ts'
export { fileFields, withoutFields } from './file-fields.ts'
export { type JsonSchema, jsonSchema } from './json-schema.ts'
export { productVersion } from './product-version.ts'
export { progressWords } from './progress-words.ts'
export { reportBug } from './report-bug.ts'
export { type WorkInHand, workInHand } from './work-in-hand.ts'
