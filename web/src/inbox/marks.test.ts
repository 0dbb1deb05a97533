import { expect, it } from 'vitest';
import { stretches } from './marks';

const cut = (marks: ([number, number] | null)[]): string[] =>
  stretches(
    '0123456789',
    marks.map((one) => one && { start: one[0], end: one[1] }),
  ).map((one) => `${one.text}:${one.by.join()}`);

it('cuts the text where marks begin and end', () => {
  expect(cut([[2, 4], null, [6, 8]])).toEqual(['01:', '23:0', '45:', '67:2', '89:']);
});
it('tells all who mark a stretch where marks overlap', () => {
  expect(
    cut([
      [0, 6],
      [4, 10],
    ]),
  ).toEqual(['0123:0', '45:0,1', '6789:1']);
});
it('leaves a text without marks whole, and cuts marks that reach beyond it', () => {
  expect(cut([])).toEqual(['0123456789:']);
  expect(cut([[8, 99]])).toEqual(['01234567:', '89:0']);
});
it('loses no letter whatever is marked', () => {
  expect(
    stretches('سراقب ab', [{ start: 1, end: 7 }])
      .map((one) => one.text)
      .join(''),
  ).toBe('سراقب ab');
});
