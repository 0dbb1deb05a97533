import { expect, it } from 'vitest';

const components = import.meta.glob<string>(['../**/*.svelte', '../*.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ONE_SIDED =
  /(?:margin|padding|border)-(?:left|right)|(?:text-align|float|clear): (?:left|right)/;

it('styles nothing by left and right, which change places with the language', () => {
  expect(Object.keys(components).length).toBeGreaterThan(50);
  const sided = Object.entries(components).filter(([, source]) => ONE_SIDED.test(source));
  expect(sided.map(([path]) => path)).toEqual([]);
});
