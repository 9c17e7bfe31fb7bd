import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Relative imports name the emitted file, so that the sources run unbundled. */
const extension = {
  regex: '^\\.{1,2}/(?!.*\\.(js|mjs|json)(\\?.*)?$)',
  message: 'Write the extension of the emitted file: "./fold.js".',
};

/** Bans imports; the rule's options replace each other from block to block, so each block states all. */
const banImports = (...patterns) => ['error', { patterns: [extension, ...patterns] }];

const noLit = { regex: '^(lit|@lit)(/|$)', message: 'Only src/components may use Lit.' };
const noNode = { regex: '^node:', message: 'This code also runs in a browser.' };
const noUnsafe = {
  regex: '^lit/directives/(unsafe-html|unsafe-svg|style-map)',
  message: 'Breaks under a strict content security policy, or opens the page to injected markup.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'results/', 'coverage/', 'src/generated/'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'no-restricted-imports': banImports(),
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/parameter-properties': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union or an `as const` object.' },
        {
          selector: 'TSModuleDeclaration[kind="namespace"]',
          message: 'Use a module.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    files: ['src/cli.ts', 'src/cli/**/*.ts', 'src/data/compile.ts', 'src/data/build/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-imports': banImports(noLit, noNode, {
        regex: '/(data|components)/',
        message: 'The engine is pure: it imports neither data nor elements.',
      }),
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'navigator', 'fetch', 'localStorage', 'indexedDB', 'process', 'location'],
      ],
    },
  },
  {
    files: ['src/data/**/*.ts'],
    rules: {
      'no-restricted-imports': banImports(noLit, {
        regex: '/components/',
        message: 'Data code knows no element.',
      }),
    },
  },
  {
    files: ['src/components/**/*.ts', 'test/components/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    rules: {
      'no-restricted-imports': banImports(noUnsafe),
      // `style=` in a template is refused by strict style-src policies.
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      // Our elements guard registration in `define`, and typed events need no `on…` ban.
      'wc/guard-super-call': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },
  {
    files: ['src/components/**/*.ts'],
    rules: { 'no-restricted-imports': banImports(noUnsafe, noNode) },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai speaks in getters: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
