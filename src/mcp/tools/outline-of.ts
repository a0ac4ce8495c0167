import type { JsonSchema } from '../../doorway/index.ts'

/**
 * What an answer holds, without what is in that again. Clients of the official SDK compile every schema they are given
 * when they connect: whole ones of a hundred tools cost them two seconds of work, outlines
 * a quarter of it.
 * The whole of each stands in the description of the API (`/api/openapi.json`).
 */
export function outlineOf({ properties = {}, required }: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, headOf(field)])),
    ...(required === undefined ? {} : { required }),
  }
}

/** What a field is: its type, its words, its choices. */
function headOf({ type, description, enum: choices, const: only, items, anyOf }: JsonSchema): JsonSchema {
  return {
    ...(type === undefined ? {} : { type }),
    ...(description === undefined ? {} : { description }),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(only === undefined ? {} : { const: only }),
    ...(items?.type === undefined ? {} : { items: { type: items.type } }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(headOf) }),
  }
}
