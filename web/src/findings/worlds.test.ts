import { describe, expect, it } from 'vitest';
import { tableOf } from './worlds';

const world = (hour: string, along: string, result: string) => ({
  readings: { hour, along },
  result,
});

describe('the table of readings', () => {
  it('has no column for a point that changes nothing', () => {
    const worlds = [
      world('a', 'near', 'open'),
      world('b', 'near', 'open'),
      world('a', 'area', 'inconsistent'),
      world('b', 'area', 'inconsistent'),
    ];
    expect(tableOf(worlds, ['hour', 'along', 'other'])).toEqual({
      points: ['along'],
      idle: ['hour'],
      rows: [
        { readings: { along: 'near' }, result: 'open' },
        { readings: { along: 'area' }, result: 'inconsistent' },
      ],
    });
  });
  it('keeps what matters only together with another point', () => {
    const worlds = [
      world('a', 'near', 'x'),
      world('b', 'near', 'x'),
      world('a', 'area', 'x'),
      world('b', 'area', 'y'),
    ];
    expect(tableOf(worlds, ['hour', 'along'])).toMatchObject({ idle: [], rows: worlds });
  });
  it('is one row where every reading agrees', () => {
    const worlds = [world('a', 'near', 'x'), world('b', 'area', 'x')];
    expect(tableOf(worlds, ['hour', 'along']).rows).toHaveLength(1);
  });
});
