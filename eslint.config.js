import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Ways of writing that the house does not use: the selector and what to write instead. */
const RESTRICTED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Write a union of strings.' },
  { selector: 'FunctionDeclaration[generator=false]', message: 'Write a const arrow function.' },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'Compare by code unit or a fixed Intl.Collator.',
  },
];

/** The core has no clock and no chance in it: the same input gives the same bytes. */
const CLOCK_AND_CHANCE = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take a seed as an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Take the time as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
];

const CORE = 'model,ontology,lexicon,linear,sources,pipeline,evaluation,graph,view,formats';

export default typescript.config(
  { ignores: ['build/', 'dist/', '.svelte-kit/', 'node_modules/', 'static/', 'test-results/', 'screenshots/'] },
  js.configs.recommended,
  ...typescript.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An implementation of an asynchronous interface may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The compiler knows better which names exist.
      'no-undef': 'off',
      // Control characters are a subject of this project, not a slip.
      'no-control-regex': 'off',
    },
  },
  {
    files: [`src/lib/{${CORE}}/**/*.ts`],
    rules: { 'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX, ...CLOCK_AND_CHANCE] },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: typescript.parser, svelteConfig },
    },
    rules: {
      // One page without a base path: every link is a plain one.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // JSON and test doubles are loosely typed by nature; what they are is what the test asserts.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Plain scripts have no types to check against, and printing is what they do.
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [typescript.configs.disableTypeChecked],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/training/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  prettier,
  ...svelte.configs.prettier,
);
