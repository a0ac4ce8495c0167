import type { paths } from './schema.d.ts'

type Words<Path extends string> = Path extends `${infer First}/${infer Rest}` ? `${First} ${Words<Rest>}` : Path

type PathOf<Name extends string> = Name extends `${infer First} ${infer Rest}` ? `${First}/${PathOf<Rest>}` : Name

type WithPost = { [P in keyof paths]: paths[P] extends { post: { requestBody?: unknown } } ? P : never }[keyof paths]

type Posted = WithPost extends infer P ? (P extends `/api/${infer Path}` ? Words<Path> : never) : never

/** Names of everything Brushwork can do, as the operation list spells them: `segment size`. */
export type OperationName = Exclude<Posted, 'uploads'>

type PostOf<N extends OperationName> = `/api/${PathOf<N>}` extends infer P
  ? P extends keyof paths
    ? paths[P] extends { post: infer Post }
      ? Post
      : never
    : never
  : never

export type InputOf<N extends OperationName> =
  PostOf<N> extends { requestBody?: { content: { 'application/json': infer Body } } } ? Body : Record<string, never>

export type OutputOf<N extends OperationName> =
  PostOf<N> extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : unknown
