import type { MapView, RecordedProperties } from '../lib/types';

/** The courses that people recorded, each once however many parts it has, in the order of the records. */
export const coursesOf = (map: MapView): RecordedProperties[] => [
  ...new Map(
    map.recorded.features.map(({ properties }) => [properties.record, properties]),
  ).values(),
];
