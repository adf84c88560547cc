import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default [
  {
    ignores: [
      'dist/',
      'locales/generated/',
      'node_modules/',
      'tests/embedding/libraries/',
      'integrations/wordpress/build/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    files: ['demo/**/*.js', 'locales/rules.js', 'integrations/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
  ...ts.configs.strictTypeChecked.map((config) => ({...config, files: ['src/**/*.ts']})),
  ...ts.configs.stylisticTypeChecked.map((config) => ({...config, files: ['src/**/*.ts']})),
  ...ts.configs.recommended.map((config) => ({...config, files: ['tests/**/*.ts']})),
  {
    files: ['tests/**/*.ts'],
    // Assertions such as `expect(links).not.to.be.empty`.
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true}},
    plugins: {'lit-a11y': litA11y},
    settings: {
      wc: {elementBaseClasses: ['LitElement', 'LocalizedElement', 'EmbeddedElement']},
      litHtmlSources: true,
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Said on purpose: browsers forget them where the stacked layout changes `display`.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowBoolean: true},
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Where the type says less than we know, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Lit's base class has them all.
      'wc/guard-super-call': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="msg"]:not(:function *)',
          message: 'A msg() outside a function keeps the language that it was first read in.',
        },
        {
          selector: 'CallExpression[callee.name="msg"][arguments.length<2]',
          message: 'Every msg() has an explicit id and a description.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/ style=/]',
          message: 'Strict security policies block style attributes.',
        },
      ],
    },
  },
];
