import type { OperationTypes } from './schema.d.ts'

/** Names of everything Brushwork can do over HTTP, as the operation list spells them: `segment size`. */
export type OperationName = keyof OperationTypes

export type InputOf<N extends OperationName> = OperationTypes[N]['input']
export type OutputOf<N extends OperationName> = OperationTypes[N]['output']
