import { expect, it } from 'vitest';
import { asWords, sentence } from './text';

it('ends a sentence once', () => {
  expect(sentence('Settled by the place to better than 1.1 km')).toBe(
    'Settled by the place to better than 1.1 km.',
  );
  expect(sentence('Outside the corridor.')).toBe('Outside the corridor.');
  expect(sentence('He said “never.”')).toBe('He said “never.”');
  expect(sentence('')).toBe('');
});
it('writes short names as words', () => {
  expect(asWords('first-joint-patrol, first-full-patrol')).toBe(
    'first joint patrol, first full patrol',
  );
});
