import type { paths } from './schema.d.ts'

type Words<Path extends string> = Path extends `${infer First}/${infer Rest}` ? `${First} ${Words<Rest>}` : Path

/** From the words of an operation to its description: `segment size` is posted to `/api/segment/size`. */
type Operations = {
  [P in keyof paths as paths[P] extends { post: { responses: unknown } }
    ? P extends `/api/${infer Path}`
      ? Words<Path>
      : never
    : never]: paths[P] extends { post: infer Post } ? Post : never
}

/** Names of everything Brushwork can do over HTTP, as the operation list spells them: `segment size`. */
export type OperationName = Exclude<keyof Operations, 'uploads'>

type JsonOf<Message> = Message extends { content: { 'application/json': infer Body } } ? Body : never

export type InputOf<N extends OperationName> = Operations[N] extends { requestBody?: infer Body }
  ? JsonOf<NonNullable<Body>>
  : Record<string, never>

export type OutputOf<N extends OperationName> = Operations[N] extends { responses: { 200: infer Answer } }
  ? JsonOf<Answer>
  : never
