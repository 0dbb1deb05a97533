import { expect, it } from 'vitest';
import { writtenDays, writtenInstant } from './written';

it('never writes an instant without its zone', () => {
  expect(writtenInstant('2020-03-05T21:01Z')).toBe('5 March 2020, 21:01 UTC');
  expect(writtenInstant('2020-06-30T21:00Z', 'Asia/Damascus')).toBe(
    '1 July 2020, 00:00 Asia/Damascus',
  );
});
it('writes one day once', () => {
  expect(writtenDays('2020-03-05', '2020-03-05')).toBe('5 March 2020');
});
