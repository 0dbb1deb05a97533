import { describe, expect, it } from 'vitest';
import type { FindingSummary } from '../lib/types';
import { countsByKind, folded, incidentsOf, isNarrowed, shownOf } from './filter';
import { EVERYTHING } from './hash';

const one = (over: Partial<FindingSummary>): FindingSummary => ({
  id: 'a',
  incident: 'I1',
  title: 'Artillery fire near Ayn al-Ḥawr',
  act: 'shelling',
  actText: 'artillery fire',
  days: ['2020-03-10', '2020-03-11'],
  whenText: '',
  placeText: '',
  term: 't1',
  termTitle: 'Cease',
  name: 'inconsistent',
  nameText: 'inconsistent with the term',
  sentence: '',
  settledBy: null,
  alleged: ['Side B'],
  response: null,
  ...over,
});

const later = one({
  id: 'b',
  incident: 'I2',
  days: ['2020-04-01', '2020-04-01'],
  name: 'undetermined',
  term: 't2',
});
const all = [later, one({})];
const ids = (found: FindingSummary[]): string[] => found.map((f) => f.id);

describe('the list of findings', () => {
  it('is everything, in order of days, when nothing is asked', () => {
    expect(ids(shownOf(all, EVERYTHING))).toEqual(['a', 'b']);
  });
  it('keeps an incident that may have happened on the asked day', () => {
    expect(ids(shownOf(all, { ...EVERYTHING, from: '2020-03-11', to: '2020-03-11' }))).toEqual([
      'a',
    ]);
    expect(ids(shownOf(all, { ...EVERYTHING, from: '2020-03-12' }))).toEqual(['b']);
    expect(ids(shownOf(all, { ...EVERYTHING, to: '2020-03-09' }))).toEqual([]);
  });
  it('asks for every word, in any spelling of accents', () => {
    expect(ids(shownOf(all, { ...EVERYTHING, text: 'AL-HAWR side b' }))).toEqual(['a', 'b']);
    expect(ids(shownOf(all, { ...EVERYTHING, text: 'hawr latakia' }))).toEqual([]);
  });
  it('joins kind and term', () => {
    expect(ids(shownOf(all, { ...EVERYTHING, kinds: ['undetermined'], term: 't2' }))).toEqual([
      'b',
    ]);
    expect(ids(shownOf(all, { ...EVERYTHING, kinds: ['undetermined'], term: 't1' }))).toEqual([]);
  });
  it('does not disturb the list it was given', () => {
    const before = [...all];
    shownOf(all, EVERYTHING);
    expect(all).toEqual(before);
  });
});

describe('the chips', () => {
  it('count what choosing them would show, whatever is chosen now', () => {
    const counts = countsByKind(all, {
      ...EVERYTHING,
      kinds: ['inconsistent'],
      from: '2020-03-20',
    });
    expect(counts.get('inconsistent')).toBe(0);
    expect(counts.get('undetermined')).toBe(1);
    expect(counts.get('not-regulated')).toBe(0);
  });
});

it('folds apostrophes of transliteration away', () => {
  expect(folded('Ma‘arrat an-Nu’mān')).toBe('maarrat an-numan');
});
it('counts an incident once', () => {
  expect(incidentsOf([one({}), one({ id: 'c' })])).toEqual(new Set(['I1']));
});
it('knows a filter of spaces for none', () => {
  expect(isNarrowed({ ...EVERYTHING, text: '  ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, to: '2020-03-09' })).toBe(true);
});
