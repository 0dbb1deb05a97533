import { expect, it } from 'vitest';
import { complete, named } from './complete';

const options = ['artillery shelling', 'mortar shelling', 'small-arms fire', 'mines', 'سراقب'].map(
  (label) => ({ id: label.replaceAll(' ', '-'), label }),
);
const found = (typed: string): string[] => complete(options, typed).map((one) => one.label);

it('finds by the first letters of any word, of all words, and by initials', () => {
  expect(found('mor')).toEqual(['mortar shelling']);
  expect(found('she')).toEqual(['artillery shelling', 'mortar shelling']);
  expect(found('mo sh')).toEqual(['mortar shelling']);
  expect(found('saf')).toEqual(['small-arms fire']);
});
it('puts what begins so before what has it in a later word', () => {
  expect(found('m')).toEqual(['mortar shelling', 'mines']);
  expect(found('mines')[0]).toBe('mines');
});
it('takes no notice of case and marks, in any script', () => {
  expect(found('MÖR')).toEqual(['mortar shelling']);
  expect(found('سَرا')).toEqual(['سراقب']);
});
it('finds nothing by letters that are not there', () => {
  expect(found('xyz')).toEqual([]);
});
it('takes a name only as a whole', () => {
  expect(named(options, 'Mines')?.label).toBe('mines');
  expect(named(options, 'mine')).toBeUndefined();
});
