import { describe, expect, it } from 'vitest';
import { dayIn, readTime, steppedDay, typedTime } from './clock';

const DAY = '2020-03-06';
const ZONE = 'Europe/Istanbul';
const read = (clock: string, day = DAY, zone = ZONE) => readTime({ clock, day, zone });
const told = (first: string, last?: string) => ({
  is: 'told',
  clocked: { first, ...(last ? { last } : {}), zone: ZONE },
});

describe('a clock', () => {
  it.each(['0040', '00:40', '00.40', '٠٠٤٠'])('is four digits: %s', (typed) => {
    expect(read(typed)).toEqual(told('2020-03-06T00:40'));
  });
  it('keeps an offset that was told, and seconds', () => {
    expect(read('0040z')).toEqual(told('2020-03-06T00:40Z'));
    expect(read('00:40+03:00')).toEqual(told('2020-03-06T00:40+03:00'));
    expect(read('004030')).toEqual(told('2020-03-06T00:40:30'));
  });
  it.each(['40', '040', '2460', '2400', 'noon'])('is not guessed from %s', (typed) => {
    expect(read(typed)).toEqual({ is: 'fault', fault: 'clock' });
  });
  it('ends on the day after where it would end before it began', () => {
    expect(read('0040-0055')).toEqual(told('2020-03-06T00:40', '2020-03-06T00:55'));
    expect(read('2350-0010')).toEqual(told('2020-03-06T23:50', '2020-03-07T00:10'));
  });
});

describe('a day', () => {
  it('is never supplied: a clock without one is a fault, and nothing at all is untold', () => {
    expect(read('0040', '')).toEqual({ is: 'fault', fault: 'dayMissing' });
    expect(read('', '')).toEqual({ is: 'untold' });
  });
  it('stands alone where no hour is told, also as a month', () => {
    expect(read('')).toEqual(told(DAY));
    expect(read('', '2020-03')).toEqual(told('2020-03'));
    expect(read('0040', '2020-03')).toEqual({ is: 'fault', fault: 'day' });
    expect(read('', '2020-02-30')).toEqual({ is: 'fault', fault: 'day' });
  });
  it('is stepped from the one that stands there', () => {
    expect(steppedDay('+', '2020-02-29')).toBe('2020-03-01');
    expect(steppedDay('-2', '2020-03-01')).toBe('2020-02-28');
    expect(steppedDay('2020-03-09', '')).toBe('2020-03-09');
    expect(steppedDay('9', '2020-03-01')).toBeNull();
    expect(steppedDay('+', '')).toBeNull();
  });
});

it('states no zone where none was stated', () => {
  expect(read('0040', DAY, '')).toEqual({
    is: 'told',
    clocked: { first: '2020-03-06T00:40' },
  });
});

it.each([
  { first: '2020-03-06T00:40', last: '2020-03-06T00:55', zone: ZONE },
  { first: '2020-03-06T00:40', last: '2020-03-08T00:55' },
  { first: '2020-03-06', last: '2020-03-08', zone: 'UTC' },
  { first: '2020-03' },
  { first: '2020-03-06T00:40Z' },
])('comes back as it was from the form: %j', (clocked) => {
  expect(readTime(typedTime(clocked))).toEqual({ is: 'told', clocked });
});

describe('the day in a zone', () => {
  const late = new Date('2026-11-25T22:30:00Z');
  it('is that of the zone, not of the machine', () => {
    expect(dayIn('Europe/Istanbul', late)).toBe('2026-11-26');
    expect(dayIn('UTC', late)).toBe('2026-11-25');
  });
  it('is none where the zone is not known', () => {
    expect(dayIn('Nowhere/Town', late)).toBeNull();
  });
});
