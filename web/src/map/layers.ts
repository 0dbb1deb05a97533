import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import { KINDS, SIGNS } from '../findings/kinds';
import type { FindingName, MapView } from '../lib/types';
import type { Colours } from './colours';

export type Drawn = GeoJSON.FeatureCollection;

const geojson = (data: GeoJSON.FeatureCollection): SourceSpecification => ({
  type: 'geojson',
  data,
});

export const caseSources = (map: MapView, patches: Drawn): Record<string, SourceSpecification> => ({
  corridor: geojson(map.corridor),
  lines: geojson(map.lines),
  recorded: geojson(map.recorded),
  patrols: geojson(map.patrols),
  patches: geojson(patches),
  places: geojson(map.places),
});

const part = (name: string): FilterSpecification => ['==', ['get', 'part'], name];

export const corridorLayers = (colours: Colours): LayerSpecification[] => [
  {
    id: 'possibly',
    type: 'fill',
    source: 'corridor',
    filter: part('possibly-inside'),
    paint: { 'fill-pattern': 'hatch-corridor' },
  },
  {
    id: 'possibly-edge',
    type: 'line',
    source: 'corridor',
    filter: part('possibly-inside'),
    paint: {
      'line-color': colours.corridor,
      'line-width': 1,
      'line-opacity': 0.7,
      'line-dasharray': [2, 2],
    },
  },
  {
    id: 'surely',
    type: 'fill',
    source: 'corridor',
    filter: part('surely-inside'),
    paint: { 'fill-color': colours.corridor, 'fill-opacity': 0.3, 'fill-antialias': false },
  },
  {
    id: 'surely-edge',
    type: 'line',
    source: 'corridor',
    filter: part('surely-inside'),
    paint: { 'line-color': colours.corridor, 'line-width': 1 },
  },
];

/** The road is the line that patrols and strip follow; every other line only bounds an area. */
export const lineLayers = (colours: Colours, road: string): LayerSpecification[] => [
  {
    id: 'bounds',
    type: 'line',
    source: 'lines',
    filter: ['!=', ['get', 'id'], road],
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': colours.quiet, 'line-width': 2.2, 'line-dasharray': [0.1, 2] },
  },
  {
    id: 'patrols',
    type: 'line',
    source: 'patrols',
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: { 'line-color': colours.patrolled, 'line-width': 9, 'line-opacity': 0.16 },
  },
  {
    id: 'road-halo',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'id'], road],
    paint: { 'line-color': colours.paper, 'line-width': 3.6, 'line-opacity': 0.8 },
  },
  {
    id: 'road-judged',
    type: 'line',
    source: 'lines',
    filter: ['all', ['==', ['get', 'id'], road], ['==', ['get', 'basis'], 'judged']],
    paint: { 'line-color': colours.line, 'line-width': 1.8, 'line-dasharray': [5, 1.6] },
  },
  {
    id: 'road-measured',
    type: 'line',
    source: 'lines',
    filter: ['all', ['==', ['get', 'id'], road], ['!=', ['get', 'basis'], 'judged']],
    paint: { 'line-color': colours.line, 'line-width': 1.8 },
  },
];

const AGREED: FilterSpecification = ['==', ['get', 'standing'], 'agreed'];

/** Courses of lines that people recorded: whole where all are said to have agreed, else broken. */
export const recordedLayers = (colours: Colours): LayerSpecification[] => [
  {
    id: 'recorded-halo',
    type: 'line',
    source: 'recorded',
    paint: { 'line-color': colours.paper, 'line-width': 4, 'line-opacity': 0.8 },
  },
  {
    id: 'recorded-agreed',
    type: 'line',
    source: 'recorded',
    filter: AGREED,
    paint: { 'line-color': colours.ink, 'line-width': 2 },
  },
  {
    id: 'recorded-held',
    type: 'line',
    source: 'recorded',
    filter: ['!', AGREED] as FilterSpecification,
    paint: { 'line-color': colours.ink, 'line-width': 2, 'line-dasharray': [2, 1.5] },
  },
];

/** Fainter where the list as filtered shows nothing of the patch; stronger when lit. */
const strength = (plain: number, faint: number, lit: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'lit'], false],
  lit,
  ['get', 'faint'],
  faint,
  plain,
];

const LARGE: ExpressionSpecification = ['get', 'large'];
const SMALL: FilterSpecification = ['!', LARGE];

export const GROUNDS = 'grounds';
export const RIMS = 'rims';
/** What can be pointed at: the whole of a small area, only the rim of a large one. */
export const POINTED = [GROUNDS, RIMS];

const outlineOf = (kind: FindingName, colour: string, large: boolean): LayerSpecification => {
  const dash = SIGNS[kind].dash;
  return {
    id: `${large ? 'rim' : 'outline'}-${kind}`,
    type: 'line',
    source: 'patches',
    filter: ['all', ['==', ['get', 'kind'], kind], large ? LARGE : SMALL],
    paint: {
      'line-color': colour,
      'line-width': ['case', ['boolean', ['feature-state', 'lit'], false], 3, large ? 1 : 1.5],
      'line-opacity': large ? strength(0.6, 0.15, 1) : strength(0.95, 0.25, 1),
      ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
    },
  };
};

const colourByKind = (colours: Colours): ExpressionSpecification =>
  [
    'match',
    ['get', 'kind'],
    ...KINDS.flatMap((kind) => [kind, colours.kinds[kind]]),
    colours.ink,
  ] as unknown as ExpressionSpecification;

/** Areas that are too large to be places lie under everything that is placed. */
export const rimLayers = (colours: Colours): LayerSpecification[] => [
  {
    id: RIMS,
    type: 'line',
    source: 'patches',
    filter: LARGE as FilterSpecification,
    paint: { 'line-width': 14, 'line-opacity': 0 },
  },
  {
    id: 'rim-lit',
    type: 'fill',
    source: 'patches',
    filter: LARGE as FilterSpecification,
    paint: {
      'fill-color': colourByKind(colours),
      'fill-opacity': ['case', ['boolean', ['feature-state', 'lit'], false], 0.08, 0],
      'fill-antialias': false,
    },
  },
  ...KINDS.map((kind) => outlineOf(kind, colours.kinds[kind], true)),
];

export const groundLayers = (colours: Colours): LayerSpecification[] => [
  {
    id: GROUNDS,
    type: 'fill',
    source: 'patches',
    filter: SMALL,
    paint: {
      'fill-color': colourByKind(colours),
      'fill-opacity': strength(0.26, 0.06, 0.6),
      'fill-antialias': false,
    },
  },
  ...KINDS.map((kind) => outlineOf(kind, colours.kinds[kind], false)),
];
