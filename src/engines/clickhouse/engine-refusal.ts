/** The engine refused a statement of ours: a bug, unless the statement read somebody's file. */
export class EngineRefusal extends Error {
  /** ClickHouse's number for the error, as text. */
  readonly engineCode: string

  constructor(message: string, options: { engineCode: string; text: string }) {
    super(message, { cause: options.text })
    this.engineCode = options.engineCode
  }
}
