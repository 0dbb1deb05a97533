import { afterEach, expect, it } from 'vitest';
import { ltr } from '../words/apart';
import { speak } from '../words/words';
import { writtenDays, writtenInstant } from './written';

afterEach(() => speak('en'));

it('never writes an instant without its offset', () => {
  expect(writtenInstant('2020-03-05T21:01Z')).toBe('2020-03-05 21:01 +00:00');
  expect(writtenInstant('2020-06-30T21:00Z', 'Asia/Damascus')).toBe(
    '2020-07-01 00:00 +03:00 Asia/Damascus',
  );
});
it('takes the offset of the day, not of today', () => {
  expect(writtenInstant('2020-03-05T21:00Z', 'Asia/Damascus')).toBe(
    '2020-03-05 23:00 +02:00 Asia/Damascus',
  );
});
it('writes one day once', () => {
  expect(writtenDays('2020-03-05', '2020-03-05')).toBe('2020-03-05');
  expect(writtenDays('2020-03-05', '2020-03-06')).toBe('2020-03-05 to 2020-03-06');
});
it('writes the same digits in Arabic, kept in their order', () => {
  speak('ar');
  expect(writtenInstant('2020-03-05T21:01Z')).toBe(ltr('2020-03-05 21:01 +00:00'));
});
