import { describe, expect, it } from 'vitest';
import type { Area, FindingName } from '../lib/types';
import { drawnPatch, isLarge, kmBetween, patchesOf } from './patches';

const square = (
  incident: string,
  side: number,
  name: FindingName = 'undetermined',
  day = '2020-03-06',
): Area => ({
  type: 'Feature',
  properties: {
    incident,
    title: incident,
    name,
    nameText: name,
    firstDay: day,
    lastDay: day,
    finding: `${incident}.t`,
  },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ],
    ],
  },
});
const incidents = (areas: Area[]): string[][] =>
  patchesOf(areas).map((patch) => patch.incidents.map((one) => one.incident));
const only = (areas: Area[]) => patchesOf(areas)[0] ?? expect.fail();

describe('patches', () => {
  it('put the largest first, whatever way round a ring runs', () => {
    expect(incidents([square('small', -0.1), square('large', 3), square('middle', 2)])).toEqual([
      ['large'],
      ['middle'],
      ['small'],
    ]);
  });
  it('hold together what is told of the same ground, by day', () => {
    const areas = [
      square('later', 1, 'inconsistent', '2020-04-01'),
      square('other', 2),
      square('first', 1),
    ];
    expect(incidents(areas)).toEqual([['other'], ['first', 'later']]);
  });
  it('measure themselves in kilometres', () => {
    expect(only([square('a', 0.1)]).radiusKm).toBeCloseTo(5.56, 1);
    expect(isLarge(only([square('a', 0.1)]))).toBe(false);
    expect(isLarge(only([square('a', 0.9)]))).toBe(true);
  });
});

describe('what is drawn of a patch', () => {
  const patch = only([square('a', 0.02), square('b', 0.02, 'inconsistent'), square('c', 0.02)]);
  const place = (): string => 'Idlib';
  it('counts and colours what the list shows', () => {
    expect(drawnPatch(patch, new Set(['a', 'b']), place).properties).toMatchObject({
      kind: 'inconsistent',
      count: 2,
      label: '2',
      faint: false,
    });
    expect(drawnPatch(patch, new Set(['a']), place).properties).toMatchObject({
      kind: 'undetermined',
      label: '',
    });
  });
  it('is faint where the list shows nothing of it', () => {
    expect(drawnPatch(patch, new Set(), place).properties).toMatchObject({ faint: true, count: 0 });
  });
  it('names the ground that is too large to be a place', () => {
    const wide = only([square('a', 1)]);
    expect(drawnPatch(wide, new Set(['a']), place).properties.label).toBe('Idlib: 1');
  });
});

it('measures kilometres the same to the east and to the north', () => {
  expect(kmBetween([36.5, 36], [36.5, 36.01])).toBeCloseTo(1.112, 3);
  expect(kmBetween([36.5, 36], [36.51, 36])).toBeCloseTo(0.9, 2);
});
