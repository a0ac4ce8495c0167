import { AsyncLocalStorage } from 'node:async_hooks'
import type { PostgresPool } from 'kysely'

export interface TransactionGuard {
  readonly pool: PostgresPool
  /** Runs the inside of a transaction. */
  inside<T>(work: () => Promise<T>): Promise<T>
}

/**
 * Makes the use of the outer handle inside a transaction fail at once. On the embedded database, which has one
 * connection, it would wait for itself for ever; on a server it would read and write outside the transaction.
 */
export function guardTransactions(pool: PostgresPool): TransactionGuard {
  const transaction = new AsyncLocalStorage<true>()
  return {
    pool: {
      async connect() {
        if (transaction.getStore()) {
          throw new Error('The outer database handle was used inside a transaction: use the `tx` that was handed in.')
        }
        return pool.connect()
      },
      end: () => pool.end(),
    },
    inside: (work) => transaction.run(true, work),
  }
}
