import { createHash } from 'node:crypto'
import { sql as query } from 'kysely'
import type { Row } from '../../engines/index.ts'
import type { Market } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { type DecidedInterview, readDecided } from '../evidence/read-decided.ts'
import { visibility } from '../interviews/visibility.ts'
import { speakerAt } from '../quotes/speaker-at.ts'
import { keepReadings } from './keep-readings.ts'

/** Where nobody knows the day of the words they hold at every date. */
const UNDATED = '1900-01-01'

/**
 * Keeps in `evidence_codes` what people said, so that rules may ask `"too many review rounds" in c.codes`: codes of words
 * that may be shown on the day, with the day on which they were said. Where a person or an answer says something else than
 * before, its account is noted in `account_changes` (docs/decisions/0012, 0030). Linear in quotes, and in contacts and
 * answers where something differs.
 */
export async function readEvidenceCodes(market: Market, day: string, stamp: string): Promise<void> {
  await keepReadings(market, {
    name: 'codes',
    stamp,
    table: 'evidence_codes',
    rows: await codeRows(market, day),
    says: raw('(kind, code, said_at)'),
    noted: (changed) => {
      const keys = sql`(SELECT arrayJoin(${value(changed, 'Array(String)')}))`
      return sql`SELECT aid FROM contacts WHERE aid != 0 AND (concat('id:', ifNull(id, '')) IN ${keys}
          OR concat('email:', lowerUTF8(ifNull(email, ''))) IN ${keys} OR concat('number:', toString(rid)) IN ${keys})
        UNION ALL SELECT aid FROM answers WHERE aid != 0 AND concat(ifNull(toString(instrument), ''), '\n',
          coalesce(respondent, contact, toString(rid)), '\n', ifNull(toString(question), '')) IN ${keys}`
    },
  })
}

/**
 * What everything that codes are read from looks like, with the consents that hold on the day. Whatever changes (a coding, a
 * code's name, codes that are merged, a consent that is withdrawn or runs out, whose words a turn is), it is found by
 * comparing this with what it was when the codes were kept: nobody who changes codings need know of it. `imports` says which
 * answers there are.
 */
export async function codesStamp({ state }: Market, day: string, imports: string): Promise<string> {
  const { rows } = await query<{ stamp: string | null }>`SELECT concat_ws(' ',
    (SELECT md5(string_agg(concat_ws(',', quote_id, code_id), ';' ORDER BY quote_id, code_id, coder, pass)) FROM codings),
    (SELECT md5(string_agg(concat_ws(',', id, interview_id, start_at, end_at, md5(concat_ws('|', instrument, respondent, question))), ';' ORDER BY id)) FROM quotes),
    (SELECT md5(string_agg(concat_ws(',', id, name, merged_into), ';' ORDER BY id)) FROM codes),
    (SELECT md5(string_agg(concat_ws(',', id, interview_id, instrument, question), ';' ORDER BY id)) FROM coding_passes),
    (SELECT md5(string_agg(concat_ws(',', id, person), ';' ORDER BY id)) FROM participants),
    (SELECT md5(string_agg(concat_ws(',', id, kind, coalesce(participant_id, 0), coalesce(day, '1900-01-01'),
      coalesce(consent_quote, true), consent_withdrawn IS NULL, coalesce(consent_expires < ${day}::date, false),
      md5(concat(speakers, turns))), ';' ORDER BY id)) FROM interviews)) AS stamp`.execute(state.db)
  return createHash('sha256')
    .update(`${rows[0]?.stamp ?? ''} ${imports}`)
    .digest('hex')
    .slice(0, 32)
}

interface CodeRow extends Row {
  readonly kind: 'contacts' | 'answers'
  readonly key: string
  readonly code: string
  readonly said_at: string
}

async function codeRows(market: Market, day: string): Promise<CodeRow[]> {
  const decided = await readDecided(market.state.db)
  const passes = await market.state.db
    .selectFrom('coding_passes')
    .select('interview_id')
    .where('interview_id', 'is not', null)
    .distinct()
    .execute()
  const finished = new Set(passes.map(({ interview_id: id }) => id))
  const names = new Map(decided.codes.map(({ id, name }) => [id, name]))
  const persons = new Map(decided.participants.map(({ id, person }) => [id, person]))
  const interviews = new Map(decided.interviews.map((each) => [each.id, each]))
  const rows: CodeRow[] = []
  const interviewed = ({ kind, participant }: DecidedInterview): string | null =>
    kind === 'source' || participant === null ? null : personKey(persons.get(participant) ?? null)
  for (const interview of decided.interviews) {
    const key = interviewed(interview)
    if (key === null || !finished.has(interview.id) || visibility(interview, day) !== null) continue
    rows.push({ kind: 'contacts', key, code: '', said_at: interview.day ?? UNDATED })
  }
  for (const { interview: id, start, end, codes } of decided.quotes) {
    const interview = id === null ? undefined : interviews.get(id)
    if (interview === undefined || codes.length === 0 || visibility(interview, day) !== null) continue
    const key = interviewed(interview)
    if (key === null || !speakerAt(interview, start, end).ofParticipant) continue
    for (const { id: code } of codes) {
      const name = names.get(code)
      if (name !== undefined) rows.push({ kind: 'contacts', key, code: name, said_at: interview.day ?? UNDATED })
    }
  }
  for await (const row of answeredRows(market, decided, names)) rows.push(row)
  return distinct(rows)
}

/** Codes of open answers: of the answer, and of the contact whom it names. */
async function* answeredRows(
  market: Market,
  { quotes, readToTheEnd }: Awaited<ReturnType<typeof readDecided>>,
  names: ReadonlyMap<number, string>,
): AsyncGenerator<CodeRow> {
  const coded = new Map<string, Set<string>>()
  for (const { answer, codes } of quotes) {
    if (answer === null || codes.length === 0) continue
    const key = [answer.instrument, answer.respondent, answer.question].join('\n')
    const said = coded.get(key) ?? new Set()
    coded.set(key, said)
    for (const { id } of codes) said.add(names.get(id) ?? '')
  }
  const asked = [
    ...quotes.flatMap(({ answer }) => (answer === null ? [] : [[answer.instrument, answer.question]])),
    ...readToTheEnd.map(({ instrument, question }) => [instrument, question]),
  ].map((place) => place.join('\n'))
  if (asked.length === 0) return
  const whole = new Set(readToTheEnd.map(({ instrument, question }) => [instrument, question].join('\n')))
  const place = sql`concat(ifNull(toString(instrument), ''), '\n', ifNull(toString(question), ''))`
  const statement = sql`SELECT ifNull(toString(instrument), '') AS a_instrument, ifNull(toString(question), '') AS a_question,
      coalesce(respondent, contact, toString(rid)) AS a_respondent, ifNull(contact, '') AS a_contact,
      ifNull(toString(at), '') AS a_at
    FROM answers WHERE ${place} IN (SELECT arrayJoin(${value([...new Set(asked)], 'Array(String)')}))`
  for await (const batch of market.engine.batches(statement)) {
    for (const row of batch) {
      const [instrument, question] = [String(row.a_instrument), String(row.a_question)]
      const key = [instrument, String(row.a_respondent), question].join('\n')
      const said = coded.get(key)
      if (said === undefined && !whole.has([instrument, question].join('\n'))) continue
      const at = row.a_at === '' ? UNDATED : String(row.a_at)
      const contact = String(row.a_contact)
      for (const code of ['', ...(said ?? [])]) {
        yield { kind: 'answers', key, code, said_at: at }
        if (contact !== '') yield { kind: 'contacts', key: namedKey(contact), code, said_at: at }
      }
    }
  }
}

/** As `evidence_codes` writes a person; null where the records do not know them. */
function personKey(person: string | null): string | null {
  if (person === null || !/^(id|email|number):/.test(person)) return null
  return person.startsWith('email:') ? person.toLowerCase() : person
}

/** A contact as an answer names them. */
function namedKey(contact: string): string {
  return contact.includes('@') ? `email:${contact.toLowerCase()}` : `id:${contact}`
}

function distinct(rows: readonly CodeRow[]): CodeRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.kind, row.key, row.code, row.said_at]), row])).values()]
}
