import { expect, it } from 'vitest';
import { parseAddress, writeAddress } from './address';
import { LETTERS, PAGES } from './pages';

const pageOf = (hash: string): string => parseAddress(hash).page;

it('reads what it writes, for every page', () => {
  for (const page of PAGES) {
    const parts = new URLSearchParams({ q: 'Ariha & co', kind: 'a,b' });
    const back = parseAddress(writeAddress({ page, parts }));
    expect(back.page).toBe(page);
    expect(back.parts.toString()).toBe(parts.toString());
  }
});
it('begins where the day begins', () => {
  expect(['', '#', '#/', '#/nowhere'].map(pageOf)).toEqual(['today', 'today', 'today', 'today']);
});
it('keeps the links of the time before there were pages', () => {
  expect(pageOf('#finding=i-1.cessation')).toBe('findings');
  expect(pageOf('#kind=undetermined')).toBe('findings');
  expect(pageOf('#account=2020-03-15~patrolled~0-4')).toBe('map');
});
it('gives no two pages one letter', () => {
  expect(new Set(Object.values(LETTERS)).size).toBe(PAGES.length);
});
