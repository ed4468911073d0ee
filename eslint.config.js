import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// Services and the gateway import libs, never each other (DESIGN §2). The test in test/architecture plants a violation.
const boundaries = {
  enforceBuildableLibDependency: false,
  allow: [],
  depConstraints: [
    { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
    { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:lib'] },
    { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: ['type:lib'] },
    // What runs in the browser says what it wants through the graph, and shares no code with what answers.
    { sourceTag: 'type:console', onlyDependOnLibsWithTags: [] },
    { sourceTag: 'type:deploy', onlyDependOnLibsWithTags: ['type:lib'] },
    { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['type:lib'] },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.hearback/**', '**/*.generated.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'smart'],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // libs/testing builds on the other libs, and their tests on it; nothing but a test may close that circle.
    files: ['libs/**/*.it.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { ...boundaries, ignoredCircularDependencies: [['@hearback/testing', 'tag:type:lib']] },
      ],
    },
  },
  {
    // Time comes in from outside: an injected Clock, or `now` in what a rule is given (DESIGN §3, §7).
    files: ['services/*/src/**/*.ts', 'libs/sla/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.it.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time from the Clock.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take the time from the Clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Decisions are not random.',
        },
      ],
    },
  },
);
