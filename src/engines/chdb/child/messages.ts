/** What the child is told, as JSON in its first argument. */
export interface ChildOptions {
  readonly folder: string
  readonly configFile: string
  /** Private folder: the socket stands in it, and data on its way in. */
  readonly scratch: string
  /** A unix socket's path, or 0 for a free port on the loopback address. */
  readonly listen: string | 0
}

export type FromChild =
  | { readonly kind: 'ready'; readonly port: number | undefined }
  | { readonly kind: 'failed'; readonly message: string }

export type ToChild = { readonly kind: 'close' }
