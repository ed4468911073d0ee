// The rings of DESIGN §10, told apart by the file's ending. `rules` needs nothing; `service` starts mongod and nats-server once
// for all its files, `keycloak` a Keycloak, `platform` and `web` the whole product.
const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['hearback-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '/\\.nx/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'nodenext' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
      },
    ],
  },
};

export default {
  workerIdleMemoryLimit: '700MB',
  // The platform is waited for by conditions that bound themselves; this only ends what hangs.
  testTimeout: 90_000,
  projects: [
    { ...common, displayName: 'rules', testMatch: ['<rootDir>/{libs,services,gateway,deploy,test}/**/*.spec.ts'] },
    {
      ...common,
      displayName: 'service',
      testMatch: ['<rootDir>/{libs,services,gateway,deploy}/**/*.it.ts'],
      globalSetup: '<rootDir>/libs/testing/src/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/src/global-teardown.mjs',
    },
    {
      ...common,
      displayName: 'keycloak',
      testMatch: ['<rootDir>/{libs,test}/**/*.realm.ts'],
      globalSetup: '<rootDir>/libs/testing/src/keycloak-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/src/keycloak-teardown.mjs',
    },
    {
      ...common,
      displayName: 'platform',
      testMatch: ['<rootDir>/test/{e2e,isolation}/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.ts',
    },
    {
      ...common,
      displayName: 'web',
      testMatch: ['<rootDir>/test/web/**/*.web.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.ts',
    },
    { ...common, displayName: 'chart', testMatch: ['<rootDir>/test/chart/**/*.chart.ts'] },
    { ...common, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.fault.ts'] },
  ],
};
