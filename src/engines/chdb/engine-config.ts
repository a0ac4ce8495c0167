import { totalmem } from 'node:os'

/** What one statement may use. */
export interface EngineLimits {
  /** Memory of one statement; default half of the machine's. */
  readonly memoryBytes?: number
  /** Running time of one statement; default 600 s. */
  readonly seconds?: number
  /** Size of a result that is held as a whole (`rows`); default 512 MiB. Batches have no such limit. */
  readonly resultBytes?: number
}

/** More of ClickHouse's configuration, as XML elements: for a cluster, row filters and the like. */
export interface EngineConfig {
  /** Children of `<clickhouse>` in the server's file. */
  readonly server?: string
  /** Children of the user `default`. */
  readonly user?: string
}

/** Lists of bound values, and rules of a thousand segments in one statement, are long. */
export const MAX_QUERY_BYTES = 256 * 1024 * 1024

/** The server's and the users' files; `usersFile` is where the second will stand. */
export function engineConfig(
  limits: EngineLimits,
  more: EngineConfig,
  usersFile: string,
): { readonly server: string; readonly users: string } {
  const memory = Math.floor(limits.memoryBytes ?? totalmem() / 2)
  return {
    server: `<clickhouse><users_config>${escapeXml(usersFile)}</users_config>${more.server ?? ''}</clickhouse>\n`,
    users: `<clickhouse>
  <profiles><default>
    <max_memory_usage>${memory}</max_memory_usage>
    <max_execution_time>${limits.seconds ?? 600}</max_execution_time>
    <max_query_size>${MAX_QUERY_BYTES}</max_query_size>
    <max_result_bytes>${limits.resultBytes ?? 512 * 1024 * 1024}</max_result_bytes>
  </default></profiles>
  <users><default>
    <password></password>
    <networks><ip>::1</ip><ip>127.0.0.1</ip></networks>
    <profile>default</profile>
    <quota>default</quota>
    ${more.user ?? ''}
  </default></users>
  <quotas><default/></quotas>
</clickhouse>
`,
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
