/** Who may import whom: one row a folder. A folder may always import itself. */
const CORE = [
  'model',
  'ontology',
  'lexicon',
  'linear',
  'sources',
  'pipeline',
  'evaluation',
  'graph',
  'view',
  'formats',
];

const MAY_IMPORT = {
  model: [],
  ontology: ['model'],
  linear: ['model'],
  sources: ['model'],
  store: ['model'],
  lexicon: ['model', 'ontology'],
  evaluation: ['model', 'ontology'],
  graph: ['model', 'ontology'],
  view: ['model', 'ontology', 'graph'],
  formats: ['model', 'ontology', 'graph', 'view'],
  worker: ['model', 'ontology', 'lexicon', 'linear', 'sources', 'pipeline', 'graph'],
  state: ['model', 'ontology', 'graph', 'view', 'formats', 'worker'],
  components: ['model', 'ontology', 'view', 'state'],
  server: [...CORE, 'store'],
};

/**
 * Where an outside library is at home: a pattern of module names, and the paths that may import it.
 * A component's script is read as `Name.svelte.ts` (see imports.mjs).
 */
const HOMES = [
  ['any-ascii/', ['src/lib/pipeline/[34]-', 'src/lib/lexicon/', 'src/lib/graph/']],
  ['(linkedom|@mozilla/readability)/', ['src/lib/sources/', 'src/lib/formats/']],
  ['zod/', ['src/lib/(formats|store|ontology|lexicon|evaluation|server)/', 'src/lib/worker/[a-z-]*messages\\.ts$']],
  ['sigma/', ['src/lib/components/GraphCanvas\\.svelte\\.ts$', 'src/lib/view/']],
  ['graphology(-types)?/', ['src/lib/(graph|view|formats|worker)/', 'src/lib/components/GraphCanvas\\.svelte\\.ts$']],
  ['svelte/', ['src/lib/(components|state)/', 'src/routes/']],
  ['@sveltejs/kit/', ['src/lib/server/', 'src/routes/', 'src/hooks\\.server\\.ts$']],
  [
    '(world-countries|fast-check|vitest|playwright-core|axe-core|xmllint-wasm|graphology-(gexf|layout-forceatlas2))/',
    ['src/training/'],
  ],
];

const folders = (names) => `^src/lib/(${names.join('|')})/`;

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-may-import`,
  comment: `${folder} may import ${['itself', ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/lib/${folder}/` },
  to: { path: '^src/', pathNot: folders([folder, ...allowed]) },
}));

const homeRules = HOMES.map(([library, homes]) => ({
  name: `home-of-${library.replace(/\W+/g, '-').replace(/^-|-$/g, '')}`,
  comment: `${library} is imported from its home only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: homes.map((home) => `^${home}`) },
  to: { path: `(^|/)node_modules/${library}` },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...homeRules,
    {
      name: 'stages-stand-alone',
      comment: 'A stage of the pipeline never imports another stage, nor pipeline.ts.',
      severity: 'error',
      from: { path: '^src/lib/pipeline/(\\d-[^/]+)/' },
      to: { path: '^src/', pathNot: [folders(['model', 'ontology', 'lexicon', 'linear']), '^src/lib/pipeline/$1/'] },
    },
    {
      name: 'pipeline-knows-the-stages',
      severity: 'error',
      from: { path: '^src/lib/pipeline/[^/]+\\.ts$' },
      to: { path: '^src/', pathNot: folders(['pipeline', 'model', 'ontology', 'lexicon']) },
    },
    {
      name: 'routes-may-import',
      comment: 'Pages and endpoints read parameters, call and return.',
      severity: 'error',
      from: { path: '^src/(routes/|hooks\\.)' },
      to: {
        path: '^src/',
        pathNot: [folders(['components', 'state', 'server', 'model']), '^src/(routes/|app\\.css$)'],
      },
    },
    {
      name: 'cli-may-import',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: [folders([...CORE, 'store']), '^src/(cli|training)/'] },
    },
    {
      name: 'training-may-import',
      severity: 'error',
      from: { path: '^src/training/' },
      to: {
        path: '^src/',
        pathNot: [
          folders([
            'model',
            'lexicon',
            'linear',
            'evaluation',
            'pipeline/1-text',
            'pipeline/2-syntax',
            'pipeline/3-mentions',
          ]),
          '^src/training/',
        ],
      },
    },
    {
      name: 'core-is-pure',
      comment: 'The core uses no Node API: files, network and clock come in at the edges.',
      severity: 'error',
      from: { path: folders([...CORE, 'worker', 'state', 'components']) },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'all-resolve',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '(^|/)\\$' },
    },
    {
      name: 'no-development-packages',
      comment: 'What ships imports only what is installed with it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/training/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.svelte', '.json'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
