import { createHash, randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Row } from '../../engines/index.ts'
import { isFolding, type Market, type RoleTextKind } from '../../market-data/index.ts'
import { identifier, raw, type Sql, sql, value } from '../../query/index.ts'
import { alike } from './alike.ts'
import { noteReread } from './note-reread.ts'
import { readRoleText } from './read-role-text.ts'
import { readingRules } from './reading-rules.ts'
import { readCorrections, type TitleCorrection } from './title-corrections.ts'

/** Texts that are read before others have a turn. */
const AT_ONCE = 2000

/**
 * Reads every text about people's roles that is new, that other rules read, or that somebody corrected since, and keeps
 * what it says in `role_texts`. Where a text says something else than before, the accounts it stands at are noted in
 * `account_changes` first, so that what was made from their rows is made anew (docs/decisions/0012, 0021).
 *
 * Asks two questions and does nothing where nothing changed; else linear in the people and in the texts to read. While
 * rows are being folded it leaves everything for the next time: it `waits`.
 */
export async function readRoleTexts(market: Market): Promise<'read' | 'kept' | 'waits'> {
  const { engine, state } = market
  const corrections = await readCorrections(state.db)
  const rules = readingRules()
  const stamp = `${rules}.${fingerprintOf(corrections)}`
  // First the notes, then whether anybody is at work: what was noted by then is folded, what is noted later comes later.
  const [read] = await engine.rows<{ changed: string; seen: string; by: string; times: string }>(
    raw(`SELECT (SELECT max(at) FROM account_changes) AS changed, max(seen) AS seen, argMax(rules, version) AS by,
      count() AS times FROM role_texts_read FINAL`),
  )
  if (read === undefined) throw new Error('a count without a row')
  if (read.times !== '0' && read.seen === read.changed && read.by === stamp) return 'kept'
  if (await isFolding(market)) return 'waits'
  const texts = await textsToRead(market, rules, corrections)
  if (texts.length > 0) await keepReadings(market, rowsOf(texts, rules, corrections))
  await engine.insert('role_texts_read', [{ seen: read.changed, rules: stamp, version: Date.now() }])
  return 'read'
}

interface WrittenText extends Row {
  readonly kind: RoleTextKind
  readonly text: string
}

async function keepReadings({ engine }: Market, rows: AsyncIterable<Row[]>): Promise<void> {
  const table = `role_texts_next_${randomUUID().replaceAll('-', '')}`
  const next = identifier(table)
  await engine.run(sql`CREATE TABLE ${next} AS role_texts ENGINE = MergeTree ORDER BY (kind, text)`)
  try {
    await engine.insert(table, rows)
    await engine.run(noteReread(next))
    await engine.run(sql`INSERT INTO role_texts SELECT * FROM ${next}`)
  } finally {
    await engine.run(sql`DROP TABLE IF EXISTS ${next}`)
  }
}

/** Also of versions that hold no longer: rules may be asked as of a date. */
const WRITTEN: readonly (readonly [RoleTextKind, Sql])[] = [
  ['title', raw('SELECT assumeNotNull(title) AS text FROM contacts WHERE isNotNull(title)')],
  ['department', raw('SELECT toString(assumeNotNull(department)) AS text FROM contacts WHERE isNotNull(department)')],
  ['seniority', raw('SELECT toString(assumeNotNull(seniority)) AS text FROM contacts WHERE isNotNull(seniority)')],
  ['buying_role', raw('SELECT toString(arrayJoin(buying_roles)) AS text FROM contacts')],
  ['buying_role', raw('SELECT toString(assumeNotNull(role)) AS text FROM deal_contacts WHERE isNotNull(role)')],
]

async function textsToRead(
  { engine }: Market,
  rules: string,
  corrections: readonly TitleCorrection[],
): Promise<WrittenText[]> {
  const texts: WrittenText[] = []
  const add = async (statement: Sql): Promise<void> => {
    for await (const batch of engine.batches<WrittenText>(statement)) texts.push(...batch)
  }
  for (const [kind, written] of WRITTEN) {
    const ours = value(kind, 'String')
    // GLOBAL: on a cluster the texts stand on the node that asks.
    await add(sql`SELECT DISTINCT ${ours} AS kind, text FROM (${written})
      WHERE text != '' AND text GLOBAL NOT IN (SELECT text FROM role_texts WHERE kind = ${ours})`)
  }
  const corrected = value(
    corrections.map(({ title }) => alike(title)),
    'Array(String)',
  )
  await add(sql`SELECT kind, text FROM role_texts FINAL
    WHERE rules != ${value(rules, 'String')} OR (kind = 'title' AND (corrected OR has(${corrected}, alike)))`)
  return texts
}

async function* rowsOf(
  texts: readonly WrittenText[],
  rules: string,
  corrections: readonly TitleCorrection[],
): AsyncGenerator<Row[]> {
  const byText = new Map(corrections.map((each) => [alike(each.title), each]))
  const version = Date.now()
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    await setImmediate()
    yield texts
      .slice(start, start + AT_ONCE)
      .map(({ kind, text }): Row => ({ ...readRoleText(kind, text, byText), rules, version }))
  }
}

function fingerprintOf(corrections: readonly TitleCorrection[]): string {
  return createHash('sha256').update(JSON.stringify(corrections)).digest('hex').slice(0, 16)
}
