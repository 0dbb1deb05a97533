import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { language } from '../words/language.svelte';
import { DIRECTIONS } from '../words/languages';
import type { Colours } from './colours';

/** No glyph files anywhere: without a `glyphs` key MapLibre draws all text with the reader's own fonts. */
const FONT = ['sans-serif'];

const halo = (
  colours: Colours,
  width = 1.4,
): { 'text-halo-color': string; 'text-halo-width': number } => ({
  'text-halo-color': colours.paper,
  'text-halo-width': width,
});

/** Words that run along what they name. */
const along = (
  id: string,
  source: string,
  field: ExpressionSpecification,
  colours: Colours,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source,
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-field': field,
    'text-font': FONT,
    'text-size': 10.5,
    'text-offset': [0, -0.8],
    'text-max-angle': 60,
    'text-padding': 6,
  },
  paint: { 'text-color': colours.quiet, ...halo(colours) },
});

export const labelLayers = (colours: Colours, road: string): LayerSpecification[] => [
  {
    id: 'countries',
    type: 'symbol',
    source: 'countries',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONT,
      'text-size': 12,
      // Letters that join may not be moved apart.
      'text-letter-spacing': DIRECTIONS[language.chosen] === 'rtl' ? 0 : 0.15,
      'text-transform': ['case', ['get', 'sea'], 'none', 'uppercase'],
    },
    paint: { 'text-color': colours.quiet, ...halo(colours) },
  },
  {
    ...along('bound-names', 'lines', ['get', 'name'], colours),
    filter: ['!=', ['get', 'id'], road],
  } as LayerSpecification,
  along('recorded-names', 'recorded', ['concat', ['get', 'name'], ' · ', ['get', 'by']], colours),
  {
    ...along('rim-names', 'patches', ['get', 'label'], colours),
    filter: ['all', ['get', 'large'], ['!', ['get', 'faint']]],
  } as LayerSpecification,
  {
    id: 'place-dots',
    type: 'circle',
    source: 'places',
    filter: ['!', ['get', 'covered']],
    paint: {
      'circle-radius': ['match', ['get', 'rank'], 1, 3, 2],
      'circle-color': colours.paper,
      'circle-stroke-color': colours.ink,
      'circle-stroke-width': 1.2,
    },
  },
  {
    id: 'places',
    type: 'symbol',
    source: 'places',
    layout: {
      'text-field': ['get', 'label'],
      'text-font': FONT,
      'text-size': ['match', ['get', 'rank'], 1, 13, 11],
      'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
      'text-radial-offset': ['case', ['get', 'covered'], 0.95, 0.5],
      'text-max-width': 9,
      'text-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': colours.ink, ...halo(colours) },
  },
  // The last is placed first: names of places make way for the numbers.
  {
    id: 'counts',
    type: 'symbol',
    source: 'patches',
    filter: ['!', ['get', 'large']],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': FONT,
      'text-size': 10.5,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': colours.ink, ...halo(colours, 1) },
  },
];
