import { type Chdb, openChdb } from '../../src/engines/chdb/index.ts'
import { identifier, raw, sql } from '../../src/query/index.ts'

/** The database whose tables spread over the shards the tables of `default`. */
const SPREAD = 'spread'
const CLUSTER = 'two_shards'

/**
 * Opens an engine folder as a cluster of two shards, inside one process: queries are planned, split and merged as on
 * real servers. Both shards are `localhost:9000`, which the engine takes for itself (it listens nowhere); each sees
 * the rows whose account belongs to it, through a row filter.
 *
 * `tables` stand in `default` already, with all their columns, and have the account's number in `aid`, or are named
 * with the column that they are spread by. They are read under their own names; only into one with a column of its own
 * may rows be written. The folder is left as it was found when the engine is closed.
 */
export async function openTwoShards(options: {
  folder: string
  tables: readonly (string | { readonly name: string; readonly by: string })[]
}): Promise<Chdb> {
  const tables = options.tables.map((table) => (typeof table === 'string' ? { name: table, by: 'aid' } : table))
  const shard = '<shard><replica><host>localhost</host><port>9000</port></replica></shard>'
  const filters = tables
    .map(
      ({ name, by }) =>
        `<${name}><filter>shardNum() = 0 or cityHash64(${by}) % 2 = shardNum() - 1</filter></${name}>`,
    )
    .join('')
  const common = {
    folder: options.folder,
    config: {
      server: `<tcp_port>9000</tcp_port><remote_servers><${CLUSTER}>${shard}${shard}</${CLUSTER}></remote_servers>`,
      user: `<databases><default>${filters}</default></databases>`,
    },
  }
  const preparing = await openChdb(common)
  try {
    await preparing.run(sql`DROP DATABASE IF EXISTS ${identifier(SPREAD)} SYNC`)
    await preparing.run(sql`CREATE DATABASE ${identifier(SPREAD)}`)
    for (const { name: table, by } of tables) {
      const name = identifier(table)
      await preparing.run(
        sql`CREATE TABLE ${identifier(SPREAD)}.${name} AS default.${name} ENGINE = Distributed(${raw(`${CLUSTER}, default`)}, ${name}, cityHash64(${identifier(by)}))`,
      )
    }
  } finally {
    await preparing.close()
  }
  // Everything about an account stands on the account's shard, so a shard may answer joins and subqueries by itself.
  const engine = await openChdb({ ...common, database: SPREAD, settings: { distributed_product_mode: 'local' } })
  return {
    ...engine,
    close: async () => {
      await engine.run(sql`DROP DATABASE IF EXISTS ${identifier(SPREAD)} SYNC`)
      await engine.close()
    },
  }
}
