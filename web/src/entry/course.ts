import { latinDigits } from './digits';

/** A point of a line, degrees. */
export type Point = { latitude: number; longitude: number };

const isOnEarth = ({ latitude, longitude }: Point): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

const point = (latitude: unknown, longitude: unknown): Point => ({
  latitude: typeof latitude === 'number' ? latitude : NaN,
  longitude: typeof longitude === 'number' ? longitude : NaN,
});

/** The runs of points of a GeoJSON value, which gives longitudes first; null where it holds no line. */
function runsIn(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, coordinates, geometry, features } = value as Record<string, unknown>;
  if (type === 'Feature') return runsIn(geometry);
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    const each = features.map(runsIn);
    return each.every((runs) => runs !== null) ? each.flat() : null;
  }
  if (!Array.isArray(coordinates)) return null;
  if (type === 'LineString') return [coordinates];
  return type === 'MultiLineString' || type === 'Polygon' ? coordinates : null;
}

function fromJson(text: string): Point[][] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const runs = runsIn(value);
  if (!runs?.every(Array.isArray)) return null;
  return runs.map((run) =>
    (run as unknown[]).map((pair) =>
      Array.isArray(pair) ? point(pair[1], pair[0]) : point(NaN, NaN),
    ),
  );
}

const ROW = /^([+-]?\d+(?:\.\d+)?)[\s,;،؛]+([+-]?\d+(?:\.\d+)?)[,;،؛]?$/;

/** Rows of "latitude longitude"; an empty row parts one run from the next. */
function fromRows(text: string): Point[][] {
  const blocks = text.split(/\n\s*\n/).map((block) => block.split('\n').map((row) => row.trim()));
  return blocks.map((rows) =>
    rows
      .filter((row) => row !== '')
      .map((row) => {
        const read = ROW.exec(row);
        return point(Number(read?.[1] ?? NaN), Number(read?.[2] ?? NaN));
      }),
  );
}

/** The runs of points that are typed or pasted, each of two or more; null where any of it cannot be read. */
export function readCourse(text: string): Point[][] | null {
  const plain = latinDigits(text.trim()).replaceAll('٫', '.');
  const runs = plain.startsWith('{') ? fromJson(plain) : fromRows(plain);
  return runs?.length && runs.every((run) => run.length >= 2 && run.every(isOnEarth)) ? runs : null;
}

/** The same as rows again. */
export const typedCourse = (runs: readonly (readonly Point[])[]): string =>
  runs
    .map((run) => run.map((one) => `${String(one.latitude)} ${String(one.longitude)}`).join('\n'))
    .join('\n\n');

/** A length in metres by its unit; null where it cannot be read. */
export function readMetres(text: string): number | null {
  const read = /^(\d+(?:\.\d+)?)\s*(km|m|كم|م)$/i.exec(
    latinDigits(text.trim()).replaceAll('٫', '.'),
  );
  return read ? Number(read[1]) * (/k|ك/i.test(read[2] ?? '') ? 1000 : 1) : null;
}
