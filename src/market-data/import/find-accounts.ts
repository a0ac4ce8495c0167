import { raw, type Sql, sql } from '../../query/index.ts'
import type { MergedAccounts } from '../merging/merged-accounts.ts'
import { numbersGiven } from './numbers-given.ts'
import type { Work } from './work.ts'

/** How strong the key is by which a row names its account: the number orders them and tells the kinds apart. */
const LEVELS = ['id', 'domain', 'name'] as const
export const BARE = 4
/** The account came from a contact or a deal the row names: `key` is its number. */
export const LINKED = 5

export interface FoundAccounts {
  /** Table (ref, aid, ambiguous, created): aid 0 where a reference names no account or several. */
  readonly accounts: Sql
  /** Accounts that nobody had named before. */
  readonly created: number
  /** Whether any reference may name several accounts. */
  readonly ambiguous: boolean
}

/**
 * Finds or makes the account of every reference, as sets and strongest key first: ids, then domains, then names,
 * then bare references, so that the order of the rows in the file decides nothing but the order of new numbers.
 *
 * - A known key is its account; several accounts: the ones that carry it for sure before the ones that may,
 *   a domain narrowed by the name, and if several are left `ambiguous`.
 * - An unknown id (domain) takes over the one account that its domain or name points to, unless that account already
 *   has another id (domain), or several new ones want it.
 * - Whatever is left is a new account.
 *
 * Merged accounts keep their own keys and numbers, so that they can be taken apart again; only a key that would else be
 * ambiguous between accounts that are shown as one is that one's.
 */
export async function findAccounts(work: Work, references: Sql): Promise<FoundAccounts> {
  const keys = await work.table(
    'keys',
    raw("(kind Enum8('id' = 1, 'domain' = 2, 'name' = 3), key String, aid UInt32, soft Bool) ENGINE = Memory"),
  )
  const wanted = await work.table(
    'wanted',
    sql`ENGINE = Memory AS SELECT level, key, min(row) AS first, argMinIf(domain, row, domain IS NOT NULL) AS domain,
      argMinIf(name, row, name IS NOT NULL) AS name FROM ${references} WHERE level > 0 GROUP BY level, key`,
  )
  const found = await work.table(
    'found',
    sql`(level UInt8, key String, aid UInt32, ambiguous UInt8, created Bool) ENGINE = Memory
      AS SELECT level, key, toUInt32(key), 0, false FROM ${wanted} WHERE level = ${raw(String(LINKED))}`,
  )
  const levels = await work.rows<{ level: number; domains: string; names: string }>(
    sql`SELECT level, count(domain) AS domains, count(name) AS names FROM ${wanted} GROUP BY level`,
  )
  const given = await numbersGiven(work)
  const finder = new Finder(work, { keys, wanted, found, references }, given, await work.merged())
  for (const level of [1, 2, 3]) {
    const beside = levels.find((each) => each.level === level)
    if (beside === undefined) continue
    await finder.known(level)
    if (level < 2 && beside.domains !== '0') await finder.takeOver(level, 2)
    if (level < 3 && beside.names !== '0') await finder.takeOver(level, 3)
    await finder.create(level)
    await finder.register(level)
  }
  if (levels.some(({ level }) => level === BARE)) {
    for (const level of [1, 2, 3]) await finder.knownBare(level)
    await finder.create(BARE)
    await finder.registerBare()
  }
  await work.run(
    sql`INSERT INTO account_keys SELECT kind, key, aid, soft, ${raw(String(work.id))} FROM ${keys}
      WHERE ${KEY_HASH} NOT IN (SELECT ${KEY_HASH} FROM account_keys WHERE aid IN (SELECT aid FROM ${keys}))`,
  )
  const { created, several, sharing } = await work.one<{ created: number; several: number; sharing: number }>(
    sql`SELECT toUInt32(uniqExactIf(aid, created)) AS created, toUInt32(countIf(ambiguous > 0)) AS several,
      toUInt32(countIf(level = 2 AND ambiguous > 0)) AS sharing FROM ${found}`,
  )
  const named = sql`${references} AS r LEFT JOIN ${found} AS f ON r.level = f.level AND r.key = f.key`
  const accounts = await work.table(
    'accounts',
    sharing === 0
      ? sql`ENGINE = Memory AS SELECT r.ref AS ref, f.aid AS aid, f.ambiguous AS ambiguous, f.created AS created FROM ${named}`
      : sql`ENGINE = Memory AS SELECT r.ref AS ref, if(w.aid > 0, w.aid, f.aid) AS aid,
          f.ambiguous AND w.aid = 0 AS ambiguous, f.created AS created
        FROM ${named} LEFT JOIN ${await finder.narrowed()} AS w ON r.ref = w.ref`,
  )
  return { accounts, created, ambiguous: several > 0 }
}

/** Sixteen bytes compare faster than texts; 128 bits do not collide. */
const KEY_HASH = raw('sipHash128(toUInt8(kind), key, aid, soft)')

interface Tables {
  readonly keys: Sql
  readonly wanted: Sql
  readonly found: Sql
  readonly references: Sql
}

class Finder {
  readonly #work: Work
  readonly #tables: Tables
  /** Numbers up to this one have been given before. */
  readonly #given: number
  readonly #merged: MergedAccounts | undefined

  constructor(work: Work, tables: Tables, given: number, merged: MergedAccounts | undefined) {
    this.#work = work
    this.#tables = tables
    this.#given = given
    this.#merged = merged
  }

  /** Keys known before this file and those it has brought so far, of one kind. */
  #keys(level: number): Sql {
    const kind = raw(`'${LEVELS[level - 1]}'`)
    return sql`(SELECT key, aid, soft FROM account_keys WHERE kind = ${kind}
      UNION ALL SELECT key, aid, soft FROM ${this.#tables.keys} WHERE kind = ${kind})`
  }

  #open(level: number): Sql {
    const { wanted, found } = this.#tables
    return sql`(SELECT * FROM ${wanted} WHERE level = ${n(level)} AND key NOT IN (SELECT key FROM ${found} WHERE level = ${n(level)}))`
  }

  async known(level: number): Promise<void> {
    await this.#work.run(this.#foundBy(level, 'key', level))
  }

  /**
   * For what is still open at `level`: the accounts that carry its `column` as a key of kind `kind`, those that carry it
   * for sure before those that may. One account where `lowest` = `highest`.
   */
  #surest(level: number, column: 'key' | 'domain' | 'name', kind: number): Sql {
    const open = sql`(SELECT key, assumeNotNull(${raw(column)}) AS given FROM ${this.#open(level)} WHERE ${raw(column)} IS NOT NULL)`
    const extremes = (aid: Sql): readonly [Sql, Sql] => [
      sql`if(sure, minIf(${aid}, NOT soft), min(${aid}))`,
      sql`if(sure, maxIf(${aid}, NOT soft), max(${aid}))`,
    ]
    const [least, most] = extremes(raw('aid'))
    const rows = sql`FROM ${this.#keys(kind)} WHERE key IN (SELECT given FROM ${open}) GROUP BY key`
    const sure = raw('countIf(NOT soft) > 0 AS sure')
    const [leastShown, mostShown] = extremes(this.#merged?.shown(raw('aid')) ?? raw('aid'))
    const surest =
      this.#merged === undefined
        ? sql`SELECT key, ${sure}, ${least} AS lowest, ${most} AS highest ${rows}`
        : sql`SELECT key, ${sure}, ${least} = ${most} AS one, if(one, ${least}, ${leastShown}) AS lowest,
            if(one, ${most}, ${mostShown}) AS highest ${rows}`
    if (column === 'key') return sql`SELECT key, lowest AS aid, lowest, highest FROM (${surest})`
    return sql`SELECT o.key AS key, k.lowest AS aid, k.lowest AS lowest, k.highest AS highest
      FROM ${open} AS o INNER JOIN (${surest}) AS k ON o.given = k.key`
  }

  #foundBy(level: number, column: 'key' | 'domain' | 'name', kind: number): Sql {
    return sql`INSERT INTO ${this.#tables.found} SELECT ${n(level)}, key, if(lowest = highest, aid, 0), lowest != highest, false
      FROM (${this.#surest(level, column, kind)})`
  }

  /** Several companies share a domain: the name beside it may tell which one is meant. Gives a table (ref, aid). */
  async narrowed(): Promise<Sql> {
    const { found, references } = this.#tables
    const several = sql`(SELECT key FROM ${found} WHERE level = 2 AND ambiguous)`
    const open = sql`(SELECT ref, key, assumeNotNull(name) AS called FROM ${references}
      WHERE level = 2 AND name IS NOT NULL AND key IN ${several})`
    const shown = this.#merged?.shown(raw('one')) ?? raw('one')
    return this.#work.table(
      'narrowed',
      sql`ENGINE = Memory AS SELECT ref, if(uniqExact(one) = 1, any(one), any(${shown})) AS aid FROM (
        SELECT o.ref AS ref, o.called AS called, k.aid AS one
        FROM ${open} AS o INNER JOIN (SELECT key, aid FROM ${this.#keys(2)} WHERE key IN ${several}) AS k ON o.key = k.key
      ) WHERE (called, one) IN (SELECT key, aid FROM ${this.#keys(3)} WHERE key IN (SELECT called FROM ${open}))
      GROUP BY ref HAVING uniqExact(${shown}) = 1`,
    )
  }

  /** A new id (domain) whose domain or name points to exactly one account without id (domain), wanted by no other. */
  async takeOver(level: number, weaker: number): Promise<void> {
    const column = raw(weaker === 2 ? 'domain' : 'name')
    const { found } = this.#tables
    const candidates = await this.#work.table(
      'candidates',
      sql`ENGINE = Memory AS SELECT w.key AS key, w.domain AS domain, k.aid AS aid
        FROM (SELECT key, domain, assumeNotNull(${column}) AS given FROM ${this.#open(level)} WHERE ${column} IS NOT NULL) AS w
        INNER JOIN (SELECT key, aid FROM ${this.#keys(weaker)} WHERE key IN (SELECT ${column} FROM ${this.#open(level)} WHERE ${column} IS NOT NULL)) AS k
        ON w.given = k.key`,
    )
    const carrying = (kind: number): Sql =>
      sql`(SELECT aid FROM ${this.#keys(kind)} WHERE NOT soft AND aid IN (SELECT aid FROM ${candidates}))`
    const between = level === 1 && weaker === 3 ? sql`AND (domain IS NULL OR aid NOT IN ${carrying(2)})` : raw('')
    const [any] = await this.#work.rows(sql`SELECT 1 FROM ${candidates} LIMIT 1`)
    if (any === undefined) return
    await this.#work.run(sql`INSERT INTO ${found}
      SELECT ${n(level)}, any(key), one, 0, false FROM (
        SELECT key, any(aid) AS one FROM ${candidates}
        WHERE aid NOT IN ${carrying(level)} AND aid NOT IN (SELECT aid FROM ${found} WHERE level = ${n(level)}) ${between}
        GROUP BY key HAVING uniqExact(aid) = 1
      ) GROUP BY one HAVING count() = 1`)
  }

  async create(level: number): Promise<void> {
    const { keys, found } = this.#tables
    const highest = sql`(SELECT greatest((SELECT max(aid) FROM account_keys), (SELECT max(aid) FROM ${keys}), ${n(this.#given)}))`
    // Two spellings of one bare name are one new account; every other key stands for one by itself.
    const same = level === BARE ? raw('ifNull(name, key)') : raw('key')
    await this.#work.run(sql`INSERT INTO ${found}
      SELECT level, key, ${highest} + dense_rank() OVER (ORDER BY seen), 0, true
      FROM (SELECT level, key, min(first) OVER (PARTITION BY ${same}) AS seen FROM ${this.#open(level)})`)
  }

  /** Every key that a row gave beside the strongest one is from now on a key of the account. */
  async register(level: number): Promise<void> {
    const { keys, found, references } = this.#tables
    const of = sql`(SELECT key, aid FROM ${found} WHERE level = ${n(level)} AND aid > 0)`
    await this.#work.run(sql`INSERT INTO ${keys} SELECT ${raw(`'${LEVELS[level - 1]}'`)}, key, aid, false FROM ${of}`)
    if (level === 3) return
    const weaker = raw(level === 1 ? "[('domain', domain), ('name', name)]" : "[('name', name)]")
    await this.#work.run(sql`INSERT INTO ${keys}
      SELECT given.1, assumeNotNull(given.2), aid, false FROM (
        SELECT r.domain AS domain, r.name AS name, f.aid AS aid
        FROM (SELECT key, domain, name FROM ${references} WHERE level = ${n(level)}) AS r INNER JOIN ${of} AS f ON r.key = f.key
      ) ARRAY JOIN ${weaker} AS given WHERE given.2 IS NOT NULL`)
  }

  async knownBare(level: number): Promise<void> {
    const column = level === 1 ? 'key' : level === 2 ? 'domain' : 'name'
    await this.#work.run(this.#foundBy(BARE, column, level))
  }

  /** What a bare reference is nobody knows: an id, a domain or a name. It is remembered as each it can be. */
  async registerBare(): Promise<void> {
    const { keys, found, wanted } = this.#tables
    for (const [kind, column] of [
      ['id', 'key'],
      ['domain', 'domain'],
      ['name', 'name'],
    ] as const) {
      await this.#work.run(sql`INSERT INTO ${keys}
        SELECT DISTINCT ${raw(`'${kind}'`)}, assumeNotNull(w.given), f.aid, true
        FROM (SELECT key, ${raw(column)} AS given FROM ${wanted} WHERE level = ${n(BARE)} AND ${raw(column)} IS NOT NULL) AS w
        INNER JOIN (SELECT key, aid FROM ${found} WHERE level = ${n(BARE)} AND created) AS f ON w.key = f.key`)
    }
  }
}

/** A number of ours as SQL text. */
function n(number: number): Sql {
  return raw(String(number))
}
