import type { Engine } from '../engines/index.ts'
import type { State } from '../state/index.ts'
import type { Catalog } from './catalog.ts'

/** What work on a workspace needs from outside. Made by `open-brushwork.ts`, or by a test. */
export interface Market {
  readonly engine: Engine
  readonly state: State
  /** The workspace clock: `now` in rules, dates of imports. */
  readonly clock: () => Date
  /** Folder of the workspace, for temporary files of an import. */
  readonly folder: string
  /**
   * Brings what texts of people were read as (`role_texts`), and what they said (`evidence_codes`, `scale_values`), up to
   * date, where something changed since: lent by roles and research, later domains. Without it rules take every such
   * reading as unknown.
   */
  readonly readTexts?: (market: Market, catalog: Catalog) => Promise<unknown>
}
