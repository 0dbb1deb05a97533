import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { words } from '../words/words';
import basemap from './basemap.json';
import type { Colours } from './colours';

type Collection = GeoJSON.FeatureCollection;
const geojson = (data: unknown): SourceSpecification => ({
  type: 'geojson',
  data: data as Collection,
});

export const BASE_BOUNDS = basemap.bounds as [number, number, number, number];

/** Countries and the sea under the names of the page's language. */
function named(): Collection {
  const names: Record<string, string> = words.map.countries;
  const labels = basemap.labels as Collection;
  const features = labels.features.map((one) => ({
    ...one,
    properties: { ...one.properties, name: names[one.properties?.['name'] as string] },
  }));
  return { ...labels, features };
}

export const baseSources = (): Record<string, SourceSpecification> => ({
  land: geojson(basemap.land),
  borders: geojson(basemap.borders),
  coast: geojson(basemap.coast),
  countries: geojson(named()),
});

/** Sea, land, coast and borders: a drawing to find one's way by, dashed where it could be taken for evidence. */
export const baseLayers = (colours: Colours): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
  {
    id: 'land',
    type: 'fill',
    source: 'land',
    paint: { 'fill-color': colours.land, 'fill-antialias': false },
  },
  {
    id: 'coast',
    type: 'line',
    source: 'coast',
    paint: { 'line-color': colours.coast, 'line-width': 1 },
  },
  {
    id: 'borders',
    type: 'line',
    source: 'borders',
    paint: { 'line-color': colours.border, 'line-width': 1.2, 'line-dasharray': [3, 3] },
  },
];
