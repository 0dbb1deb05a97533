import { expect, it } from 'vitest';
import { readAmount, typedAmount } from './amount';

it.each([
  ['3', { wording: 'exactly', number: 3 }],
  ['>=3', { wording: 'at-least', number: 3 }],
  ['at least 3', { wording: 'at-least', number: 3 }],
  ['>300', { wording: 'more-than', number: 300 }],
  ['<=12', { wording: 'up-to', number: 12 }],
  ['~5', { wording: 'about', number: 5 }],
  ['almost 1,000,000', { wording: 'almost', number: 1_000_000 }],
  ['sev', { wording: 'several' }],
  ['dozens', { wording: 'dozens' }],
  ['على الأقل ٣', { wording: 'at-least', number: 3 }],
  ['عدة', { wording: 'several' }],
] as const)('reads %s and writes it so that it is read again', (typed, amount) => {
  const read = readAmount(typed);
  expect(read).toEqual(amount);
  expect(readAmount(typedAmount(amount))).toEqual(amount);
});

it.each(['', 'many', '3-5', '-3', '3.5', '>= ', '<5'])('makes no number of "%s"', (typed) => {
  expect(readAmount(typed)).toBeNull();
});
