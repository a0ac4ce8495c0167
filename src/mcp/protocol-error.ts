/**
 * An error of the protocol itself. The SDK's own writes its number into its message, and the client's writes it there
 * again.
 */
export class ProtocolError extends Error {
  readonly code: number
  readonly data: Readonly<Record<string, unknown>> | undefined

  constructor(code: number, message: string, data?: Readonly<Record<string, unknown>>) {
    super(message)
    this.name = 'ProtocolError'
    this.code = code
    this.data = data
  }
}
