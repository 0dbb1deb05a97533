import { describe, expect, it } from 'vitest';
import type { PlaceHit } from '../office/types';
import { choicesOf } from './places';

const hit = (id: string, tells: string, credit: string): PlaceHit => ({
  id,
  name: 'Kafr Zamzum',
  spelling: 'Kafr Zamzum',
  how: 'exact',
  tells,
  credit,
  meaning: {
    is: 'spot',
    name: 'Kafr Zamzum',
    at: { latitude: 35, longitude: 36 },
    radius: 1500,
    judged: true,
  },
});

describe('choices of a place', () => {
  it('name who is to be credited beside what tells the place apart', () => {
    const choices = choicesOf([hit('m2', 'Idlib', 'GeoNames, CC BY 4.0')], String);
    expect(choices.map((choice) => choice.tells)).toEqual(['Idlib · GeoNames, CC BY 4.0']);
  });

  it('say nothing of a credit that nobody asks for', () => {
    expect(choicesOf([hit('p1', 'Idlib', '')], String)[0]?.tells).toBe('Idlib');
  });

  it('leave a name that several places bear open first', () => {
    const tied = [hit('p1', 'Idlib', ''), hit('m2', 'Aleppo', 'GeoNames, CC BY 4.0')];
    const choices = choicesOf(tied, (n) => `${n} places`);
    expect(choices.map((choice) => choice.tells)).toEqual([
      '2 places',
      'Idlib',
      'Aleppo · GeoNames, CC BY 4.0',
    ]);
    expect(choices[0]?.meanings).toHaveLength(2);
  });
});
