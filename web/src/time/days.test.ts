import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, eachDay, isDay, monthsOf } from './days';

describe('days', () => {
  it('counts over the night in which Damascus puts its clocks forward', () => {
    expect(daysBetween('2020-03-05', '2020-06-30')).toBe(117);
    expect(addDays('2020-03-26', 1)).toBe('2020-03-27');
  });
  it('includes both ends', () => {
    expect(eachDay('2020-02-28', '2020-03-01')).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
  });
  it('knows a day from what looks like one', () => {
    expect(isDay('2020-02-29')).toBe(true);
    expect(isDay('2021-02-29')).toBe(false);
    expect(isDay('2020-13-01')).toBe(false);
    expect(isDay('5 March')).toBe(false);
  });
  it('cuts months at the span’s ends', () => {
    expect(monthsOf('2020-03-05', '2020-05-02')).toEqual([
      { firstDay: '2020-03-05', days: 27 },
      { firstDay: '2020-04-01', days: 30 },
      { firstDay: '2020-05-01', days: 2 },
    ]);
  });
});
