// Which room may import which; see "Where things are" in README.md. A room may always import itself and src/settings.ts.
const allowed = {
  formats: [],
  reading: ['formats'],
  identity: ['reading'],
  graph: [],
  ingest: ['formats', 'reading', 'identity', 'graph'],
  insights: ['graph'],
  api: ['graph', 'insights'],
  cli: ['formats', 'reading', 'identity', 'graph', 'ingest', 'insights', 'api'],
};

const directions = Object.entries(allowed).map(([room, others]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${[room, ...others, 'settings'].join(', ')} and packages only`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`^src/(${[room, ...others].join('|')})/`, '^src/settings\\.ts$'], ...(room === 'graph' ? { dependencyTypesNot: ['type-only'] } : {}) },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'graph-imports-types',
      comment: 'src/graph may import the types of reading and identity, nothing else of other rooms',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^src/', pathNot: ['^src/(graph|reading|identity)/', '^src/settings\\.ts$'] },
    },
    { name: 'web-imports', comment: 'the pages know the public API only', severity: 'error', from: { path: '^src/web/' }, to: { path: '^src/', pathNot: '^src/web/' } },
    {
      name: 'pure-rooms',
      comment: 'reading and identity run without a database',
      severity: 'error',
      from: { path: '^src/(reading|identity)/' },
      to: { path: 'node_modules/(neo4j-driver|@neo4j|@apollo|express)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, exclude: { path: '^src/web/' } },
};
