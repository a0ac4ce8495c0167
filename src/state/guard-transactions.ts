import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect, type PostgresPool, type TransactionBuilder } from 'kysely'

/** Holds true inside the work of a transaction, whatever that awaits. */
type Inside = AsyncLocalStorage<true>

/**
 * A Kysely handle whose use inside one of its own transactions fails at once. On the embedded database, which has one
 * connection, it would wait for itself for ever; on a server it would read and write outside the transaction.
 */
export class GuardedKysely<T> extends Kysely<T> {
  readonly #inside: Inside

  constructor(pool: PostgresPool) {
    const inside: Inside = new AsyncLocalStorage()
    super({ dialect: new PostgresDialect({ pool: guarded(pool, inside) }) })
    this.#inside = inside
  }

  override transaction(): TransactionBuilder<T> {
    return guardBuilder(super.transaction(), this.#inside)
  }
}

function guardBuilder<T>(builder: TransactionBuilder<T>, inside: Inside): TransactionBuilder<T> {
  return Object.assign(Object.create(builder) as TransactionBuilder<T>, {
    setIsolationLevel: (level: Parameters<typeof builder.setIsolationLevel>[0]) =>
      guardBuilder(builder.setIsolationLevel(level), inside),
    setAccessMode: (mode: Parameters<typeof builder.setAccessMode>[0]) =>
      guardBuilder(builder.setAccessMode(mode), inside),
    execute: <R>(work: Parameters<typeof builder.execute<R>>[0]) =>
      builder.execute((tx) => inside.run(true, () => work(tx))),
  })
}

function guarded(pool: PostgresPool, inside: Inside): PostgresPool {
  return {
    async connect() {
      if (inside.getStore()) {
        throw new Error('The outer database handle was used inside a transaction: use the `tx` that was handed in.')
      }
      return pool.connect()
    },
    end: () => pool.end(),
  }
}
