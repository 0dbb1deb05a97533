import type { StyleSpecification } from 'maplibre-gl';
import type { MapView } from '../lib/types';
import { baseLayers, baseSources } from './baseLayers';
import type { Colours } from './colours';
import { labelLayers } from './labels';
import {
  caseSources,
  corridorLayers,
  groundLayers,
  lineLayers,
  recordedLayers,
  rimLayers,
  type Drawn,
} from './layers';

export const styleOf = (map: MapView, patches: Drawn, colours: Colours): StyleSpecification => {
  const road = map.lines.features[0]?.properties.id ?? '';
  return {
    version: 8,
    sources: { ...baseSources(), ...caseSources(map, patches) },
    layers: [
      ...baseLayers(colours),
      ...corridorLayers(colours),
      ...rimLayers(colours),
      ...lineLayers(colours, road),
      ...recordedLayers(colours),
      ...groundLayers(colours),
      ...labelLayers(colours, road),
    ],
  };
};
