import { Session } from 'chdb'
import type { AskedStatement } from './asked-statement.ts'
import { literal, settingName } from './setting-text.ts'

/** Kept ready between statements; one costs about 0.15 MB. */
const MAX_IDLE = 16

/** A session for one statement. */
export interface LentSession {
  /** Takes the session, with exactly the settings that the statement asks for. */
  open(tag: string, asked: AskedStatement, more?: Readonly<Record<string, string>>): Session
  /** The statement failed or was left: the session lets go of it, which it would do only at its next one, and of the tables it read. */
  letGo(): void
  /** Gives it back. Nothing may run on it. */
  end(): void
}

interface Kept {
  readonly session: Session
  database: string
  /** What was set on it: settings, and values of placeholders as `param_name`. */
  readonly set: Map<string, string>
}

/**
 * Lends sessions and takes them back, so that nearly none is ever closed: chDB closes a session only when no statement
 * at all runs on any other. Beside one slow statement, closing one session for each quick one gathered thousands of
 * them (0.5 MB and more each), and when it ended the process was busy closing them for minutes.
 *
 * Nothing that a statement sets is seen by the next: what differs is set, what is not asked for is set back.
 */
export function openSessions(folder: string, profile: ReadonlyMap<string, string>): { lend(): LentSession } {
  const idle: Kept[] = []
  return {
    lend: () => {
      let kept: Kept | undefined
      let spoilt = false
      return {
        open: (tag, asked, more = {}) => {
          kept = idle.pop() ?? { session: new Session(folder), database: 'default', set: new Map() }
          try {
            prepare(kept, tag, { ...asked, settings: new Map([...Object.entries(more), ...asked.settings]) }, profile)
          } catch (error) {
            // A SET that fails may have set a part.
            spoilt = true
            throw error
          }
          return kept.session
        },
        letGo: () => {
          try {
            kept?.session.query('SELECT 1')
          } catch {
            spoilt = true
          }
        },
        end: () => {
          if (kept === undefined) return
          if (spoilt || idle.length >= MAX_IDLE) kept.session.close()
          else idle.push(kept)
          kept = undefined
        },
      }
    },
  }
}

/**
 * Values are bound by the engine (`SET param_x`), not with chDB's own binding calls: those keep the values
 * in a place that statements running at the same time on other sessions overwrite.
 */
function prepare(kept: Kept, tag: string, asked: AskedStatement, profile: ReadonlyMap<string, string>): void {
  const { session, set } = kept
  const database = asked.database ?? 'default'
  if (database !== kept.database) session.query(`USE ${settingName(database)}`)
  kept.database = database
  const wanted = new Map([...asked.settings, ['log_comment', tag]])
  for (const [name, value] of asked.params) wanted.set(`param_${name}`, value)
  const assignments: string[] = []
  for (const name of set.keys())
    if (!wanted.has(name)) assignments.push(`${settingName(name)} = ${before(name, profile)}`)
  for (const [name, value] of wanted)
    if (set.get(name) !== value) assignments.push(`${settingName(name)} = ${literal(value)}`)
  session.query(`SET ${assignments.join(', ')}`)
  set.clear()
  for (const [name, value] of wanted) set.set(name, value)
}

/** What stood before: a placeholder cannot be unset, and DEFAULT is the engine's own value, not that of the profile. */
function before(name: string, profile: ReadonlyMap<string, string>): string {
  if (name.startsWith('param_')) return "''"
  const own = profile.get(name)
  return own === undefined ? 'DEFAULT' : literal(own)
}
