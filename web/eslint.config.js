import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Attributes that are read out or shown. */
const SPOKEN = '/^(aria-label|aria-description|title|placeholder|alt|label|legend)$/';
const CATALOGUE = 'Words on the page come from src/words, in every language.';

/** What a component may not say by itself: text, spoken attributes, and strings among what it shows. */
const LITERAL_WORDS = [
  ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}{2}/u]',
  ':not(SvelteAttribute, SvelteDirective, SvelteStyleDirective) > SvelteMustacheTag Literal[value=/\\p{L}{2}/u]',
  ':not(SvelteAttribute, SvelteDirective, SvelteStyleDirective) > SvelteMustacheTag TemplateElement[value.raw=/\\p{L}{2}/u]',
  `SvelteAttribute[key.name=${SPOKEN}] > SvelteLiteral[value=/\\p{L}/u]`,
  `SvelteAttribute[key.name=${SPOKEN}] > SvelteMustacheTag Literal[value=/\\p{L}/u]`,
].map((selector) => ({ selector, message: CATALOGUE }));

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'target/', 'src/lib/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    files: ['src/**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', ...LITERAL_WORDS] },
  },
  {
    files: ['*.config.*', 'scripts/**'],
    languageOptions: { globals: { ...globals.node } },
  },
);
