import { expect, it } from 'vitest';
import type { MapView } from '../lib/types';
import { coursesOf } from './recorded';

const part = (record: string): MapView['recorded']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: [] },
  properties: {
    record,
    line: 'front',
    name: 'the front (made up)',
    by: 'one side',
    standing: 'one-sided',
    from: '2020-03-06',
    errorMetres: 100,
  },
});

it('tells a course in two parts once', () => {
  const recorded = {
    type: 'FeatureCollection' as const,
    features: [part('a'), part('a'), part('b')],
  };
  const map = { recorded } as MapView;
  expect(coursesOf(map).map((one) => one.record)).toEqual(['a', 'b']);
});
