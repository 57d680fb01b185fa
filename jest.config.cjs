// One jest for the workspace; `scripts/test.mjs` selects projects.
// Sources are read through the private condition "@yingshang/source", so tests never need a build.
const swc = (extra = {}) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    ...extra,
  },
];

const base = {
  testEnvironmentOptions: {
    customExportConditions: ['@yingshang/source', 'node', 'node-addons', 'require', 'default'],
  },
  transform: { '\\.(ts|tsx|js|cjs)$': swc() },
  transformIgnorePatterns: [
    '/node_modules/(?!\\.pnpm/((@noble|@electric-sql)\\+|content-disposition@)|@noble/|@electric-sql/|content-disposition/)',
  ],
  modulePathIgnorePatterns: ['/dist/'],
};

/** Specs that walk through the demo city begin on a copy of one that was loaded once. */
const inDemoCity = {
  globalSetup: '<rootDir>/test/support/demo-city-loaded.ts',
  globalTeardown: '<rootDir>/test/support/demo-city-forgotten.ts',
};

const server = { ...base, testEnvironment: 'node', setupFiles: ['reflect-metadata'], rootDir: 'server' };

module.exports = {
  projects: [
    {
      ...base,
      displayName: 'shared',
      rootDir: 'shared',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,verifier}/**/*.spec.ts'],
    },
    { ...server, displayName: 'server', testMatch: ['<rootDir>/{src,stand-ins,bench}/**/*.spec.ts'] },
    { ...server, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/*.spec.ts'] },
    { ...server, displayName: 'database', testMatch: ['<rootDir>/src/**/*.db-spec.ts'] },
    // Several server processes on one PostgreSQL; not possible on the embedded database.
    { ...server, displayName: 'processes', testMatch: ['<rootDir>/test/processes/*.spec.ts'] },
    {
      ...server,
      displayName: 'http',
      testMatch: [
        '<rootDir>/src/**/*.e2e-spec.ts',
        '<rootDir>/test/access/*.e2e-spec.ts',
        '<rootDir>/test/faults/*.spec.ts',
      ],
    },
    {
      ...base,
      displayName: 'mobile',
      rootDir: 'mobile',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
      // A platform is chosen by file name; a document is nearest to the browser's.
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'cjs', 'mjs', 'json', 'node'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/test/stand-ins/components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/stand-ins/taro.ts',
        '\\.(scss|png)$': '<rootDir>/test/stand-ins/style.ts',
      },
      globals: { API_ORIGIN: '', APP_VERSION: '0.0.0' },
    },
    {
      ...base,
      ...inDemoCity,
      displayName: 'weapp',
      rootDir: 'mobile',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/harness/*.spec.ts'],
    },
    {
      ...base,
      ...inDemoCity,
      displayName: 'browser',
      rootDir: 'mobile',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/test/support/once-more.ts'],
      testMatch: ['<rootDir>/test/browser/*.spec.ts'],
    },
  ],
};
