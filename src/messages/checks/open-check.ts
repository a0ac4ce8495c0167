import { fieldValues, findField, loadCatalog, type Market } from '../../market-data/index.ts'
import { findPersona, listPersonas, type Persona } from '../../personas/index.ts'
import { newestChange } from '../../state/index.ts'
import type { MessageShown } from '../shown/message-schema.ts'
import { openMessages } from '../shown/open-messages.ts'
import { showMessages } from '../shown/show-messages.ts'
import { messageNumbered } from '../store/message-records.ts'
import type { OwnWords } from './asked-message.ts'
import { readOwnWords } from './read-own-words.ts'

/** All that texts to one persona are checked against. */
export interface OpenCheck {
  readonly asOf: string
  /** Null: it was removed. */
  readonly persona: Persona | null
  readonly ownWords: OwnWords
  readonly competitors: readonly string[]
  /** The saved message, where one is asked of. */
  readonly message: MessageShown | null
}

/** Names of competitors are counted in deals; of more, the most frequent. */
const MOST_COMPETITORS = 200

interface Kept {
  readonly since: string
  readonly checks: Map<string, OpenCheck>
}

const kept = new WeakMap<Market['state'], Kept>()

/**
 * What a message, or texts to a persona, are checked against. Read once and kept until something changes (every change writes an
 * audit entry), and for a day: who types is answered from memory.
 */
export async function openCheck(
  market: Market,
  asked: { readonly message: number } | { readonly persona: string },
  signal: AbortSignal,
): Promise<OpenCheck> {
  const { checks } = await stillKnown(market)
  const key = 'message' in asked ? `message ${asked.message}` : `persona ${asked.persona.trim().toLowerCase()}`
  const known = checks.get(key)
  if (known !== undefined) return known
  const read = await readCheck(market, asked, signal)
  checks.set(key, read)
  return read
}

async function readCheck(
  market: Market,
  asked: { readonly message: number } | { readonly persona: string },
  signal: AbortSignal,
): Promise<OpenCheck> {
  const { db } = market.state
  const record = 'message' in asked ? await messageNumbered(db, asked.message) : null
  const persona =
    'persona' in asked
      ? await findPersona(db, asked.persona, 'persona')
      : ((await listPersonas(db)).find(({ id }) => id === record?.personaId) ?? null)
  const { open, shown } = await openMessages(
    market,
    { records: [], personas: persona === null ? [] : [persona.id] },
    signal,
  )
  const [message = null] = record === null ? [] : await showMessages(market, [record], signal)
  return {
    asOf: open.today,
    persona: persona === null ? null : (shown.get(persona.id) ?? null),
    ownWords: persona === null ? { speakers: 0, words: [] } : readOwnWords(open, persona),
    competitors: await readCompetitors(market, signal),
    message,
  }
}

/** Names that deals give as the competitor; none where deals do not say. */
async function readCompetitors(market: Market, signal: AbortSignal): Promise<readonly string[]> {
  const catalog = await loadCatalog(market)
  const field = findField(catalog, 'deals', 'competitor')
  if (field === undefined) return []
  const { values } = await fieldValues(market, catalog, field, { search: '', limit: MOST_COMPETITORS }, signal)
  return values.map(({ value }) => value)
}

async function stillKnown(market: Market): Promise<Kept> {
  const since = `${market.clock().toISOString().slice(0, 10)} ${await newestChange(market.state.db)}`
  const before = kept.get(market.state)
  if (before?.since === since) return before
  const now: Kept = { since, checks: new Map() }
  kept.set(market.state, now)
  return now
}
