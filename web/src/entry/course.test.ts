import { describe, expect, it } from 'vitest';
import { readCourse, readMetres, typedCourse } from './course';

const LINE = [
  { latitude: 35.8, longitude: 36.7 },
  { latitude: 35.85, longitude: 36.75 },
];

describe('the course of a line', () => {
  it('is rows of latitude and longitude, in Arabic digits too', () => {
    expect(readCourse('35.8 36.7\n35.85, 36.75')).toEqual([LINE]);
    expect(readCourse('٣٥٫٨ ٣٦٫٧\n٣٥٫٨٥، ٣٦٫٧٥')).toEqual([LINE]);
    expect(readCourse(typedCourse([LINE]))).toEqual([LINE]);
  });

  it('has a part for each block of rows', () => {
    expect(readCourse('35.8 36.7\n35.85 36.75\n\n35.8 36.7\n35.85 36.75')).toEqual([LINE, LINE]);
  });

  it('is GeoJSON, which gives the longitude first', () => {
    const coordinates = [
      [36.7, 35.8],
      [36.75, 35.85],
    ];
    const line = { type: 'LineString', coordinates };
    const feature = { type: 'Feature', properties: {}, geometry: line };
    const both = { type: 'FeatureCollection', features: [feature, feature] };
    expect(readCourse(JSON.stringify(line))).toEqual([LINE]);
    expect(readCourse(JSON.stringify(feature))).toEqual([LINE]);
    expect(readCourse(JSON.stringify(both))).toEqual([LINE, LINE]);
    expect(readCourse(JSON.stringify({ type: 'Polygon', coordinates: [coordinates] }))).toEqual([
      LINE,
    ]);
  });

  it('is nothing where a point is missing, off the Earth or no number', () => {
    const bad = ['', '35.8 36.7', '95 36.7\n35.8 36.8', '35.8 36.7\nnorth of it', '{"type":', '{}'];
    expect(bad.map(readCourse)).toEqual(bad.map(() => null));
    expect(readCourse('{"type":"Point","coordinates":[36.7,35.8]}')).toBeNull();
    expect(readCourse('{"type":"LineString","coordinates":[[36.7,"35.8"],[1,2]]}')).toBeNull();
  });
});

describe('a length', () => {
  it('has its unit', () => {
    expect([readMetres('250 m'), readMetres('1.5 km'), readMetres('٢ كم')]).toEqual([
      250, 1500, 2000,
    ]);
    expect([readMetres('250'), readMetres('-3 m'), readMetres('far')]).toEqual([null, null, null]);
  });
});
