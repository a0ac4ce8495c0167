// The direction of imports, as docs/architecture.md tells it. Tests may import anything.

/** Domains in the order of the work: each may import the ones before it, through their index.ts. */
const domains = [
  'market-data',
  'segments',
  'roles',
  'research',
  'personas',
  'targets',
  'measure',
  'messages',
  'brief',
  'example',
  'workspace',
]
const doors = ['cli', 'http', 'mcp', 'serve']

const folder = (names) => `^src/(?:${names.join('|')})/`
const vague = { path: '/(?:utils?|helpers?|common|types|constants)(?:/|\\.ts$)', pathNot: 'node_modules' }
const product = { pathNot: '\\.test\\.ts$' }
const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const earlierOnly = domains
  .slice(0, -1)
  .map((domain, index) =>
    never(
      `${domain}-imports-earlier-domains-only`,
      `${domain} comes before ${domains.slice(index + 1).join(', ')} in the order of the work.`,
      { path: `^src/${domain}/`, ...product },
      { path: folder(domains.slice(index + 1)) },
    ),
  )

module.exports = {
  forbidden: [
    never('no-cycles', 'No import cycles, types included.', {}, { circular: true }),
    ...earlierOnly,
    never(
      'through-the-index',
      'Another room is entered through its index.ts.',
      { path: `^src/([^/]+)/`, ...product },
      {
        path: `^src/(?:${[...domains, 'query', 'engines', 'state', 'statistics', 'paper', 'doorway', ...doors].join('|')})/`,
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'],
      },
    ),
    never(
      'through-the-index-from-the-top',
      'Files of src/ itself enter a room through its index.ts; an engine through its own.',
      { path: '^src/[^/]+\\.ts$', ...product },
      { path: '^src/[^/]+/', pathNot: ['^src/[^/]+/index\\.ts$', '^src/engines/[^/]+/index\\.ts$'] },
    ),
    never(
      'ground-floor',
      'problem.ts, operation.ts, servers.ts know nothing of the rest.',
      { path: '^src/(?:problem|operation|operation-input|servers|terminal-table)\\.ts$' },
      { path: '^src/', pathNot: '^src/(?:problem|operation)\\.ts$' },
    ),
    never(
      'statistics-is-pure',
      'Statistics are pure functions: of this project they import Problem only.',
      { path: '^src/statistics/', ...product },
      { path: '^src/', pathNot: ['^src/statistics/', '^src/problem\\.ts$'] },
    ),
    never(
      'paper-is-pure',
      'Paper is what is handed on, however it is printed: it knows nothing of what stands on it.',
      { path: '^src/paper/', ...product },
      { path: '^src/', pathNot: ['^src/paper/', '^src/problem\\.ts$'] },
    ),
    never(
      'query-below-engines',
      'SQL pieces import the ground floor only.',
      { path: '^src/query/', ...product },
      { path: '^src/', pathNot: ['^src/query/', '^src/(?:problem|operation)\\.ts$', '^src/statistics/'] },
    ),
    never(
      'stores-below-domains',
      'Engines and state import the ground floor and query, never each other.',
      { path: '^src/(engines|state)/', ...product },
      {
        path: '^src/',
        pathNot: ['^src/$1/', '^src/query/', '^src/statistics/', '^src/(?:problem|operation)\\.ts$'],
      },
    ),
    never(
      'domains-below-operations',
      'Domains know neither the list of operations, nor who opens the workspace, nor any door.',
      { path: folder(domains), ...product },
      { path: ['^src/(?:operations|open-brushwork)\\.ts$', folder([...doors, 'doorway'])] },
    ),
    never(
      'engines-are-chosen-once',
      'open-brushwork.ts alone chooses engines.',
      { path: '^src/', pathNot: ['^src/open-brushwork\\.ts$', '^src/engines/', '\\.test\\.ts$'] },
      { path: '^src/engines/[^/]+/' },
    ),
    never(
      'stores-behind-their-contract',
      'Only the engines and the state talk to the drivers.',
      { path: '^src/', pathNot: ['^src/(?:engines|state)/', '\\.test\\.ts$'] },
      { path: 'node_modules/(?:chdb|@clickhouse|@electric-sql|pg)/' },
    ),
    never(
      'doors-apart',
      'Doors do not lead through one another.',
      { path: '^src/(cli|http|mcp)/', ...product },
      { path: folder(doors), pathNot: '^src/$1/' },
    ),
    never(
      'doorway-below-doors',
      'What doors do alike knows no door, and of the rest the ground floor only.',
      { path: '^src/doorway/', ...product },
      { path: '^src/', pathNot: ['^src/doorway/', '^src/(?:problem|operation|operation-input)\\.ts$'] },
    ),
    never(
      'serve-is-a-process',
      'Serving joins HTTP and MCP in one process: nothing imports it.',
      { pathNot: '^src/serve/' },
      { path: '^src/serve/' },
    ),
    never(
      'web-apart',
      'The web app knows of the server only what the description of the API says (web/api/schema.d.ts).',
      { path: '^web/', ...product },
      { path: '^(?:src|bin|scripts|bench)/' },
    ),
    never(
      'server-without-web',
      'The server serves the built app as files; it imports none of it.',
      { path: '^(?:src|bin)/' },
      { path: '^web/' },
    ),
    never(
      'operations-below-doors',
      'operations.ts and open-brushwork.ts know no door.',
      { path: '^src/(?:operations|open-brushwork)\\.ts$' },
      { path: folder(doors) },
    ),
    never(
      'product-without-tests',
      'The product imports no test, no bench and no development dependency.',
      { path: '^(?:src|bin)/', ...product },
      { path: ['^(?:test|bench|scripts)/', '\\.test\\.ts$'] },
    ),
    never(
      'no-development-dependencies',
      'What the product imports is among its dependencies.',
      { path: '^(?:src|bin)/', ...product },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    ...[
      [vague, {}],
      [{}, vague],
    ].map(([from, to]) =>
      never(
        'named-after-its-content',
        'A file is named after what it holds, never utils, helpers, common, types or constants.',
        from,
        to,
      ),
    ),
    never('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage)/' },
    // Imports that only fetch types count: a cycle of types is a cycle of thought.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
