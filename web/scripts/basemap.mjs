// Crops Natural Earth (1:10 million, public domain, by way of world-atlas) to the region that the desk shows.
// Run `node scripts/basemap.mjs` after a new world-atlas; the result is checked in as src/map/basemap.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';

const WEST = 34.7; // east of Cyprus, which this page has no reason to draw
const SOUTH = 34;
const EAST = 39;
const NORTH = 38;
const DIGITS = 3; // about 100 m, far finer than the source's own error

const source = new URL('../node_modules/world-atlas/countries-10m.json', import.meta.url);
const atlas = JSON.parse(readFileSync(source, 'utf8'));
const countries = atlas.objects.countries;

const SIDES = [
  { keeps: ([x]) => x >= WEST, cut: (a, b) => atX(a, b, WEST) },
  { keeps: ([x]) => x <= EAST, cut: (a, b) => atX(a, b, EAST) },
  { keeps: ([, y]) => y >= SOUTH, cut: (a, b) => atY(a, b, SOUTH) },
  { keeps: ([, y]) => y <= NORTH, cut: (a, b) => atY(a, b, NORTH) },
];

function atX(a, b, x) {
  return [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
}

function atY(a, b, y) {
  return [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
}

/** Sutherland and Hodgman: the part of a ring inside one side after another. */
function clipRing(ring) {
  let points = ring.slice(0, -1);
  for (const { keeps, cut } of SIDES) {
    const kept = [];
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length];
      if (keeps(point) !== keeps(before)) kept.push(cut(before, point));
      if (keeps(point)) kept.push(point);
    });
    points = kept;
  }
  return points.length < 3 ? null : [...points, points[0]];
}

/** A line's stretches inside the region, each side in turn. */
function clipLine(line) {
  let parts = [line];
  for (const { keeps, cut } of SIDES)
    parts = parts.flatMap((part) => clipLineBySide(part, keeps, cut));
  return parts.filter((part) => part.length > 1);
}

function clipLineBySide(line, keeps, cut) {
  const parts = [];
  let open = keeps(line[0]) ? [line[0]] : null;
  for (let i = 1; i < line.length; i++) {
    const [before, point] = [line[i - 1], line[i]];
    if (keeps(before) !== keeps(point)) {
      const edge = cut(before, point);
      if (open) {
        parts.push([...open, edge]);
        open = null;
      } else open = [edge];
    }
    if (open && keeps(point)) open.push(point);
  }
  if (open) parts.push(open);
  return parts;
}

const round = (value) => Number(value.toFixed(DIGITS));
const tidy = (points) =>
  points
    .map(([x, y]) => [round(x), round(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);

const rings = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const land = [];
for (const country of feature(atlas, countries).features) {
  const polygons = rings(country.geometry)
    .map((polygon) => polygon.map(clipRing).filter(Boolean).map(tidy))
    .filter((polygon) => polygon.length > 0 && polygon[0].length > 3);
  if (polygons.length === 0) continue;
  land.push({
    type: 'Feature',
    properties: { name: country.properties.name },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  });
}

/** Where a name stands on the map: placed by hand, for reading only. */
const NAMES = [
  ['Syria', 36.62, 35.56],
  ['Türkiye', 36.07, 36.0],
  ['Lebanon', 36.12, 34.3],
  ['Mediterranean', 35.7, 35.88],
];
const labels = NAMES.map(([name, x, y]) => ({
  type: 'Feature',
  properties: { name, sea: name === 'Mediterranean' },
  geometry: { type: 'Point', coordinates: [x, y] },
}));

const lines = (keep) => ({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'MultiLineString',
    coordinates: mesh(atlas, countries, keep)
      .coordinates.flatMap(clipLine)
      .map(tidy)
      .filter((l) => l.length > 1),
  },
});

const collection = (features) => ({ type: 'FeatureCollection', features });
const base = {
  about:
    'Natural Earth 1:10m (public domain), cropped by scripts/basemap.mjs. For orientation, not evidence.',
  bounds: [WEST, SOUTH, EAST, NORTH],
  land: collection(land),
  borders: collection([lines((a, b) => a !== b)]),
  coast: collection([lines((a, b) => a === b)]),
  labels: collection(labels),
};
const target = new URL('../src/map/basemap.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(base)}\n`);
console.error(
  `${land.map((f) => f.properties.name).join(', ')}: ${JSON.stringify(base).length} bytes`,
);
