import { expect, it } from 'vitest';
import { differences } from './diff';

const before = {
  observer: 'post 4',
  happening: { act: 'shelling', when: { first: '2020-03-06T00:40' } },
  remark: 'flash',
};

it('tells each field that differs, what is new and what is gone', () => {
  const after = {
    observer: 'post 4',
    happening: {
      act: 'mortar-shelling',
      when: { first: '2020-03-06T00:40' },
      number: { wording: 'exactly', number: 3 },
    },
  };
  expect(differences(before, after)).toEqual([
    { path: 'happening.act', before: 'shelling', after: 'mortar-shelling' },
    { path: 'happening.number', before: null, after: { wording: 'exactly', number: 3 } },
    { path: 'remark', before: 'flash', after: null },
  ]);
});
it('finds nothing between a version and itself', () => {
  expect(differences(before, structuredClone(before))).toEqual([]);
});
